import type { ActorMention, Sentence, Span, Token } from '../../model/index.ts';
import type { UtteranceKnowledge } from '../../model/knowledge/utterances.ts';
import { claimsOf, type Draft } from '../draft.ts';
import { childrenOf } from '../resolve.ts';
import { type DocumentView, sideOf, within } from '../view.ts';

/** One sentence of an utterance, as far as two renderings of it can be compared. */
export interface UtteredSentence extends Span {
  /** Words of content, folded by what may stand for one another, with their weight. */
  readonly words: ReadonlyMap<string, number>;
  /** The sum of the weights. */
  readonly weight: number;
  /** All its words in small letters, without marks. */
  readonly letters: string;
  /** Numbers, in digits. */
  readonly numbers: ReadonlySet<string>;
  /** Names, as actor ids or in small letters. */
  readonly names: ReadonlySet<string>;
  /** Folded words that are denied, with the word of denial: '' for "not", the verb where it is "refuse". */
  readonly denied: ReadonlyMap<string, string>;
  readonly asked: boolean;
  /** Folded noun to the noun before it that says of what kind it is. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Folded verb to what is told of it. */
  readonly deeds: ReadonlyMap<string, Deed>;
}

/** A thing or somebody told of: the id of an actor, else the folded word. */
export interface Thing {
  readonly word: string;
  readonly isActor: boolean;
}

