import { mix, SEED } from '../../text/features/hashing.ts';
import { addScores, type Weights } from '../../text/features/weights.ts';
import { ALL_UPPER, HAS_LETTER, INITIAL_UPPER, type WordTable } from '../../text/features/word-table.ts';
import { markAt, OPENS } from './quotations.ts';
import { endsLine, goesOnBehind, opensTurn, turnFollows } from './sentence-rules.ts';
import { KIND, wordKind } from './word-kind.ts';

export interface SplitterModel {
  readonly weights: Weights;
  readonly abbreviations: ReadonlySet<number>;
}

/** State of the sentence that is being read. */
export interface SplitState {
  /** First word of the sentence. */
  begun: number;
  brackets: number;
  quotes: number;
}

/** Can a sentence end after word `i` at all? Inside a run of lower-case words it cannot. */
export function mayEnd(table: WordTable, kind: number, i: number): boolean {
  if (kind === KIND.other && table.gap[i + 1] === 0) return false;
  if (kind >= KIND.stop && kind !== KIND.comma && kind !== KIND.open) return true;
  const next = table.flags[i + 1]!;
  return table.gap[i + 1]! !== 0 && ((next & INITIAL_UPPER) !== 0 || (next & HAS_LETTER) === 0);
}

/** Fills `out` with the features of a sentence end after word `i`; returns how many. Word `i + 1` exists. */
export function endFeatures(table: WordTable, text: string, i: number, state: SplitState, out: Int32Array): number {
  const { count, lower, shape, gap, flags } = table;
  const kindAt = (j: number): number => (j < 0 || j >= count ? 15 : wordKind(table, text, j));
  const k0 = kindAt(i);
  const k1 = kindAt(i + 1);
  const k2 = kindAt(i + 2);
  const back = i > state.begun ? kindAt(i - 1) : 14;
  const w0 = lower[i]!;
  const w1 = lower[i + 1]!;
  const w2 = i + 2 < count ? lower[i + 2]! : 0;
  const wb = i > state.begun ? lower[i - 1]! : 0;
  const s1 = shape[i + 1]!;
  const s2 = i + 2 < count ? shape[i + 2]! : 0;
  const space = gap[i + 1]!;
  const length = i - state.begun + 1;
  const bucket = length < 4 ? length : length < 8 ? 4 : length < 16 ? 5 : length < 40 ? 6 : length < 80 ? 7 : 8;
  const open = (state.brackets > 0 ? 1 : 0) | ((state.quotes & 1) << 1);
  const lead = lower[state.begun]!;
  const leadUpper = (flags[state.begun]! & INITIAL_UPPER) !== 0 ? 1 : 0;
  const caps = (flags[i]! & ALL_UPPER) | ((flags[i + 1]! & ALL_UPPER) << 2);
  const spread = mix(mix(k0, space), 77);
  let n = 0;
  const add = (template: number, value: number): void => {
    out[n] = mix(mix(SEED, template), value) || 1;
    n += 1;
  };
  add(1, w0);
  add(2, w1);
  add(3, mix(spread, w1));
  add(4, mix(w0, w1));
  add(5, mix(spread, wb));
  add(6, mix(spread, mix(k1, k2)));
  add(7, mix(mix(back, spread), k1));
  add(8, mix(mix(wb, spread), k1));
  add(9, mix(spread, s1));
  add(10, mix(mix(spread, s1), s2));
  add(11, mix(mix(back, spread), mix(k1, s1)));
  add(12, mix(spread, bucket));
  add(13, mix(mix(spread, bucket), k1));
  add(14, mix(mix(spread, open), k1));
  add(15, mix(mix(spread, open), mix(back, k1)));
  add(16, mix(mix(spread, lead), bucket));
  add(17, mix(mix(spread, leadUpper), mix(k1, bucket)));
  add(18, mix(w2, mix(spread, k1)));
  add(19, mix(mix(spread, caps), k1));
  add(20, mix(shape[i]!, mix(s1, space)));
  add(21, mix(mix(wb, w0), k1));
  add(22, mix(spread, 0));
  add(23, mix(w0, mix(k1, bucket)));
  add(24, mix(mix(w1, w2), k0));
  add(25, mix(mix(lead, k0), mix(k1, i === state.begun + 1 ? 1 : 0)));
  return n;
}

/** Takes word `i` into the state. */
export function advance(state: SplitState, text: string, table: WordTable, i: number): void {
  const start = table.start[i]!;
  if (table.end[i]! - start > 2) return;
  const unit = text.charCodeAt(start);
  if (unit === 40 || unit === 91) state.brackets += 1;
  else if ((unit === 41 || unit === 93) && state.brackets > 0) state.brackets -= 1;
  else if (unit === 34 || unit === 0x201c || unit === 0x201d || (unit === 96 && table.end[i]! - start === 2)) state.quotes += 1;
}

const features = new Int32Array(64);
const scores = new Int32Array(256);

/** Sentence ends in words [from, to) of the table: calls `emit(first, afterLast)` for each sentence, in order. */
export function splitSentences(
  model: SplitterModel,
  table: WordTable,
  text: string,
  from: number,
  to: number,
  emit: (first: number, afterLast: number) => void,
): void {
  const state: SplitState = { begun: from, brackets: 0, quotes: 0 };
  let quoted = -1;
  for (let i = from; i < to; i += 1) {
    advance(state, text, table, i);
    const mark = markAt(table, text, i);
    if (mark?.[0] === 'double') quoted = (mark[1] & OPENS) !== 0 && (quoted < 0 || mark[1] === OPENS) ? i : -1;
    const last = i + 1 === to;
    let end = last || table.gap[i + 1] === 3;
    if (!end && opensTurn(table, text, i, state.begun)) continue;
    if (!end) end = turnFollows(table, text, i);
    if (!end) {
      const kind = wordKind(table, text, i);
      if (mayEnd(table, kind, i)) {
        const count = endFeatures(table, text, i, state, features);
        scores[0] = 0;
        addScores(model.weights, features, count, scores);
        end = scores[0]! > 0 || (table.gap[i + 1] === 2 && endsLine(table, text, i, kind));
      } else if (table.gap[i + 1] === 2) end = endsLine(table, text, i, kind);
    }
    if (!end || (quoted > state.begun && !last && goesOnBehind(table, text, i, to))) continue;
    emit(state.begun, i + 1);
    state.begun = i + 1;
    quoted = -1;
    state.brackets = 0;
    state.quotes = 0;
  }
}
