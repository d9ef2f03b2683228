import type { BlockType, Span } from '../../model/index.ts';
import { trimSpan } from '../../text/index.ts';
import type { Lexicon } from './lexicon.ts';

/** What kind of text a line is by its form alone. */
export type LineForm = 'sentence' | 'fragment' | 'label';

/** A line of the text that is not blank, with what it shows by itself. */
export interface Line extends Span {
  readonly text: string;
  readonly words: readonly string[];
  readonly form: LineForm;
  /** What its own words say it is; null where they say nothing. */
  readonly cue: BlockType | null;
  /** How many cues of any type hit. */
  readonly hits: number;
  /** Speaks to the reader, outside quotation marks. */
  readonly address: boolean;
  /** It holds nothing but a day or a time. */
  readonly day?: true;
  /** A page shows that it is no link. */
  readonly unlinked?: true;
  /** It opens a list of links. */
  readonly opens: boolean;
}

const QUOTED = /[“"«„][^”"»“]{2,}[”"»]/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]*/gu;
const SENTENCE_END = /[.!?…:;][)\]"”’'»*]*$|♦$/u;
const LONGEST_TESTED = 1200;

/** Non-blank lines of a text as spans without the white space around them. */
export function lineSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) spans.push(span);
    start = end + 1;
  }
  return spans;
}

function isTimestamp(words: readonly string[], text: string, lexicon: Lexicon): boolean {
  if (words.length === 0 || words.length > 26 || !/\d/.test(text)) return false;
  let marks = 0;
  for (const word of words) {
    for (const part of word
      .toLowerCase()
      .replace(/\.$/, '')
      .split(/(?<=\d)(?=\p{L})|[.-]/u)) {
      if (part === '' || /^\d{1,4}(?:st|nd|rd|th)?$/.test(part) || /^(?:st|nd|rd|th|am|pm|[ap]|m)$/.test(part)) continue;
      if (lexicon.calendarWords.has(part)) marks++;
      else if (!lexicon.timestampWords.has(part)) return false;
      else if (/^(?:published|updated|posted|modified)$/.test(part)) marks++;
    }
  }
  return marks > 0 || /^\W*\d{4}-\d{2}-\d{2}(?:\W|$)|^\W*\d{1,2}[./]\d{1,2}[./]\d{4}(?:\W|$)/.test(text);
}

const CAPITALISED = /^(?:\p{Lu}|\d)/u;

/** "Jane Doe, Associated Press", "JANE DOE": names and nothing else. */
function isNameLine(words: readonly string[], text: string, lexicon: Lexicon): boolean {
  if (words.some(word => word.length > 1 && lexicon.functionWords.has(word.toLowerCase()))) return false;
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    /^[\p{Lu}][\p{L}\p{M}.’' -]+$/u.test(text) &&
    words.every(word => /^(?:\p{Lu}|de$|van$|von$|al-|el-)/u.test(word))
  );
}

function isCaption(text: string, words: readonly string[], lexicon: Lexicon): boolean {
  if (words.length > 110) return false;
  if (words.length <= 16 && lexicon.credit.test(text)) return true;
  const end = lexicon.creditEnd.exec(text);
  return end !== null && (words.length <= 60 || /^\(/.test(end[0])) && !/["”»]$/.test(text);
}

/** A name in brackets at the end, after which the sentence does not close: "The envoys at the gate (Harbour Board)". */
const BRACKET_END =
  /^[^()]{12,}[^()\s] ?\((?!\p{Lu}-\p{Lu}|[^)]*\d{4}\))(?:via )?\p{Lu}[\p{L}\p{N}.&/’'-]*(?:,? (?:of|the|for|and|in|via|de|\d+|\p{Lu}[\p{L}\p{N}.&/’'-]*)){0,9} ?\)$/u;

/** These say "you" or "we", or begin with an imperative; a sentence that does not reports on alerts, donations or subscribers. */
const NEEDS_READER: ReadonlySet<BlockType> = new Set(['paywall', 'newsletter', 'donation', 'promotion']);

function cueOf(text: string, words: readonly string[], address: boolean, lexicon: Lexicon): { cue: BlockType | null; hits: number } {
  const bare = text.replace(QUOTED, ' “” ').replace(/\s+/g, ' ').trim().replaceAll('“”', '').trim();
  const tested = bare === '' ? text : bare;
  let cue: BlockType | null = null;
  let hits = 0;
  for (const candidate of lexicon.cues) {
    const match = candidate.expression.exec(tested);
    if (!match) continue;
    hits++;
    const calls = address || words.length <= 8 || match.index === 0 || /[.!?:;] ?$/.test(tested.slice(0, match.index));
    if (words.length <= candidate.words && (calls || !NEEDS_READER.has(candidate.type))) cue ??= candidate.type;
  }
  // Two different calls on the reader in one paragraph are no coincidence, however long it is.
  if (cue === null && hits >= 2 && address) cue = lexicon.cues.find(candidate => candidate.expression.test(tested))!.type;
  return { cue, hits };
}

const plainLabel = (text: string): string => text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Reads one line by itself, without its neighbours. */
export function readLine(text: string, span: Span, lexicon: Lexicon): Line {
  const whole = text.slice(span.start, span.end);
  const tested = whole.length > LONGEST_TESTED ? whole.slice(0, LONGEST_TESTED) : whole;
  const words = tested.match(WORD) ?? [];
  const label = plainLabel(tested);
  const functional = words.filter(word => lexicon.functionWords.has(word.toLowerCase())).length;
  const closed = SENTENCE_END.test(whole);
  const opens = words.length <= 6 && lexicon.listHeadings.has(label);
  const allLabels =
    words.length <= 6 && (lexicon.labels.has(label) || (words.length > 1 && words.every(word => lexicon.labels.has(word.toLowerCase()))));
  const sentence = (closed && words.length >= 4 && functional >= 1) || words.length >= 25;
  const form: LineForm = allLabels || words.length === 0 ? 'label' : sentence ? 'sentence' : 'fragment';
  const outside = tested.replace(QUOTED, ' ').toLowerCase().match(WORD) ?? [];
  const address = outside.some(word => lexicon.addressWords.has(word));
  const own = (cue: BlockType, hits = 1): Line => ({ ...span, text: whole, words, form, cue, hits, address, opens });
  if (opens) return own('related');
  if (allLabels) return own('navigation');
  if (isTimestamp(words, tested, lexicon)) return { ...own('notice'), day: true };
  if (/^(?:https?:\/\/|www\.)\S+$/.test(tested)) return own('navigation');
  if (/^\S+@\S+\.\w+$/.test(tested)) return own('notice');
  if (
    words.length <= 14 &&
    !closed &&
    lexicon.byline.test(tested) &&
    words.slice(1).filter(word => CAPITALISED.test(word)).length >= words.length / 2
  ) {
    return own('byline');
  }
  if (whole.length <= LONGEST_TESTED && (isCaption(tested, words, lexicon) || (words.length <= 60 && BRACKET_END.test(tested))))
    return own('caption');
  const { cue, hits } = cueOf(tested, words, address, lexicon);
  return { ...span, text: whole, words, form, cue, hits, address, opens: opens || (cue === 'related' && words.length <= 6) };
}

/** Whether a line can be the name of who wrote the report. */
export function looksLikeName(line: Line, lexicon: Lexicon): boolean {
  return isNameLine(line.words, line.text, lexicon);
}
