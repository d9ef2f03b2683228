import { type Block, contentBlocks } from '../../model/document.ts';

/** Tells whether an offset lies in a part of the page that is the report: everything where no blocks are given. */
export function contentAt(blocks: readonly Block[] | undefined): (offset: number) => boolean {
  if (!blocks) return () => true;
  return offset => {
    let low = 0;
    let high = blocks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const block = blocks[middle]!;
      if (offset < block.start) high = middle - 1;
      else if (offset >= block.end) low = middle + 1;
      else return contentBlocks.has(block.type) || block.type === 'heading';
    }
    return false;
  };
}
