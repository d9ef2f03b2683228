import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ambiguityOf, fixedTag, SURE, wordClassOf, wordEntry } from './word-entry.ts';

it('keeps what is known of a word apart in one number', () => {
  fc.assert(
    fc.property(fc.nat(0xfff), fc.nat(255), fc.nat(255), fc.boolean(), (ambiguity, wordClass, tag, sure) => {
      const entry = wordEntry(ambiguity, wordClass, tag + 1, sure ? SURE : 0);
      expect(wordClassOf(entry)).toBe(wordClass);
      expect(fixedTag(entry)).toBe(tag);
      expect((entry & SURE) !== 0).toBe(sure);
      expect(ambiguityOf(entry)).toBe(wordEntry(ambiguity, 0, tag + 1, sure ? SURE : 0));
      expect(entry).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('knows nothing where nothing is known, and no fixed tag where there is none', () => {
  expect(wordEntry(0, 0, 0, 0)).toBe(0);
  expect(fixedTag(wordEntry(3, 7, 0, SURE))).toBe(-1);
  expect(ambiguityOf(wordEntry(0, 7, 0, 0))).toBe(0);
});
