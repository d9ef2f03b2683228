import type { Item, Rendering } from '../model/index.ts';
import { compareWords } from '../text/index.ts';
import { colours, printable } from './terminal.ts';
import { clip, wrap } from './wrap.ts';

const NAME_WIDTH = 24;

/** Who, in which office, for which side, where, to whom: what a statement is known by beside its words. */
export function describeStatement(item: Item): string {
  const value = (name: string) => listOf(item, name).join(' / ');
  const side = value('side');
  const who = [value('speaker') || 'unnamed', longest(listOf(item, 'role'))].filter(Boolean).join(', ');
  const where = [value('channel'), value('audience') && `to ${value('audience')}`].filter(Boolean);
  return printable([side && !who.includes(side) ? `${who} (${side})` : who, ...where].join(' · '));
}

/** The words of a statement as lines: one rendering as it stands; of several each sentence with its renderings, what one has alone in bold. */
export function* statementWords(item: Item, outletOf: (doc: string) => string, width: number): Iterable<string> {
  if (!item.renderings) {
    const words = (item.attributes.words?.claims ?? []).map(claim => String(claim.value));
    yield* wrap(printable(words.join(' … ')), width);
    return;
  }
  for (const row of item.renderings) yield* renderingLines(row, outletOf, width);
}

function* renderingLines(row: readonly Rendering[], outletOf: (doc: string) => string, width: number): Iterable<string> {
  const compared = compareWords(row.map(({ quote }) => printable(quote)));
  for (const [i, { doc, form }] of row.entries()) {
    const label = `${clip(printable(outletOf(doc)), NAME_WIDTH)}${form === 'direct' ? '' : ` (${form})`}: `;
    const alone = compared[i]!.flatMap(({ text, shared }) => (shared ? [] : text.split(/\s+/)));
    const lines = wrap(label + printable(row[i]!.quote), width - 2);
    for (const [n, line] of lines.entries()) yield (n === 0 && i === 0 ? '· ' : '  ') + emphasise(line, alone, n === 0 ? label.length : 0);
  }
}

/** Words that a rendering has alone, in bold where the terminal can. */
function emphasise(line: string, alone: string[], from: number): string {
  const body = line.slice(from).replace(/\S+/g, word => {
    if (alone[0] !== word) return word;
    alone.shift();
    return colours.bold(word);
  });
  return line.slice(0, from) + body;
}

const listOf = (item: Item, name: string): readonly string[] => {
  const value = item.attributes[name]?.value;
  return value === undefined ? [] : typeof value === 'object' ? value.map(String) : [String(value)];
};

/** Of "minister" and "minister of trade" the one that says more. */
const longest = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? '';
