import { describe, expect, it } from 'vitest';
import { findChannel } from '../../../stages/statements/channels.ts';
import { channels } from './channels.ts';
import { statementKnowledge } from './index.ts';
import * as lexicon from './lexicon.ts';

describe('English data for statements', () => {
  it.each(Object.entries(lexicon).filter(([, value]) => value instanceof Set))('%s is sorted, plain and without repetition', (_, value) => {
    const words = [...(value as ReadonlySet<string>)];
    expect(words).toEqual([...words].sort());
    expect(words.every(word => /^\S+$/.test(word))).toBe(true);
  });

  it.each(channels.flatMap(rule => rule.examples.map(example => [rule.channel, example] as const)))('%s: %s', (channel, example) => {
    expect(findChannel(example, statementKnowledge)?.split(':')[0]).toBe(channel);
  });

  it.each(channels.flatMap(rule => rule.counterexamples.map(example => [rule, example] as const)))(
    '$0.channel is not in "%s"',
    (rule, example) => {
      expect(new RegExp(rule.words, 'iu').test(example)).toBe(false);
    },
  );
});
