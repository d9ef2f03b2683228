import type { Bound, ItemKind, Match, Sentence, Span, Time, Token, Value } from '../model/index.ts';
import { clauseSpan, phraseSpan } from '../patterns/index.ts';
import { addDays, daysBetween } from '../text/calendar.ts';
import { hashId } from '../text/hash.ts';
import { spanOf } from '../text/time-windows.ts';
import type { AttributeRule, Draft, DraftClaim } from './draft.ts';
import { quantityOf, readNumber } from './quantity.ts';
import { actorsOf, childrenOf, partiesOf, speakerId } from './resolve.ts';
import { termsIn } from './terms.ts';
import { type DocumentView, nameOf, sideOf, statementAt, timesIn, within } from './view.ts';
import { printWindow, type Window, windowOfTime } from './window.ts';

export type AttributeRules = Readonly<Record<string, AttributeRule>>;

/**
 * Reads a match as a draft: each node of the pattern that carries the name of an attribute becomes claims of it, with the exact words.
 * A date that no node gives is looked for in the clause of the anchor; what a report tells as news without a day (`reported`) happened on the
 * day of the report or the day before.
 */
export function readDraft(view: DocumentView, match: Match, of: DraftRules): Draft | null {
  const { kind, attributes: rules, reported = false } = of;
  // A pattern may say that its speaker is somebody else than the author ("Peru rejects our offer," said the envoy), or name another attribute.
  const voice = match.emit.voice === 'none' ? undefined : (match.emit.voice ?? of.voice);
  const sentence = view.annotations.sentences[match.sentence];
  if (!sentence) return null;
  const { knowledge } = view.context;
  const empty = new Set(knowledge.emptyTerms);
  const anchor = sentence.tokens[match.anchor]!;
  const spokenBy = speakerId(view, anchor.start) ?? statementAt(view, anchor.start)?.speaker;
  const claims: DraftClaim[] = [];
  const parties: string[] = [];
  const terms = new Set<string>();
  const lengths = new Set<string>();
  const told: Span[] = [];
  let date: Window | null = null;
  let inferred = false;
  const nodes = Object.entries(match.nodes).map(([node, index]) => [match.emit[`${node}:as`] ?? node, index] as const);
  // `emit.anchor` names the attribute that the anchor itself is a value of ("the third *session*").
  if (match.emit.anchor) nodes.push([match.emit.anchor, match.anchor]);
  for (const [name, index] of nodes) {
    const rule = rules[name];
    if (!rule) continue;
    const span = rule.type === 'text' ? textSpan(view, sentence, index, index === match.anchor) : phraseSpan(sentence, index);
    if (rule.type === 'text') told.push(span);
    if (rule.topic) {
      const durations = timesIn(view, span).filter(time => time.type === 'DURATION');
      for (const time of durations) lengths.add(time.value);
      for (const term of termsIn(sentence, span, empty, durations)) terms.add(term);
    }
    for (const { value, key, bound, span: at } of readValues(view, sentence, match.sentence, index, span, rule)) {
      claims.push({
        name,
        value,
        key,
        stance: match.polarity === 'negative' && match.emit.assert !== 'negative' ? 'contradicts' : 'supports',
        ...(spokenBy ? { speaker: nameOf(spokenBy, view.context.actors) } : {}),
        foundBy: match.pattern,
        ...(bound ? { bound } : {}),
        ...at,
      });
    }
    if (rule.type === 'date') date ??= windowIn(view, span);
    if (rule.type === 'actors' && rule.party) {
      parties.push(...partiesOf(view, match.sentence, index));
    }
  }
  if (voice && spokenBy && !claims.some(claim => claim.name === voice)) {
    const at = sourceSpan(view, anchor.start) ?? anchor;
    const name = nameOf(spokenBy, view.context.actors);
    // "Our position", says the envoy, and means that of his state.
    const holder = match.emit.voice ? (sideOf(spokenBy, view.context.actors) ?? spokenBy) : spokenBy;
    claims.push({
      name: voice,
      value: nameOf(holder, view.context.actors),
      key: holder,
      stance: 'supports',
      speaker: name,
      foundBy: `${match.pattern}+speaker`,
      start: at.start,
      end: at.end,
    });
    if (view.context.actors.has(holder)) parties.push(holder);
  }
  for (const [name, rule] of Object.entries(rules)) {
    if (rule.required && !claims.some(claim => claim.name === name)) return null;
  }
  if (!date && rules.date) {
    const found = match.emit.near
      ? nearDate(view, sentence, match.anchor)
      : clauseDate(view, sentence, match.anchor, Object.values(match.nodes));
    // The day in "proposed talks on 2 June", told on 28 May, is that of the talks.
    if (found && !(reported && isAhead(view, match, told, found))) {
      date = found.window;
      claims.push({
        name: 'date',
        value: printWindow(date),
        key: printWindow(date),
        stance: 'supports',
        foundBy: match.pattern,
        ...found.span,
      });
    }
  }
  if (!date && reported && view.published && match.tense !== 'pluperfect') {
    date = { start: addDays(view.published.start, -1), end: view.published.end };
    inferred = true;
  }
  return {
    id: hashId(kind, view.document.id, String(sentence.start), String(anchor.start), match.pattern),
    kind,
    view,
    span: { start: sentence.start, end: sentence.end },
    sentence: match.sentence,
    parties: [...new Set(parties)].sort(),
    date,
    dated: date !== null && !inferred,
    status: match.emit.status ?? null,
    claims,
    terms,
    lengths,
    features: match.emit,
    ...(spokenBy ? { speaker: spokenBy } : {}),
    match,
  };
}

