/** A text with its white space made plain, and the way back. */
export interface Squeezed {
  readonly text: string;
  /** Offset in the original for every offset in `text`, its end included. */
  readonly offsets: Int32Array;
}

const BLANK = /[\s\u200b\u2060\ufeff]/;

/**
 * Turns every run of white space (zero-width space included) into one space, drops it at both ends, and keeps for each character where it
 * stood, so that a span found in the plain text can be named in the original.
 * @example squeezeSpaces(' a \n b').text // 'a b', offsets [1, 2, 5, 6]
 */
export function squeezeSpaces(original: string): Squeezed {
  const offsets: number[] = [];
  let text = '';
  let gap = -1;
  for (let i = 0; i < original.length; i++) {
    const char = original.charAt(i);
    if (BLANK.test(char)) {
      if (gap < 0) gap = i;
      continue;
    }
    if (gap >= 0 && text !== '') {
      text += ' ';
      offsets.push(gap);
    }
    gap = -1;
    text += char;
    offsets.push(i);
  }
  offsets.push(offsets.length ? offsets[offsets.length - 1]! + 1 : 0);
  return { text, offsets: Int32Array.from(offsets) };
}
