/** A stretch of a text, and whether all texts it is compared with have it too. */
export interface ComparedPiece {
  readonly text: string;
  readonly shared: boolean;
}

/** Texts of more words are no sentences; they are given back whole. */
const MOST_WORDS = 600;

/**
 * Cuts texts into what they share and what one of them has alone, word by word; marks and capitals play no part. The pieces of a text put together
 * are the text. (Longest common subsequence with each of the others; cost grows with the product of their lengths, in words.)
 * @example compareWords(['We sign today', 'We shall sign']) // [[We sign, shared], [today, alone]], [[We, ...], [shall, ...], [sign, ...]]
 */
export function compareWords(texts: readonly string[]): readonly (readonly ComparedPiece[])[] {
  const words = texts.map(text =>
    [...text.matchAll(/\S+/g)].map(match => ({ at: match.index, form: match[0], plain: plainWord(match[0]) })),
  );
  const shared = words.map(list => list.map(() => true));
  for (let i = 0; i < words.length; i++) {
    for (let j = i + 1; j < words.length; j++) {
      if (words[i]!.length > MOST_WORDS || words[j]!.length > MOST_WORDS) continue;
      const [left, right] = commonWords(
        words[i]!.map(word => word.plain),
        words[j]!.map(word => word.plain),
      );
      for (const [k, has] of left.entries()) if (!has) shared[i]![k] = false;
      for (const [k, has] of right.entries()) if (!has) shared[j]![k] = false;
    }
  }
  return texts.map((text, i) => piecesOf(text, words[i]!, shared[i]!));
}

const plainWord = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** For each word of two lists whether it stands in their longest common subsequence; marks alone are common to all texts. */
function commonWords(a: readonly string[], b: readonly string[]): readonly [boolean[], boolean[]] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? lengths[(i + 1) * width + j + 1]! + 1 : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const left = a.map(word => word === '');
  const right = b.map(word => word === '');
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      left[i++] = true;
      right[j++] = true;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return [left, right];
}

function piecesOf(text: string, words: readonly { readonly at: number }[], shared: readonly boolean[]): readonly ComparedPiece[] {
  const pieces: ComparedPiece[] = [];
  let start = 0;
  words.forEach((_, k) => {
    if (k + 1 < words.length && shared[k + 1] === shared[k]) return;
    const end = words[k + 1]?.at ?? text.length;
    pieces.push({ text: text.slice(start, end), shared: shared[k]! });
    start = end;
  });
  return pieces;
}