/** An act told as done has no day inside the words of what it is about, and none after the report. */
function isAhead(view: DocumentView, match: Match, told: readonly Span[], { window, span }: { window: Window; span: Span }): boolean {
  if (match.modality === 'future') return false;
  if (told.some(({ start, end }) => span.start >= start && span.end <= end)) return true;
  const done = match.tense === 'past' || match.tense === 'perfect';
  return done && view.published !== null && window.start > view.published.end;
}

/** What reading a draft has to know of its kind. */
export interface DraftRules {
  readonly kind: ItemKind;
  readonly attributes: AttributeRules;
  readonly reported?: true;
  readonly voice?: string;
}

function sourceSpan(view: DocumentView, offset: number): Span | null {
  const source = statementAt(view, offset)?.source[0];
  return source ? { start: source[0], end: source[1] } : null;
}

/** Longer phrases lose their relative clauses: a value is read at a glance. */
const LONG = 180;

/** The words of a text attribute; of a verb that is itself the value, what follows it: "lift the embargo", not "Norway will lift it". */
function textSpan(view: DocumentView, sentence: Sentence, index: number, anchor: boolean): Span {
  const wide = phraseSpan(sentence, index, { wide: true });
  const span = wide.end - wide.start > LONG ? phraseSpan(sentence, index) : wide;
  const token = sentence.tokens[index]!;
  const own = anchor ? { start: token.start, end: Math.max(span.end, token.end) } : withNegator(sentence, span, index);
  return withoutAside(sentence, insideSpeech(view, sentence, insideQuotation(sentence, own, token), token), token);
}

/** "Advised them not to sail" advises not to: the phrase of an infinitive begins with what denies it. */
function withNegator(sentence: Sentence, span: Span, index: number): Span {
  const before = sentence.tokens.findLastIndex(token => token.end <= span.start);
  const denied = before > 0 && sentence.tokens[before]!.head === index + 1 && sentence.tokens[before]!.deprel === 'mark' ? before - 1 : -1;
  const word = sentence.tokens[denied];
  return word?.head === index + 1 && word.upos === 'PART' && word.deprel === 'advmod' ? { start: word.start, end: span.end } : span;
}

/** A phrase ends where the words of whoever speaks end: "convey the terms - Karlsen said" is what Karlsen said. */
function insideSpeech(view: DocumentView, sentence: Sentence, span: Span, token: Token): Span {
  const statement = statementAt(view, token.start);
  const content = statement?.content.find(([start, end]) => token.start >= start && token.end <= end);
  if (!content || content[1] >= span.end) return span;
  return upTo(sentence, span, token, content[1]);
}

/** Relative clauses and participles after a comma add something of their own: "a truce of two days, which took effect in May". */
const ASIDE = /^(WDT|WP|WP\$|VBG)$/;

function withoutAside(sentence: Sentence, span: Span, token: Token): Span {
  const { tokens } = sentence;
  for (let i = 1; i < tokens.length; i++) {
    const word = tokens[i]!;
    if (word.start <= token.end || word.end > span.end || tokens[i - 1]!.form !== ',') continue;
    if ((ASIDE.test(word.xpos) && word.deprel !== 'case') || opensClause(sentence, i)) return upTo(sentence, span, token, word.start);
  }
  return span;
}

/** "..., but this has been denied": a conjunction whose verb has a subject of its own. */
function opensClause(sentence: Sentence, index: number): boolean {
  const word = sentence.tokens[index]!;
  if (word.upos !== 'CCONJ') return false;
  return sentence.tokens.some(
    subject => subject.head === word.head && subject.start > word.start && subject.deprel.startsWith('nsubj') && word.head > 0,
  );
}

