import type { Line } from './schemas.ts';

/** The words of a text for comparing: lower case, without accents. */
export function contentWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const known = new WeakMap<Line, readonly string[]>();

/** Whether every one of `words` begins a word of the line: its title, first passage and parties. */
export function lineHolds(line: Line, words: readonly string[]): boolean {
  let text = known.get(line);
  if (!text) {
    text = contentWords(`${line.title} ${line.lead.quote} ${line.parties.join(' ')}`);
    known.set(line, text);
  }
  return words.every(word => text.some(other => other.startsWith(word)));
}
