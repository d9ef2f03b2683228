import { readFileSync } from 'node:fs';
import { englishSyntaxModel } from '../src/languages/en/syntax/index.ts';
import { englishTimes } from '../src/languages/en/times/index.ts';
import type { ExampleReader } from '../src/patterns/index.ts';
import { annotateEntities, readEntityModel } from '../src/stages/entities/index.ts';
import { createParser, readSyntaxModel } from '../src/stages/syntax/index.ts';
import { annotateTimes } from '../src/stages/times/index.ts';

interface Stages {
  readonly parse: ReturnType<typeof createParser>;
  readonly names: ReturnType<typeof readEntityModel>;
}

let stages: Stages | undefined;

function load(): Stages {
  const entities = new URL('../src/languages/en/model/entities.bin', import.meta.url);
  return { parse: createParser(readSyntaxModel(readFileSync(englishSyntaxModel))), names: readEntityModel(readFileSync(entities)) };
}

/** Reads a sentence of a pattern's examples as reports are read: trees, names and times. */
export const readEnglish: ExampleReader = text => {
  stages ??= load();
  const sentences = stages.parse(text);
  return {
    sentences,
    entities: annotateEntities(text, sentences, stages.names),
    times: annotateTimes({ text, sentences, published: '2001-05-30' }, englishTimes),
  };
};
