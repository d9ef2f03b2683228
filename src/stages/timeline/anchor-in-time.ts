import type { Sentence, Time } from '../../model/index.ts';
import type { Day, Span } from '../../model/span.ts';
import { buildTree, childBy, headOf, relationOf, type Tree } from '../../text/syntax-tree.ts';
import { windowOf } from '../../text/time-windows.ts';

/** Something a text tells of: the words, what they are, and whether they look back or ahead. */
export interface Happening extends Span {
  readonly kind: string;
  readonly tense: 'past' | 'future' | null;
}

/** How a happening was put on the calendar, from the strongest to the weakest. */
export type AnchorBasis = 'words' | 'clause' | 'sentence' | 'narrative' | 'report' | 'none';

/** A happening on the calendar: the days it can have happened on, both included, `null` where a side is open. */
export interface Anchored extends Happening {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly basis: AnchorBasis;
  /** The expression it hangs on. */
  readonly time?: readonly [number, number];
}

export interface TimelineInput {
  readonly sentences: readonly Sentence[];
  readonly times: readonly Time[];
  readonly published: Day | null;
}

interface Hold {
  readonly time: Time;
  readonly basis: AnchorBasis;
}

/**
 * Puts happenings on the calendar by syntax: the expression that hangs on their own words ("talks on Monday"), else on the predicate of their
 * clause or of one it is joined to ("met and signed on Monday"); else the only expression of the sentence, unless it belongs to a verb that
 * governs them ("said on Monday that"); else the day the narrative has reached; else the day of the report, as the last or first possible one.
 */
export function anchorInTime(happenings: readonly Happening[], { sentences, times, published }: TimelineInput): Anchored[] {
  const anchored: Anchored[] = [];
  let reached: { readonly sentence: number; readonly at: Anchored } | null = null;
  for (const happening of [...happenings].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const index = sentences.findIndex(({ start, end }) => happening.start >= start && happening.start < end);
    const sentence = sentences[index];
    const hold = sentence ? holdOf(buildTree(sentence, index), happening, timesIn(sentence, times)) : null;
    let one: Anchored;
    if (hold && !liesAhead(happening, hold.time, published)) one = held(happening, hold, published);
    else if (reached && index - reached.sentence === 1 && happening.tense === 'past') one = follow(happening, reached.at);
    else one = toldIn(happening, published);
    if (one.time && one.earliest !== null && happening.tense !== 'future') reached = { sentence: index, at: one };
    anchored.push(one);
  }
  return anchored;
}

const timesIn = (sentence: Sentence, times: readonly Time[]): readonly Time[] =>
  times.filter(time => time.start >= sentence.start && time.end <= sentence.end && windowOf(time) !== null);

/** Token of a span that the others hang on, -1 where the span holds none. */
function headIn({ tokens }: Tree, span: Span): number {
  const inside = (token: number) => token >= 0 && tokens[token]!.start < span.end && tokens[token]!.end > span.start;
  return tokens.findIndex((token, at) => inside(at) && !inside(token.head - 1));
}

/** A predicate: a verb, or what has a copula or subject. */
const isPredicate = (tree: Tree, token: number): boolean =>
  tree.tokens[token]!.upos === 'VERB' || childBy(tree, token, 'cop', 'nsubj') >= 0;

/** Tokens from one up to its predicate, both included; a broken tree ends with its sentence. */
function pathToPredicate(tree: Tree, from: number): readonly number[] {
  const path: number[] = [];
  for (let at = from; at >= 0 && path.length <= tree.tokens.length; at = headOf(tree, at)) {
    path.push(at);
    if (isPredicate(tree, at)) break;
  }
  return path;
}

/** What a day can hang on: "Norway on Thursday refused" dates the refusal, whatever the tree says; nobody is dated. */
function carrierOf(tree: Tree, token: number): number {
  let at = token;
  for (let steps = 0; at >= 0 && /^(?:PROPN|PRON)$/.test(tree.tokens[at]!.upos) && steps < tree.tokens.length; steps++)
    at = headOf(tree, at);
  return at;
}

