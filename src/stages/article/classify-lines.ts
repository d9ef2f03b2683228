import type { BlockType } from '../../model/index.ts';
import type { Lexicon } from './lexicon.ts';
import { type Line, looksLikeName } from './lines.ts';

/** Types that speak to the reader: where two of them stand close together, what lies between belongs to them. */
const CALLS: ReadonlySet<BlockType> = new Set(['paywall', 'newsletter', 'donation', 'promotion']);
/** Types that show that a page was copied with more than its report. Credits, bylines and days come with clean reports, too. */
const PAGE: ReadonlySet<BlockType> = new Set([...CALLS, 'related', 'navigation']);

type Types = (BlockType | null)[];

const isProse = (line: Line, type: BlockType | null): boolean => type === null && line.form === 'sentence';

/** Headlines of some outlets shout in the middle of the text: "ENVOYS LEAVE THE ISLAND AFTER A NIGHT OF TALKS". */
function shouts(line: Line): boolean {
  const letters = line.text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  return line.words.length >= 6 && capitals >= letters.length * 0.9;
}

/**
 * A line in the middle of the text that reads like the headline of another report: long for a subheading, no stop at its end, no item of a
 * list, few figures.
 */
function looksLikeLink(line: Line): boolean {
  if (line.unlinked || line.form !== 'fragment' || line.words.length < 10 || line.words.length > 24) return false;
  if (!/^[“"‘'«]?\p{Lu}/u.test(line.text) || /[,;:.…]["”’»)]*$/.test(line.text)) return false;
  return line.words.filter(word => /\d/.test(word)).length * 4 < line.words.length;
}

