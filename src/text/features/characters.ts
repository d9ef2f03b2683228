/** Character classes of the tokeniser. A surrogate half counts as a symbol, so half a pair never breaks anything. */
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const PUNCT = 4;
export const SYMBOL = 5;
export const SPACE = 6;
/** Marks and format characters: they stick to what stands before and after them. */
export const JOINER = 7;

const classes = new Uint8Array(65536);
const folded = new Uint16Array(65536);

function classOf(char: string): number {
  if (/\s/.test(char)) return SPACE;
  if (/\p{Cc}/u.test(char)) return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{L}/u.test(char)) return LOWER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/\p{M}|\p{Cf}/u.test(char)) return JOINER;
  if (/\p{P}/u.test(char)) return PUNCT;
  return SYMBOL;
}

/** Class of a UTF-16 code unit. The table fills as characters are met. */
export function charClass(unit: number): number {
  const known = classes[unit]!;
  if (known !== 0) return known;
  const found = classOf(String.fromCharCode(unit));
  classes[unit] = found;
  return found;
}

const QUOTES: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '`': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
};

/** Lower case, curly quotes made straight: one code unit to one code unit, so offsets hold. */
export function fold(unit: number): number {
  const known = folded[unit]!;
  if (known !== 0) return known;
  const char = String.fromCharCode(unit);
  const lower = QUOTES[char] ?? char.toLowerCase();
  const found = lower.length === 1 ? lower.charCodeAt(0) : unit;
  folded[unit] = found;
  return found;
}

/** `text.slice(start, end)` with every character folded. */
export function foldText(text: string, start = 0, end = text.length): string {
  let out = '';
  for (let i = start; i < end; i += 1) out += String.fromCharCode(fold(text.charCodeAt(i)));
  return out;
}