/** The span up to the last word before an offset. */
function upTo(sentence: Sentence, span: Span, token: Token, offset: number): Span {
  const last = sentence.tokens.findLast(word => word.end <= offset && word.upos !== 'PUNCT');
  return { start: span.start, end: Math.max(token.end, last?.end ?? token.end) };
}

const QUOTE = /^["“”„«»]$/;

/** A phrase does not run out of a quotation into the words that introduce it ("a possible ceasefire," he said). */
function insideQuotation(sentence: Sentence, span: Span, token: Token): Span {
  let { start, end } = span;
  const marks = sentence.tokens.filter(({ form, start: at, end: to }) => QUOTE.test(form) && at >= start && to <= end);
  if (marks.length % 2 === 0) return span;
  for (const mark of marks) {
    if (mark.start >= token.end) {
      const before = sentence.tokens.filter(other => other.end <= mark.start && other.upos !== 'PUNCT').at(-1);
      end = Math.max(token.end, before?.end ?? token.end);
      break;
    }
    start = mark.end;
  }
  return { start: Math.min(start, token.start), end };
}

interface ReadValue {
  readonly value: Value;
  readonly key: string;
  readonly bound?: Bound;
  readonly span: Span;
}

function readValues(view: DocumentView, sentence: Sentence, s: number, index: number, span: Span, rule: AttributeRule): ReadValue[] {
  const { knowledge, actors } = view.context;
  const token = sentence.tokens[index]!;
  const print = (at: Span) => view.document.text.slice(at.start, at.end);
  switch (rule.type) {
    case 'actors': {
      const ids = rule.party ? partiesOf(view, s, index) : actorsOf(view, s, index);
      if (ids.length > 0) return ids.map(id => ({ value: nameOf(id, actors), key: id, span: mentionSpan(view, id, span) ?? span }));
      // "The union", "senators": no name, but somebody who can ask, offer and refuse; "the job" is not.
      return ['party-noun', ...(rule.public ? ['public-noun'] : [])].some(name =>
        knowledge.lists[name]?.includes(token.lemma.toLowerCase()),
      )
        ? [{ value: print(span), key: fold(print(span)), span }]
        : [];
    }
    case 'place': {
      const places = within(view.mentions, span).filter(mention => isPlace(view, mention.actor));
      if (places.length === 0) return token.upos === 'PROPN' ? [{ value: print(span), key: fold(print(span)), span }] : [];
      return places.slice(0, 1).map(mention => ({ value: print(mention), key: mention.actor, span: mention }));
    }
    case 'date': {
      const window = windowIn(view, span);
      return window ? [{ value: printWindow(window), key: printWindow(window), span }] : [];
    }
    case 'count': {
      const own = readNumber(token.form, knowledge);
      const quantity = own === null ? quantityOf(sentence, index, knowledge) : null;
      if (own !== null) return [{ value: own, key: String(own), span: token }];
      if (!quantity) return [];
      const at = { start: quantity.start, end: quantity.end };
      return [
        {
          value: quantity.bound === 'exactly' ? quantity.count! : print(at),
          key: String(quantity.count ?? quantity.bound),
          bound: quantity.bound,
          span: at,
        },
      ];
    }
    case 'ordinal': {
      const word = token.form.toLowerCase();
      const own = Object.hasOwn(knowledge.ordinals, word) ? knowledge.ordinals[word]! : null;
      const number = own ?? (/^\d+(?:st|nd|rd|th)$/.test(word) ? Number.parseInt(word, 10) : null);
      return number === null ? [] : [{ value: number, key: String(number), span: token }];
    }
    case 'form':
      return [{ value: token.lemma.toLowerCase(), key: token.lemma.toLowerCase(), span: token }];
    case 'text':
      return [{ value: print(span).replace(/\s+/g, ' '), key: fold(print(span)), span }];
  }
}

const isPlace = (view: DocumentView, id: string) => ['place', 'state'].includes(view.context.actors.get(id)?.type ?? '');

function mentionSpan(view: DocumentView, actor: string, span: Span): Span | null {
  return within(view.mentions, span).find(mention => mention.actor === actor) ?? null;
}

export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The first expression in the span that names days. */
export function windowIn(view: DocumentView, span: Span): Window | null {
  for (const time of timesIn(view, span)) {
    const window = windowOfTime(time);
    if (window) return window;
  }
  return null;
}

/**
 * The day printed with a noun: inside its phrase before it ("the June 2 session") or behind it before the next verb or comma ("their first
 * meeting in Lima on May 16"). Attachment of such days is what parsers get wrong most, so the words decide.
 */
export function nearDate(view: DocumentView, sentence: Sentence, index: number): { readonly window: Window; readonly span: Span } | null {
  const anchor = sentence.tokens[index]!;
  let end = anchor.end;
  for (let i = index + 1; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i]!;
    if (token.upos === 'VERB' || token.upos === 'AUX' || (token.upos === 'PUNCT' && token.form !== '-') || token.upos === 'CCONJ') break;
    end = token.end;
  }
  const start = phraseSpan(sentence, index).start;
  const times = timesIn(view, { start, end }).filter(isDay);
  return times[0] ? withRange(view, sentence, times[0], times[1]) : null;
}

