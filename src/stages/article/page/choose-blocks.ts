import type { BlockType } from '../../../model/index.ts';
import { classifyLines } from '../classify-lines.ts';
import type { Lexicon } from '../lexicon.ts';
import { readLine } from '../lines.ts';
import type { PageBlock } from './page-blocks.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Gives every block of the extracted page its role: what is neither body nor heading is cut. */
export function chooseBlocks(
  blocks: readonly PageBlock[],
  known: { title: string | null; body: string | null },
  lexicon: Lexicon,
): { block: PageBlock; type: BlockType }[] {
  const lines = blocks.map(block => readLine(block.text, { start: 0, end: block.text.length }, lexicon));
  const title = known.title === null ? '' : plain(known.title);
  const marked = lines.map((line, i) => {
    const block = blocks[i]!;
    if (line.cue !== null) return line;
    if (i < 4 && plain(block.text) === title && title !== '') return { ...line, cue: 'title' as const };
    if (block.links > 0.7 && (line.words.length >= 4 || line.form === 'label') && line.words.length < 40 && !/^h[1-6]$/.test(block.tag))
      return { ...line, cue: 'related' as const };
    return block.links < 0.3 ? { ...line, unlinked: true as const } : line;
  });
  const types = classifyLines(marked, lexicon);
  return blocks.map((block, i) => ({ block, type: types[i]! }));
}