function holdOf(tree: Tree, happening: Happening, times: readonly Time[]): Hold | null {
  const own = headIn(tree, happening);
  if (own < 0 || times.length === 0) return null;
  const paths = times.map(time => {
    const head = headIn(tree, time);
    return { time, path: head < 0 ? [] : pathToPredicate(tree, carrierOf(tree, headOf(tree, head))) };
  });
  // "Talks on Monday failed" dates the talks, not their failure.
  const onWords = paths.find(({ path }) => path[0] === own || (path.includes(own) && path.at(-1) !== own));
  if (onWords) return { time: onWords.time, basis: 'words' };
  const predicates = joined(tree, pathToPredicate(tree, own).at(-1)!);
  // "talks in Lima on Monday" hang on their verb; what hangs on another noun of the clause dates that noun.
  for (const predicate of predicates) {
    const found = paths.find(({ path }) => path.at(-1) === predicate && path.length === 1);
    if (found) return { time: found.time, basis: 'clause' };
  }
  const [only] = paths;
  if (paths.length > 1 || !only || only.path.length > 1) return null;
  const governs = only.path.at(-1);
  return governs === undefined || separated(tree, predicates[0]!, governs) ? null : { time: only.time, basis: 'sentence' };
}

/** A predicate and those it shares its day with: its conjuncts, and what it completes. */
function joined(tree: Tree, predicate: number): readonly number[] {
  const found = [predicate];
  for (let at = predicate; found.length <= tree.tokens.length && /^(?:conj|xcomp)$/.test(relationOf(tree, at)); ) {
    at = headOf(tree, at);
    if (at < 0) break;
    found.push(at);
  }
  for (const child of tree.children[predicate]!) if (relationOf(tree, child) === 'conj') found.push(child);
  return found;
}

/** Whether a clause lies between a predicate and the one that has the day: "said on Monday that they met" does not date the meeting. */
function separated(tree: Tree, predicate: number, dated: number): boolean {
  for (let at = predicate, steps = 0; at >= 0 && steps <= tree.tokens.length; at = headOf(tree, at), steps++) {
    if (at === dated) return false;
    if (/^(?:ccomp|parataxis|acl|advcl|csubj)$/.test(relationOf(tree, at))) return true;
  }
  return true;
}

/** "gave them until Friday": what is done has no day after the report. */
const liesAhead = ({ tense }: Happening, time: Time, published: Day | null): boolean =>
  tense === 'past' && published !== null && (time.modifier === 'before' ? time.latest! : time.earliest!) > published;

function held(happening: Happening, { time, basis }: Hold, published: Day | null): Anchored {
  const { earliest, latest } = windowOf(time)!;
  const found = { ...happening, basis, time: [time.start, time.end] as const };
  // "by Friday", "until Friday": from now on for what lies ahead; "since Monday": up to now for what lies behind.
  if (time.modifier === 'before') return { ...found, earliest: happening.tense === 'past' ? null : sooner(published, latest), latest };
  if (time.modifier === 'after') return { ...found, earliest, latest: happening.tense === 'future' ? null : later(published, earliest) };
  return { ...found, earliest, latest };
}

const sooner = (day: Day | null, limit: Day): Day | null => (day !== null && day <= limit ? day : null);
const later = (day: Day | null, limit: Day): Day | null => (day !== null && day >= limit ? day : null);

/** What is told next in a narrative happened then or after, and is told without a day of its own. */
const follow = (happening: Happening, { earliest, latest }: Anchored): Anchored => ({ ...happening, earliest, latest, basis: 'narrative' });

function toldIn(happening: Happening, published: Day | null): Anchored {
  if (published === null || happening.tense === null) return { ...happening, earliest: null, latest: null, basis: 'none' };
  return happening.tense === 'past'
    ? { ...happening, earliest: null, latest: published, basis: 'report' }
    : { ...happening, earliest: published, latest: null, basis: 'report' };
}
