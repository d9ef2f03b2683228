/** Kinds of words that the parser looks out for: the universal part of speech, with finite verbs and commas apart. */
export const FINITE = 17;
export const COMMA = 18;
const CONJUNCTION = 4;
export const UPOS = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X',
] as const; // biome-ignore format: a list of tags

/** The kind of each word of a sentence, and where the next finite verb, comma and conjunction stand at or after it (the size: nowhere). */
export interface Ahead {
  kinds: Uint8Array;
  verb: Int32Array;
  comma: Int32Array;
  conjunction: Int32Array;
}

export const createAhead = (room = 256): Ahead => ({
  kinds: new Uint8Array(room),
  verb: new Int32Array(room),
  comma: new Int32Array(room),
  conjunction: new Int32Array(room),
});

/** Looks ahead over the `size` words of a sentence; `kindOfTag` is the kind of each tag. The arrays of `ahead` are used again if they fit. */
export function lookAhead(ahead: Ahead, tags: Uint8Array, size: number, kindOfTag: Uint8Array): Ahead {
  const fit = ahead.kinds.length >= size ? ahead : createAhead(size * 2);
  let verb = size;
  let comma = size;
  let conjunction = size;
  for (let i = size - 1; i >= 0; i -= 1) {
    const kind = kindOfTag[tags[i]!]!;
    if (kind === FINITE) verb = i;
    else if (kind === COMMA) comma = i;
    else if (kind === CONJUNCTION) conjunction = i;
    fit.kinds[i] = kind;
    fit.verb[i] = verb;
    fit.comma[i] = comma;
    fit.conjunction[i] = conjunction;
  }
  return fit;
}