/**
 * The day that the clause of a word gives, with its words. A day that belongs to some other noun ("the April 17 deadline", "a 1986 pact") or to
 * a clause that describes one ("duties set to begin on April 17") is none of the anchor's; `own` are the nodes whose days count as its own.
 */
export function clauseDate(
  view: DocumentView,
  sentence: Sentence,
  index: number,
  own: readonly number[] = [],
): { readonly window: Window; readonly span: Span } | null {
  const all = timesIn(view, clauseSpan(sentence, index)).filter(isDay);
  const talks = view.context.knowledge.lists['talks-noun'] ?? [];
  /** "Proposed it at the meeting on Friday": the day of the meeting is that of what was done there. */
  const occasion = (noun: number) =>
    sentence.tokens[noun]!.head - 1 === index &&
    sentence.tokens[noun]!.deprel === 'obl' &&
    talks.includes(sentence.tokens[noun]!.lemma.toLowerCase()) &&
    childrenOf(sentence, noun).some(child => atMeeting.has(sentence.tokens[child]!.lemma));
  const times = all.filter(time => !isOthers(sentence, time, index, own, occasion));
  return times[0] ? withRange(view, sentence, times[0], all[all.indexOf(times[0]) + 1]) : null;
}

const isDay = (time: Time): boolean => windowOfTime(time) !== null && !/_REF$/.test(time.value);

/** "From May 23-25", "May 23 to 25" and "May 9 and 10" are one window; "on May 16 and June 2" are two days. */
function withRange(
  view: DocumentView,
  sentence: Sentence,
  first: Time,
  second: Time | undefined,
): { readonly window: Window; readonly span: Span } {
  const range = second && spanOf(first, second);
  const between = range ? sentence.tokens.filter(token => token.start >= first.end && token.end <= second.start) : [];
  const joiner = between[0];
  const joined =
    range &&
    between.length <= 1 &&
    (!joiner ||
      /^[-–—]$/.test(joiner.form) ||
      view.context.knowledge.rangeWords.includes(joiner.lemma.toLowerCase()) ||
      (joiner.upos === 'CCONJ' && daysBetween(windowOfTime(first)!.end, windowOfTime(second)!.start) === 1));
  if (joined) return { window: { start: range.earliest, end: range.latest }, span: { start: first.start, end: second.end } };
  return { window: windowOfTime(first)!, span: { start: first.start, end: first.end } };
}

const atMeeting = new Set(['at', 'during']);

const MODIFIER = /^(compound|nummod|amod|nmod)/;

/** The way up from a day to the anchor passes another noun that it modifies, or leaves a relative clause. */
function isOthers(sentence: Sentence, time: Time, index: number, own: readonly number[], occasion: (noun: number) => boolean): boolean {
  const inTime = (token: Span) => token.start >= time.start && token.end <= time.end;
  let at = sentence.tokens.findIndex((token, i) => {
    const head = sentence.tokens[token.head - 1];
    return i !== index && inTime(token) && (!head || !inTime(head));
  });
  for (let steps = 0; at >= 0 && at !== index && steps < sentence.tokens.length; steps++) {
    const { deprel, head } = sentence.tokens[at]!;
    const parent = sentence.tokens[head - 1];
    if (!parent || head - 1 === index || own.includes(head - 1)) return false;
    if (deprel.startsWith('acl')) return true;
    if (MODIFIER.test(deprel) && (parent.upos === 'NOUN' || parent.upos === 'PROPN') && !inTime(parent)) {
      // What stands before the noun is its own; what follows belongs to it where one preposition joins them, else parsers err too often.
      if (!deprel.startsWith('nmod') || deprel.startsWith('nmod:poss') || sentence.tokens[at]!.start < parent.start) return true;
      if (parent.upos === 'NOUN' && joinedByOne(sentence, parent, time) && !occasion(head - 1)) return true;
    }
    at = head - 1;
  }
  return false;
}

/** "Deadline of April 17": one preposition and nothing else between the noun and the day. */
function joinedByOne(sentence: Sentence, noun: Span, time: Time): boolean {
  const between = sentence.tokens.filter(word => word.start >= noun.end && word.end <= time.start);
  return between.length === 1 && between[0]!.upos === 'ADP';
}
