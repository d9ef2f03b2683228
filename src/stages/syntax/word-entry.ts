/** Set for words that were seen often and with one tag: the second pass of the tagger leaves them as they are. */
export const SURE = 1 << 30;

const MOST_AMBIGUITY = 0xfff;
const CLASS_BITS = 0xff000;

/**
 * What is known of a word, in one number: the tags that it had (its ambiguity class, from 1), its word class (from 1 to 255), the tag (+ 1)
 * that it always has, and SURE. 0 stands for what is not known.
 */
export const wordEntry = (ambiguity: number, wordClass: number, fixed: number, sure: number): number =>
  Math.min(ambiguity, MOST_AMBIGUITY) | (wordClass << 12) | (fixed << 20) | sure;

/** The tag that a word always has, -1 where it may have several. */
export const fixedTag = (entry: number): number => ((entry & ~SURE) >>> 20) - 1;

/** The entry without the word class: which tags the word had. */
export const ambiguityOf = (entry: number): number => entry & ~CLASS_BITS;

/** The word class: words that stand beside the same words have the same. */
export const wordClassOf = (entry: number): number => (entry & CLASS_BITS) >>> 12;
