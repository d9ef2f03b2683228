import { expect, it } from 'vitest';
import { englishTimes } from '../../src/languages/en/times/index.ts';
import { annotateTimes } from '../../src/stages/times/index.ts';

/** Day of publication, a sentence of our own, and every time in it: the words and the TIMEX3 value, joined by ` = `. */
export type TimeSentence = readonly [published: string | null, text: string, ...found: readonly string[]];

/** What the engine finds, in the same notation. */
export const timesOf = (text: string, published: string | null): readonly string[] =>
  annotateTimes({ text, published }, englishTimes).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

/** One test for each sentence: all its times, no others, in order. */
export function checkSentences(sentences: readonly TimeSentence[]): void {
  for (const [published, text, ...found] of sentences) {
    it(`${published ?? 'undated'}: ${text}`, () => expect(timesOf(text, published)).toEqual(found));
  }
}
