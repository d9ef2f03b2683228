import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/model/index.ts';
import { faultOf } from './fault-of.ts';

const text = 'They met here';
const word = (start: number, end: number, head: number, deprel = head === 0 ? 'root' : 'dep') => ({
  ...{ start, end, head, deprel, form: text.slice(start, end), lemma: 'x', upos: 'X', xpos: 'X' },
});
const sentence = (...tokens: ReturnType<typeof word>[]): Sentence => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens });

describe('faultOf', () => {
  it('finds nothing wrong with a tree', () => {
    expect(faultOf(text, [sentence(word(0, 4, 2), word(5, 8, 0), word(9, 13, 2))])).toBeNull();
  });
  it.each([
    ['a cycle', sentence(word(0, 4, 3), word(5, 8, 0), word(9, 13, 1)), 'a cycle of heads'],
    ['a word that is its own head', sentence(word(0, 4, 1), word(5, 8, 0)), 'a cycle of heads'],
    ['two roots', sentence(word(0, 4, 0), word(5, 8, 0)), '2 roots'],
    ['no root', sentence(word(0, 4, 2), word(5, 8, 1)), '0 roots'],
    ['words out of order', sentence(word(5, 8, 0), word(0, 4, 1)), 'offsets 0-4'],
    ['a head that is no word', sentence(word(0, 4, 0), word(5, 8, 9)), 'head 9'],
    ['another form', sentence({ ...word(0, 4, 0), form: 'We' }), '"We" is not its slice'],
    ['a word beyond the text', sentence(word(9, 14, 0)), 'offsets 9-14'],
  ])('finds %s', (_, broken, fault) => {
    expect(faultOf(text, [broken])).toContain(fault);
  });
});