/** A headline's own shape: two parts at a colon, a question, or capitals at most words. */
function headlineShape(line: Line): boolean {
  const capitals = line.words.filter(word => /^\p{Lu}/u.test(word)).length;
  return /\p{L}: \p{L}/u.test(line.text) || /\?[”"’']?$/.test(line.text) || capitals >= line.words.length * 0.7;
}

/** A short line with no stop at its end, not a row of figures: what stands above a section. */
function looksLikeHeading(line: Line): boolean {
  if (line.words.length > 9 || !/^[\p{L}\d“"‘']/u.test(line.text) || /[.!?,;:…][”"’')\]]*$/.test(line.text)) return false;
  return line.words.filter(word => /\d/.test(word)).length * 3 <= line.words.length;
}

/**
 * The stretch that is the report: the contiguous lines with the highest sum, prose counting its words, furniture and fragments a loss
 * (the maximum subsequence of Pasternack and Roth 2009, "Extracting article text from the web with maximum subsequence segmentation").
 */
function findCore(lines: readonly Line[], types: Types): { first: number; last: number } {
  let best = { first: 0, last: lines.length - 1, sum: 0 };
  let sum = 0;
  let first = 0;
  for (const [i, line] of lines.entries()) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    const type = types[i]!;
    sum += isProse(line, type) ? Math.min(line.words.length, 45) : type === null ? -4 : type === 'caption' || type === 'notice' ? -2 : -7;
    if (sum > best.sum) best = { first, last: i, sum };
  }
  return best;
}

/** Takes in paragraphs that only a short list of links or a few buttons keep apart from the rest of the report. */
function widen(lines: readonly Line[], types: Types, from: number, step: 1 | -1): number {
  let edge = from;
  for (let i = from + step, gap = 0; i >= 0 && i < lines.length && gap <= 5; i += step) {
    if (isProse(lines[i]!, types[i]!) && lines[i]!.words.length >= 15) {
      edge = i;
      gap = 0;
    } else gap++;
  }
  return edge;
}

/** A credit in a line of its own makes the line before it the caption of the same picture. */
function joinCaptions(lines: readonly Line[], types: Types, lexicon: Lexicon): void {
  for (const [i, line] of lines.entries()) {
    if (types[i] !== 'caption' || i === 0 || types[i - 1] !== null) continue;
    const before = lines[i - 1]!;
    const creditOnly = line.words.length <= 12 && (lexicon.credit.test(line.text) || /^\(.*\)$/.test(line.text));
    if (!creditOnly || before.words.length > 45) continue;
    const depicts = before.words.some(word => lexicon.captionWords.has(word.toLowerCase()));
    if (before.form === 'fragment' ? before.words.length >= 4 : depicts && !/[“"”]/.test(before.text)) types[i - 1] = 'caption';
  }
}

/** "Who will chair the talks?": a headline that is a question. */
const asksOnly = (line: Line): boolean => line.words.length <= 14 && /\?[”"’']?$/.test(line.text);

/** Lines under a heading such as "Related" belong to its list as long as none of them is prose. */
function followHeadings(lines: readonly Line[], types: Types): void {
  for (let i = 0; i < lines.length; i++) {
    if (types[i] !== 'related' || !lines[i]!.opens) continue;
    for (let k = i + 1; k < lines.length && (!isProse(lines[k]!, types[k]!) || asksOnly(lines[k]!)); k++) types[k] ??= 'related';
  }
}

/**
 * Teasers below the report: after a line of furniture, headline and summary take turns to the end of the page, and no two paragraphs follow
 * each other as they do in a report.
 */
function followTeasers(lines: readonly Line[], types: Types): void {
  for (let i = Math.floor(lines.length / 4); i < lines.length; i++) {
    const type = types[i];
    if (type === null || type === undefined || !PAGE.has(type)) continue;
    const rest = lines.slice(i + 1);
    const prose = rest.flatMap((line, k) => (line.form === 'sentence' && line.words.length > 14 && types[i + 1 + k] === null ? [k] : []));
    if (prose.length < 3 || prose.length > rest.length / 2 || prose[0] === 0 || prose.some((k, n) => n > 0 && k === prose[n - 1]! + 1))
      continue;
    for (let k = i + 1; k < lines.length; k++) types[k] ??= 'related';
    return;
  }
}

/** Two or more headlines in capitals at every word, one after the other, in a text copied with its page: links without a heading. */
function markHeadlineRuns(lines: readonly Line[], types: Types): void {
  const headline = (line: Line, type: BlockType | null): boolean =>
    type === null &&
    !line.unlinked &&
    line.form === 'fragment' &&
    line.words.length >= 6 &&
    !/[,;:.]$/.test(line.text) &&
    line.words.filter(word => /^[\p{Lu}\d]/u.test(word)).length >= line.words.length * 0.7;
  for (let i = 0; i < lines.length; i++) {
    let end = i;
    while (end < lines.length && headline(lines[end]!, types[end]!)) end++;
    const distinct = new Set(lines.slice(i, end).map(line => line.text)).size;
    if (distinct >= 2 && distinct === end - i) for (let k = i; k < end; k++) types[k] = 'related';
    i = Math.max(i, end - 1);
  }
}

/** "They agreed on three points:" makes what follows items of a list, with stops or without, up to the next sentence or piece of furniture. */
function markListItems(lines: readonly Line[], types: Types): void {
  for (let i = 0; i < lines.length; i++) {
    if (types[i] !== null || lines[i]!.form !== 'sentence' || !lines[i]!.text.endsWith(':')) continue;
    for (let k = i + 1; k < lines.length && types[k] === null && lines[k]!.form !== 'sentence'; k++) types[k] = 'body';
  }
}

/** Notes on the authors close a report: "Ada Vane is a reporter in Lisbon." With them go the names that stand above them as headings. */
function markAuthorNotes(lines: readonly Line[], types: Types, lexicon: Lexicon): void {
  for (let i = lines.length - 1, prose = 0; i > 0 && prose < 1; i--) {
    const line = lines[i]!;
    if (!isProse(line, types[i]!)) continue;
    const name = lines[i - 1]!;
    const named = types[i - 1] === null && looksLikeName(name, lexicon) && line.text.includes(name.words[0]!);
    if (!named && !lexicon.authorNote.test(line.text)) prose++;
    else {
      types[i] = 'notice';
      if (named) types[i - 1] = 'notice';
    }
  }
}

/** Between two calls on the reader that stand close together, fragments and what speaks to the reader belong to them. */
function fillCalls(lines: readonly Line[], types: Types): void {
  let last = -1;
  for (let i = 0; i < lines.length; i++) {
    const type = types[i];
    if (type === null || type === undefined || !CALLS.has(type)) continue;
    const between = lines.slice(last + 1, i);
    if (
      last >= 0 &&
      between.length <= 6 &&
      between.every((line, k) => types[last + 1 + k] !== null || line.form !== 'sentence' || line.address)
    ) {
      for (let k = last + 1; k < i; k++) types[k] ??= types[last]!;
    }
    last = i;
  }
}

/** What stands above the report: its headline is the last long line, names are its authors, the rest leads elsewhere. */
function classifyHead(lines: readonly Line[], types: Types, first: number, copied: boolean, lexicon: Lexicon): void {
  const open: number[] = [];
  for (let i = 0; i < first; i++) if (types[i] === null) open.push(i);
  if (open.length === 0) return;
  const canHead = (i: number): boolean => lines[i]!.words.filter(word => /\d/.test(word)).length * 3 <= lines[i]!.words.length;
  // A text that was not copied with its page may begin with a headline and a name; a longer run of short lines is a table or a list.
  const plain = !copied && !types.slice(0, first).some(type => type !== null && type !== 'caption');
  if (plain && open.length > 2) return;
  const longest = plain ? 14 : 30;
  const title =
    open.findLast(
      i => lines[i]!.words.length >= 4 && lines[i]!.words.length <= longest && canHead(i) && !looksLikeName(lines[i]!, lexicon),
    ) ?? (plain ? open.find(i => canHead(i) && lines[i]!.words.length <= longest) : undefined);
  for (const i of open) {
    const near = title === undefined || Math.abs(i - title) <= 3;
    const alone = open.every(k => k === i || lines[k]!.text !== lines[i]!.text);
    if (i === title) types[i] = 'title';
    else if (looksLikeName(lines[i]!, lexicon) && near && alone) types[i] = 'byline';
    else if (!plain) types[i] = 'navigation';
  }
}

/** What stands below the report: with furniture beside it, a fragment is furniture of the same kind. */
function classifyTail(lines: readonly Line[], types: Types, last: number, copied: boolean): void {
  for (let i = last + 1; i < lines.length; i++) {
    if (types[i] === null && looksLikeLink(lines[i]!) && (copied || headlineShape(lines[i]!))) types[i] = 'related';
  }
  if (!types.slice(last + 1).some((type, i) => type !== null && (PAGE.has(type) || (type === 'notice' && !lines[last + 1 + i]!.day))))
    return;
  let kind: BlockType = 'navigation';
  for (let i = last + 1; i < lines.length; i++) {
    const type = types[i] ?? null;
    if (type !== null) kind = PAGE.has(type) ? type : kind;
    else types[i] = kind;
  }
}

function classifyInside(lines: readonly Line[], types: Types, first: number, last: number, copied: boolean): void {
  for (let i = first; i <= last; i++) {
    if (types[i] !== null) continue;
    const line = lines[i]!;
    if (line.form === 'sentence') {
      types[i] = 'body';
      continue;
    }
    const lonely = [i - 1, i + 1].every(k => k < first || k > last || lines[k]!.form === 'sentence' || types[k] === 'caption');
    if (lonely && shouts(line) && copied && !line.unlinked) types[i] = 'related';
    else if (lonely && looksLikeLink(line) && (copied || headlineShape(line))) types[i] = 'related';
    else if (line.words.length === 0) types[i] = copied ? 'navigation' : 'body';
    else types[i] = lonely && looksLikeHeading(line) && lines[i + 1]?.form === 'sentence' ? 'heading' : 'body';
  }
}

/**
 * Gives every line of a text its role. A text in which nothing speaks of a page (a wire report, a report cleaned by hand) is body throughout,
 * a headline, byline, dateline or picture credit aside.
 */
export function classifyLines(lines: readonly Line[], lexicon: Lexicon): BlockType[] {
  const types: Types = lines.map(line => line.cue);
  joinCaptions(lines, types, lexicon);
  followHeadings(lines, types);
  fillCalls(lines, types);
  const copied = types.filter(type => type !== null && PAGE.has(type)).length;
  markListItems(lines, types);
  if (copied > 0) {
    markHeadlineRuns(lines, types);
    followTeasers(lines, types);
  }
  markAuthorNotes(lines, types, lexicon);
  const prose = lines.flatMap((line, i) => (isProse(line, types[i]!) ? [i] : []));
  // A day without furniture around it is a row of a table, unless it stands above the report with its year.
  if (copied === 0) {
    for (const [i, line] of lines.entries()) if (line.day && (i > (prose[0] ?? 0) || !/\d{4}/.test(line.text))) types[i] = null;
  }
  if (prose.length === 0) return types.map(type => type ?? 'body');
  const core = copied >= 3 ? findCore(lines, types) : { first: prose[0]!, last: prose.at(-1)! };
  const first = widen(lines, types, prose.find(i => i >= core.first)!, -1);
  const last = widen(lines, types, prose.findLast(i => i <= core.last)!, 1);
  for (let i = 0; i < lines.length; i++) {
    if (isProse(lines[i]!, types[i]!) && (i < first || i > last)) types[i] = i < first ? 'promotion' : 'related';
  }
  classifyHead(lines, types, first, copied > 0, lexicon);
  classifyTail(lines, types, last, copied > 0);
  classifyInside(lines, types, first, last, copied > 0);
  return types.map(type => type ?? 'body');
}
