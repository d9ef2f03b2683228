import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishEntityModel } from '../../languages/en/entities/index.ts';
import { englishSyntaxModel } from '../../languages/en/syntax/index.ts';
import { createParser, readSyntaxModel } from '../syntax/index.ts';
import { annotateEntities } from './annotate-entities.ts';
import { readEntityModel } from './entity-model.ts';
import { BEGIN, INSIDE, LAST, labelOf, mayFollow, ONLY, OUTSIDE, placeOf, typeOf } from './labels.ts';

const parse = createParser(readSyntaxModel(readFileSync(englishSyntaxModel)));
const model = readEntityModel(readFileSync(englishEntityModel));
const names = (text: string): string[] =>
  annotateEntities(text, parse(text), model).map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`);

describe('annotateEntities', () => {
  it.each([
    ['Anna Kowalska flew to Oslo on Friday.', ['Anna Kowalska: person', 'Oslo: place']],
    ['The World Bank will lend money to Kenya.', ['World Bank: organization', 'Kenya: place']],
    ['The Danish minister met his Brazilian colleague.', ['Danish: nationality', 'Brazilian: nationality']],
    ['They met again and nothing was agreed.', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('finds places in small letters where the writer leaves capitals out, and takes no words for places where he does not', () => {
    expect(names('my parents moved to brazil in june')).toEqual(['brazil: place']);
    expect(names('she studied in japan and now she works in london')).toEqual(['japan: place', 'london: place']);
    expect(names('The turkey was served with a bottle of port.')).toEqual([]);
    expect(names('Mr. Tamm will march in May and pat the dog.')).toEqual(['Tamm: person']);
  });

  it('ends a name before what only hangs on it by a hyphen', () => {
    expect(names('The Thatcher-led cabinet met in London.').filter(name => name.includes('-led'))).toEqual([]);
  });

  it('takes empty text', () => {
    expect(annotateEntities('', [], model)).toEqual([]);
  });

  it('gives ordered spans inside the text, for any text, twice the same', () => {
    const piece = fc.oneof(
      fc.constantFrom('Anna ', 'Kowalska ', 'said ', '. ', 'World Bank ', 'the ', 'Danish ', 'U.S. ', '\n\n', '-', "'s "),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('');
        const sentences = parse(text);
        const entities = annotateEntities(text, sentences, model);
        let last = 0;
        for (const { start, end } of entities) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
        expect(annotateEntities(text, sentences, model)).toEqual(entities);
      }),
      { numRuns: 100 },
    );
  });
});

describe('labels', () => {
  it('name type and place', () => {
    expect([placeOf(labelOf(2, LAST)), typeOf(labelOf(2, LAST)), placeOf(OUTSIDE)]).toEqual([LAST, 2, OUTSIDE]);
  });

  it.each([
    [OUTSIDE, labelOf(0, BEGIN), false, true],
    [OUTSIDE, labelOf(0, BEGIN), true, false],
    [OUTSIDE, labelOf(0, INSIDE), false, false],
    [labelOf(0, BEGIN), labelOf(0, LAST), true, true],
    [labelOf(0, BEGIN), labelOf(1, LAST), true, false],
    [labelOf(0, BEGIN), OUTSIDE, false, false],
    [labelOf(0, ONLY), labelOf(1, ONLY), false, true],
  ])('%i then %i, last %s: %s', (before, label, last, allowed) => {
    expect(mayFollow(before, label, last)).toBe(allowed);
  });
});

describe('readEntityModel', () => {
  it('refuses what is not a model', () => {
    expect(() => readEntityModel(new Uint8Array(3))).toThrow(RangeError);
    expect(() => readEntityModel(readFileSync(englishSyntaxModel))).toThrow(RangeError);
    expect(() => readEntityModel(readFileSync(englishEntityModel).subarray(0, 3000))).toThrow(RangeError);
  });
});
