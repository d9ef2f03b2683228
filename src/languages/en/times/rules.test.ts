import { describe, expect, it } from 'vitest';
import { annotateTimes } from '../../../stages/times/index.ts';
import { matcherOf } from '../../../stages/times/matcher-of.ts';
import { englishTimes } from './index.ts';

const read = (text: string, published: string | null) =>
  annotateTimes({ text, published }, englishTimes).map(time => [text.slice(time.start, time.end), time.value]);

describe('rules of English times', () => {
  it('have ids of their own', () => {
    const ids = [...englishTimes.rules, ...englishTimes.negatives].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  for (const rule of englishTimes.rules) {
    for (const { text, published, found } of rule.examples) {
      it(`${rule.id}: ${text}`, () => {
        const times = read(text, published);
        for (const expected of found) expect(times).toContainEqual(expected);
        const matcher = matcherOf(englishTimes);
        const rules = matcher.find(matcher.lex(text)).map(one => one.rule);
        expect(rules).toContain(rule.id);
      });
    }
    for (const text of rule.counterexamples ?? []) {
      it(`not ${rule.id}: ${text}`, () => {
        const matcher = matcherOf(englishTimes);
        expect(matcher.find(matcher.lex(text)).map(one => one.rule)).not.toContain(rule.id);
      });
    }
  }

  for (const negative of englishTimes.negatives) {
    for (const text of negative.examples) it(`nothing in: ${text}`, () => expect(read(text, '2025-06-04')).toEqual([]));
  }
});