/** Who does it to what, and whether it is to come or done; null where it is not told, or by a pronoun. */
export interface Deed {
  readonly by: Thing | null;
  readonly to: Thing | null;
  readonly time: 'future' | 'past' | null;
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X']);
const LIGHT = 0.3;
const NAMED = 1.5;

const read = new WeakMap<Draft, readonly UtteredSentence[]>();

/** The sentences of a statement's content, in text order. Read once for each draft. */
export function utteranceOf(draft: Draft): readonly UtteredSentence[] {
  let sentences = read.get(draft);
  if (!sentences) {
    const speaker = draft.features.speaker ?? '';
    const own = new Set([speaker, sideOf(speaker, draft.view.context.actors) ?? '']);
    sentences = sentencesOf(draft.view, claimsOf(draft, 'words'), own);
    read.set(draft, sentences);
  }
  return sentences;
}

/** The sentences of the text inside the given spans. `own` are ids of the speaker and his side: where one report has "we", another names them. */
function sentencesOf(view: DocumentView, spans: readonly Span[], own: ReadonlySet<string>): readonly UtteredSentence[] {
  const found: UtteredSentence[] = [];
  for (const sentence of view.annotations.sentences) {
    const inside = spans.filter(span => sentence.start < span.end && sentence.end > span.start);
    if (inside.length === 0) continue;
    const tokens = sentence.tokens.map((token, index) => ({ token, index })).filter(({ token }) => liesIn(token, inside));
    if (tokens.length > 0) found.push(readSentence(view, sentence, tokens, own));
  }
  return found;
}

const liesIn = (token: Token, spans: readonly Span[]): boolean => spans.some(({ start, end }) => token.start >= start && token.end <= end);

interface Place {
  readonly token: Token;
  readonly index: number;
}

function readSentence(view: DocumentView, sentence: Sentence, places: readonly Place[], own: ReadonlySet<string>): UtteredSentence {
  const { utterances, numberWords, partyNouns } = view.context.knowledge;
  const span = { start: places[0]!.token.start, end: places.at(-1)!.token.end };
  const named = within(view.mentions, span).filter(mention => hasManyNames(view, mention));
  const words = new Map<string, number>();
  const numbers = new Set<string>();
  const names = new Set(named.map(mention => mention.actor).filter(actor => !own.has(actor)));
  const deeds = new Map<string, Deed>();
  const denied = new Map<string, string>();
  const kinds = new Map<string, string>();
  for (const { token, index } of places) {
    const lemma = token.lemma.toLowerCase();
    for (const [word, by] of denialsAt(view, sentence, index, utterances)) denied.set(word, by);
    const mention = named.find(({ start, end }) => start <= token.start && token.end <= end);
    if (mention) {
      if (!own.has(mention.actor)) words.set(mention.actor, NAMED);
      continue;
    }
    for (const number of numbersIn(token, numberWords)) {
      numbers.add(number);
      words.set(number, NAMED);
    }
    if (!CONTENT.has(token.upos) || lemma.length < 2 || /\d/.test(lemma) || Object.hasOwn(numberWords, lemma)) continue;
    const word = foldWord(lemma, utterances);
    const isName = token.upos === 'PROPN' && /^\p{Lu}/u.test(token.form);
    if (isName) names.add(word);
    words.set(word, isName ? NAMED : utterances.light.has(lemma) || partyNouns.includes(lemma) ? LIGHT : 1);
    const above = token.deprel === 'compound' && token.upos === 'NOUN' ? sentence.tokens[token.head - 1] : undefined;
    if (above) kinds.set(foldWord(above.lemma.toLowerCase(), utterances), word);
    if (token.upos === 'VERB') deeds.set(word, deedOf(view, sentence, index, utterances));
  }
  const letters = places
    .map(({ token }) => token.form.toLowerCase())
    .filter(form => /[\p{L}\p{N}]/u.test(form))
    .join(' ');
  return {
    ...span,
    words,
    weight: [...words.values()].reduce((sum, weight) => sum + weight, 0),
    letters,
    numbers,
    names,
    denied,
    kinds,
    asked: places.some(({ token }) => token.form === '?'),
    deeds,
  };
}

/** "6,000" and "6000" are one number, "thirty" and "30" too; "two-" and "2–3-day" hold theirs. "One" is more often an article than a number. */
function numbersIn({ form }: Token, numberWords: Readonly<Record<string, number>>): readonly string[] {
  const digits = form.replace(/(?<=\d)[,\u00a0 ](?=\d{3})/g, '').match(/\d+(?:[.:]\d+)?/g);
  if (digits) return digits;
  const plain = form.toLowerCase().replace(/-$/, '');
  const value = numberWords[plain] ?? numberWords[plain.split('-')[0]!];
  return value === undefined || value === 1 ? [] : [String(value)];
}

const folds = new WeakMap<UtteranceKnowledge, ReadonlyMap<string, string>>();

/** The first of the words that may stand for a word, in one spelling; itself where it has none. */
function foldWord(lemma: string, knowledge: UtteranceKnowledge): string {
  let fold = folds.get(knowledge);
  if (!fold) {
    fold = new Map(
      knowledge.alike.flatMap(([first, ...others]) => [first, ...others].map(word => [respell(word, knowledge), first] as const)),
    );
    folds.set(knowledge, fold);
  }
  const spelt = respell(lemma, knowledge);
  return fold.get(spelt) ?? spelt;
}

function respell(word: string, { endings }: UtteranceKnowledge): string {
  const found = endings.find(([ending]) => word.endsWith(ending) && word.length > ending.length + 2);
  return found ? word.slice(0, -found[0].length) + found[1] : word;
}

/** States and people go by many names; a town or a ship goes by the one that is printed, whatever one report takes it for. */
const hasManyNames = (view: DocumentView, { actor }: ActorMention): boolean =>
  ['state', 'person'].includes(view.context.actors.get(actor)?.type ?? '');

/** The actor at a word, else the word folded; null for a pronoun, which may be anybody. */
function thingAt(view: DocumentView, { start, end, lemma, upos }: Token, knowledge: UtteranceKnowledge): Thing | null {
  if (upos === 'PRON' || upos === 'DET') return null;
  const mention = view.mentions.find(candidate => candidate.start <= start && candidate.end >= end && hasManyNames(view, candidate));
  return mention ? { word: mention.actor, isActor: true } : { word: foldWord(lemma.toLowerCase(), knowledge), isActor: false };
}

/** "Not accept", "no map", "without delay": the word above. "Refuse to accept", "the refusal of a truce": the words below. */
function denialsAt(view: DocumentView, sentence: Sentence, index: number, knowledge: UtteranceKnowledge): readonly [string, string][] {
  const token = sentence.tokens[index]!;
  const lemma = token.lemma.toLowerCase();
  const words = (tokens: readonly (Token | undefined)[]) => tokens.flatMap(word => (word && thingAt(view, word, knowledge)?.word) ?? []);
  if (knowledge.negative.has(lemma) || knowledge.negative.has(token.form.toLowerCase()))
    return words([sentence.tokens[token.head - 1]]).map(word => [word, '']);
  if (!knowledge.denying.has(lemma)) return [];
  const below = childrenOf(sentence, index).map(child => sentence.tokens[child]!);
  return words(below.filter(({ deprel }) => /^(obj|obl|nmod|xcomp|ccomp)/.test(deprel))).map(word => [word, foldWord(lemma, knowledge)]);
}

function deedOf(view: DocumentView, sentence: Sentence, index: number, knowledge: UtteranceKnowledge): Deed {
  const { future, past } = knowledge;
  let by: Thing | null = null;
  let to: Thing | null = null;
  let time: Deed['time'] = sentence.tokens[index]!.xpos === view.context.knowledge.pastTag ? 'past' : null;
  for (const child of childrenOf(sentence, index)) {
    const token = sentence.tokens[child]!;
    const { deprel } = token;
    const forms = [token.form.toLowerCase(), token.lemma.toLowerCase()];
    if (deprel.startsWith('aux') && forms.some(form => future.has(form))) time = 'future';
    else if (deprel === 'aux' && forms.some(form => past.has(form))) time ??= 'past';
    else if (deprel === 'nsubj') by = thingAt(view, token, knowledge);
    else if (deprel === 'obj' || deprel === 'nsubj:pass') to = thingAt(view, token, knowledge);
  }
  return { by, to, time };
}
