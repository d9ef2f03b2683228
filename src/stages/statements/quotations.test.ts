import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from './paragraphs.ts';
import { findQuotations } from './quotations.ts';

const quotationsOf = (text: string) => findQuotations(text, splitParagraphs(text, []));
const outer = (text: string) =>
  quotationsOf(text)
    .filter(q => q.depth === 0)
    .map(q => text.slice(q.start, q.end));
const inner = (text: string) =>
  quotationsOf(text)
    .filter(q => q.depth > 0)
    .map(q => text.slice(q.start, q.end));

describe('quotations of a paragraph', () => {
  it.each([
    ['straight', 'The count said "we shall wait" and left.', ['"we shall wait"']],
    ['curly', 'The count said “we shall wait” and left.', ['“we shall wait”']],
    ['angled', 'The count said «we shall wait» and left.', ['«we shall wait»']],
    ['angled the other way round', 'The count said »we shall wait« and left.', ['»we shall wait«']],
    ['low and high', 'The count said „we shall wait“ and left.', ['„we shall wait“']],
    ['doubled single', "''We shall wait,'' said the count.", ["''We shall wait,''"]],
    ['typewriter', "``We shall wait,'' said the count.", ["``We shall wait,''"]],
    [
      'opened straight, closed curly',
      '"We shall wait for the envoys’ ‘answer’ here,” the count said.',
      ['"We shall wait for the envoys’ ‘answer’ here,”'],
    ],
    ['single marks', "'We shall wait,' said the count.", ["'We shall wait,'"]],
    ['two in a paragraph', '“We wait,” he said. “It is cold.”', ['“We wait,”', '“It is cold.”']],
    ['bracket at the start', '"(W)e shall wait," he said.', ['"(W)e shall wait,"']],
    ['dash around', 'It was the plan—"the only one"—that failed.', ['"the only one"']],
    ['left open to the end', '“We shall wait. It is cold.', ['“We shall wait. It is cold.']],
    [
      'closing mark lost before the speaker',
      '"We are ready, the envoy said. "Now it is their turn."',
      ['"We are ready,', '"Now it is their turn."'],
    ],
    ['opening mark lost', 'We shall wait for as long as we must," the count said.', ['We shall wait for as long as we must,"']],
  ])('%s', (_, text, expected) => {
    expect(outer(text)).toEqual(expected);
  });

  it.each([
    ['nested straight', 'He wrote that "they are making a "picture of harmony" for the court," and left.', ['"picture of harmony"']],
    ['single in double', '“We read their ‘note’ twice,” he said.', ['‘note’']],
    ['double in single', '‘We read their “note” twice,’ he said.', ['“note”']],
  ])('%s lies inside', (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
    expect(outer(text)).toHaveLength(1);
  });

  it.each([
    ['apostrophes', "The envoys' horses weren't tired; it's '05 again."],
    ['possessives', 'The envoys’ horses and the king’s coach didn’t arrive.'],
    ['inches', 'A table of 60" and a chair of 20" wide.'],
    ['nothing', ''],
  ])('no quotation in %s', (_, text) => {
    expect(outer(text)).toEqual([]);
  });

  it('an apostrophe before a quotation does not swallow it', () => {
    expect(outer('They said \'tis late, and the count said "we shall wait" again.')).toEqual(['"we shall wait"']);
  });

  it('marks what goes on from the paragraph before, also across a caption', () => {
    const text = '“We shall wait.\nThe count at the gate\n“It is cold,” he said.';
    const caption = text.indexOf('The count');
    const paragraphs = splitParagraphs(text, [
      { start: 0, end: caption - 1, type: 'body' },
      { start: caption, end: caption + 21, type: 'caption' },
      { start: caption + 22, end: text.length, type: 'body' },
    ]);
    expect(findQuotations(text, paragraphs).map(q => [text.slice(q.start, q.end), q.closed, q.resumes])).toEqual([
      ['“We shall wait.', false, false],
      ['“It is cold,”', true, true],
    ]);
  });

  it('joins wrapped lines and reads content blocks only', () => {
    expect(outer('The count said "we shall\nwait" and left.')).toEqual(['"we shall\nwait"']);
    const text = 'Subscribe "now".\nHe said "no".';
    const paragraphs = splitParagraphs(text, [
      { start: 0, end: 16, type: 'newsletter' },
      { start: 17, end: text.length, type: 'body' },
    ]);
    expect(findQuotations(text, paragraphs).map(q => text.slice(q.start, q.end))).toEqual(['"no"']);
  });

  it('stays within its paragraph and nests properly on any text', () => {
    const piece = fc.constantFrom('"', '“', '”', '‘', '’', "'", '«', '»', '„', ' ', 'a', 'No', ',', '.', '\n', '(', '—', "''", '\ud83d');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join('');
        const paragraphs = splitParagraphs(text, []);
        const found = findQuotations(text, paragraphs);
        for (const q of found) {
          const paragraph = paragraphs[q.paragraph]!;
          expect(q.start).toBeGreaterThanOrEqual(paragraph.start);
          expect(q.end).toBeLessThanOrEqual(paragraph.end);
          expect(q.end).toBeGreaterThan(q.start);
          expect(q.depth).toBeGreaterThanOrEqual(0);
        }
        const outermost = found.filter(q => q.depth === 0);
        for (let i = 1; i < outermost.length; i++) expect(outermost[i]!.start).toBeGreaterThanOrEqual(outermost[i - 1]!.end);
      }),
      { numRuns: 2000 },
    );
  });
});
