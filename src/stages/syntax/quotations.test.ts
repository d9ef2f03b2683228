import { describe, expect, it } from 'vitest';
import { addWord, createWordTable } from '../../text/features/word-table.ts';
import { findQuotations } from './quotations.ts';

/** The quotations of a text whose words are split at white space and around marks; the word `s` after an apostrophe counts as clitic. */
function read(text: string, open = false): { found: string[]; open: boolean } {
  const table = createWordTable();
  let last = 0;
  for (const match of text.matchAll(/``|''|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)) {
    addWord(table, text, match.index, match.index + match[0].length, match.index === 0 ? 3 : match.index > last ? 1 : 0);
    last = match.index + match[0].length;
  }
  const isApostrophe = (i: number): boolean => /[\p{L}]['’]\s?[a-z]/u.test(text.slice(table.start[i]! - 1, table.end[i]! + 2));
  const result = findQuotations(table, text, 0, table.count, open, i => !isApostrophe(i));
  const found = result.quotations.map(({ first, afterLast }) => text.slice(table.start[first], table.end[afterLast - 1]));
  return { found, open: result.open };
}

describe('findQuotations', () => {
  it.each([
    ['straight', '"We agree," she said.', ['"We agree,"']],
    ['curly', '“We agree,” she said.', ['“We agree,”']],
    ['two of one sentence', '"We agree," she said, "and we sign."', ['"We agree,"', '"and we sign."']],
    ['two strokes', "``We agree,'' she said.", ["``We agree,''"]],
    ['low and high', '„Wir kommen“, sagte sie.', ['„Wir kommen“']],
    ['angles, and angles the other way round', '«Да», и »Nein«.', ['«Да»', '»Nein«']],
    ['curly marks that close only', '”Vi kommer”, sa hon.', ['”Vi kommer”']],
    ['single marks with an apostrophe inside', "'We don't agree,' she said.", ["'We don't agree,'"]],
    ['single marks inside double ones', '"He called it \'done\' twice," she said.', ['"He called it \'done\' twice,"']],
    ['an apostrophe before double marks', 'The minister\'s aide said: "No."', ['"No."']],
    ['marks that stand free, in turn', '" We agree " she said " today "', ['" We agree "', '" today "']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual({ found: expected, open: false });
  });

  it('takes one from the sentence before, and leaves one to the next', () => {
    expect(read('They will not come," she said.', true)).toEqual({ found: ['They will not come,"'], open: false });
    expect(read('She said: "We will come.')).toEqual({ found: ['"We will come.'], open: true });
    expect(read('They will not come.', true)).toEqual({ found: ['They will not come.'], open: true });
  });

  it('begins anew where a mark opens while one is open', () => {
    expect(read('and nobody closed it. "We agree," she said.', true)).toEqual({ found: ['"We agree,"'], open: false });
  });

  it.each([
    ['no marks', 'She said that they agree.'],
    ['apostrophes', "The minister's aide and the consul's wife"],
    ['a single mark without a partner', "'tis the season"],
    ['a closing mark alone', 'They agree,” she said.'],
  ])('none: %s', (_, text) => {
    expect(read(text)).toEqual({ found: [], open: false });
  });
});
