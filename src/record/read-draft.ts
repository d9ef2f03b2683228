import type { ItemKind, Match, Sentence, Span, Value } from '../model/index.ts';
import { clauseSpan, phraseSpan } from '../patterns/index.ts';
import { addDays } from '../text/calendar.ts';
import { hashId } from '../text/hash.ts';
import type { AttributeRule, Draft, DraftClaim } from './draft.ts';
import { quantityOf, readNumber } from './quantity.ts';
import { actorsOf, partiesOf, speakerId } from './resolve.ts';
import { termsIn } from './terms.ts';
import { type DocumentView, nameOf, statementAt, timesIn, within } from './view.ts';
import { printWindow, type Window, windowOfTime } from './window.ts';

export type AttributeRules = Readonly<Record<string, AttributeRule>>;

/**
 * Reads a match as a draft: each node of the pattern that carries the name of an attribute becomes claims of it, with the exact words.
 * A date that no node gives is looked for in the clause of the anchor; what a report tells as news without a day (`reported`) happened on the
 * day of the report or the day before.
 */
export function readDraft(view: DocumentView, match: Match, of: DraftRules): Draft | null {
  const { kind, attributes: rules, reported = false, voice } = of;
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
  let date: Window | null = null;
  let inferred = false;
  const nodes = Object.entries(match.nodes).map(([node, index]) => [match.emit[`${node}:as`] ?? node, index] as const);
  // `emit.anchor` names the attribute that the anchor itself is a value of ("the third *session*").
  if (match.emit.anchor) nodes.push([match.emit.anchor, match.anchor]);
  for (const [name, index] of nodes) {
    const rule = rules[name];
    if (!rule) continue;
    const span = rule.type === 'text' ? textSpan(sentence, index, index === match.anchor) : phraseSpan(sentence, index);
    if (rule.topic) {
      const durations = timesIn(view, span).filter(time => time.type === 'DURATION');
      for (const time of durations) lengths.add(time.value);
      for (const term of termsIn(sentence, span, empty, durations)) terms.add(term);
    }
    for (const { value, key, span: at } of readValues(view, sentence, match.sentence, index, span, rule)) {
      claims.push({
        name,
        value,
        key,
        stance: match.polarity === 'negative' && match.emit.assert !== 'negative' ? 'contradicts' : 'supports',
        ...(spokenBy ? { speaker: nameOf(spokenBy, view.context.actors) } : {}),
        foundBy: match.pattern,
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
    claims.push({
      name: voice,
      value: name,
      key: spokenBy,
      stance: 'supports',
      speaker: name,
      foundBy: `${match.pattern}+speaker`,
      start: at.start,
      end: at.end,
    });
    if (view.context.actors.has(spokenBy)) parties.push(spokenBy);
  }
  for (const [name, rule] of Object.entries(rules)) {
    if (rule.required && !claims.some(claim => claim.name === name)) return null;
  }
  if (!date && rules.date) {
    const found = match.emit.near ? nearDate(view, sentence, match.anchor) : clauseDate(view, sentence, match.anchor);
    if (found) {
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
function textSpan(sentence: Sentence, index: number, anchor: boolean): Span {
  const wide = phraseSpan(sentence, index, { wide: true });
  const span = wide.end - wide.start > LONG ? phraseSpan(sentence, index) : wide;
  const token = sentence.tokens[index]!;
  return insideQuotation(sentence, anchor ? { start: token.start, end: Math.max(span.end, token.end) } : span, token);
}

const QUOTE = /^["“”„«»]$/;

/** A phrase does not run out of a quotation into the words that introduce it ("a possible ceasefire," he said). */
function insideQuotation(sentence: Sentence, span: Span, token: Span): Span {
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
      return knowledge.lists['party-noun']?.includes(token.lemma.toLowerCase())
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
        { value: quantity.bound === 'exactly' ? quantity.count! : print(at), key: String(quantity.count ?? quantity.bound), span: at },
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
  const time = timesIn(view, { start, end }).find(candidate => windowOfTime(candidate) && !/_REF$/.test(candidate.value));
  return time ? { window: windowOfTime(time)!, span: { start: time.start, end: time.end } } : null;
}

/** The day that the clause of a word gives, with its words. Two days in one clause ("from May 23 to 25") are a window. */
export function clauseDate(view: DocumentView, sentence: Sentence, index: number): { readonly window: Window; readonly span: Span } | null {
  const times = timesIn(view, clauseSpan(sentence, index)).filter(time => windowOfTime(time) && !/_REF$/.test(time.value));
  const first = times[0];
  if (!first) return null;
  return { window: windowOfTime(first)!, span: { start: first.start, end: first.end } };
}
