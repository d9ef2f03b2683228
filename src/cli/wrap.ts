const CONTROL_OR_MARK = /[\p{M}\u200b-\u200f\u2060\ufeff]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const char of text) columns += CONTROL_OR_MARK.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
  return columns;
}

/** Cuts a text to `width` columns, with an ellipsis where something is missing. */
export function clip(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let result = '';
  let columns = 0;
  for (const char of text) {
    columns += columnsOf(char);
    if (columns > width - 1) break;
    result += char;
  }
  return `${result.trimEnd()}…`;
}

/** Fills a text up with spaces to `width` columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** Breaks a text into lines of at most `width` columns at its spaces; a longer word is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (columnsOf(joined) <= width) line = joined;
    else {
      if (line !== '') lines.push(line);
      line = clip(word, width);
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
