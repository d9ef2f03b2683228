import { existsSync, readFileSync } from 'node:fs';
import { english } from '../languages/en/index.ts';
import { createEngine } from './create-engine.ts';
import type { Engine } from './engine.ts';

/** Written by the build: a digest of the code and data that find something in a text. */
const digestFile = new URL('../engine.txt', import.meta.url);

let loaded: Promise<Engine> | undefined;

async function load(): Promise<Engine> {
  const name = existsSync(digestFile) ? readFileSync(digestFile, 'utf8').trim() : 'unbuilt';
  return createEngine(name, {
    syntax: () => readFileSync(english.syntaxModel),
    entities: () => readFileSync(english.entityModel),
    statements: () => readFileSync(english.statementModel),
  });
}

/** The engine with its models, read once for the program. */
export function loadEngine(): Promise<Engine> {
  loaded ??= load();
  return loaded;
}
