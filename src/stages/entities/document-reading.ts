import { mix, SEED } from '../../text/features/hashing.ts';
import type { EntityInput } from './entity-input.ts';
import { entityTypes, OUTSIDE, typeOf } from './labels.ts';

/** What a first reading of the document found: the label of each word, and what the same word is in the rest of the document. */
export interface FirstReading {
  readonly labels: Uint8Array;
  /** 0 no name elsewhere, else 1 + type * 2, one more where it is that type more than once. */
  readonly votes: Uint8Array;
}

/** Counts how often each word is part of a name of each type in the other places of the document. */
export function takeVotes({ table: { lower } }: EntityInput, labels: Uint8Array): FirstReading {
  const types = entityTypes.length;
  const counts = new Map<number, number[]>();
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    const count = counts.get(lower[i]!) ?? new Array<number>(types).fill(0);
    count[typeOf(label)]! += 1;
    counts.set(lower[i]!, count);
  }
  const votes = new Uint8Array(labels.length);
  for (let i = 0; i < labels.length; i += 1) {
    const count = counts.get(lower[i]!);
    if (!count) continue;
    const own = labels[i] === OUTSIDE ? -1 : typeOf(labels[i]!);
    let best = -1;
    let most = 0;
    for (let type = 0; type < types; type += 1) {
      const others = count[type]! - (type === own ? 1 : 0);
      if (others > most) [best, most] = [type, others];
    }
    if (most > 0) votes[i] = 1 + best * 2 + (most > 1 ? 1 : 0);
  }
  return { labels, votes };
}

/** Room that readingFeatures needs. */
export const READING_FEATURES = 8;

/** Stands for what lies before and after the sentence. */
const EDGE = 20;

/**
 * Fills the features that the second reading of word `i` of the sentence [from, to) adds, and returns how many: none where the word is no
 * name elsewhere, so that the first reading stands.
 */
export function readingFeatures(
  input: EntityInput,
  { labels, votes }: FirstReading,
  from: number,
  to: number,
  i: number,
  out: Int32Array,
): number {
  const v = votes[i]!;
  if (v === 0) return 0;
  const f = labels[i]!;
  const fl = i > from ? labels[i - 1]! : EDGE;
  const fr = i + 1 < to ? labels[i + 1]! : EDGE;
  const vl = i > from ? votes[i - 1]! : EDGE;
  const vr = i + 1 < to ? votes[i + 1]! : EDGE;
  const sh = input.table.shape[i]!;
  out[0] = mix(mix(mix(SEED, 100), f), v);
  out[1] = mix(mix(mix(SEED, 101), v), sh);
  out[2] = mix(mix(mix(SEED, 102), v), input.document[i]!);
  out[3] = mix(mix(mix(mix(SEED, 103), v), vl), vr);
  out[4] = mix(mix(mix(mix(SEED, 104), v), fl), fr);
  return 5;
}
