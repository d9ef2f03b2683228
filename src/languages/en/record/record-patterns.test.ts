import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readEnglish } from '../../../../test/read-english.ts';
import { itemKinds, type Pattern } from '../../../model/index.ts';
import { checkPatternExamples, type ExampleReader } from '../../../patterns/index.ts';
import { annotateEntities, readEntityModel } from '../../../stages/entities/index.ts';
import { wordLists } from '../patterns/lists.ts';
import { englishRecord } from './index.ts';

let names: ReturnType<typeof readEntityModel> | undefined;

/** The patterns of the record ask for names, so their examples are read with them. */
const readNamed: ExampleReader = text => {
  names ??= readEntityModel(readFileSync(new URL('../model/entities.bin', import.meta.url)));
  const read = readEnglish(text);
  return { ...read, entities: annotateEntities(text, read.sentences, names) };
};

const lists = { ...wordLists, ...englishRecord.lists };

describe('the patterns of the record', () => {
  it.each(englishRecord.patterns.map(pattern => [pattern.id, pattern] as const))(
    '%s finds its examples and leaves its counterexamples',
    (_, pattern: Pattern) => {
      expect(checkPatternExamples([pattern], lists, readNamed)).toEqual([]);
    },
  );

  it('emit kinds that the record keeps', () => {
    for (const pattern of englishRecord.patterns) expect(itemKinds).toContain(pattern.emit.kind);
  });

  it('give word lists sorted and without repeats', () => {
    for (const [name, words] of Object.entries(englishRecord.lists))
      expect([name, ...words]).toEqual([name, ...[...new Set(words)].sort()]);
  });
});
