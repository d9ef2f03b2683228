// `node --expose-gc bench/syntax-memory.mjs`: reads composed text and prints how much memory is in use after 100,000 and after 1,000,000 tokens.
// Every other word is one that was never seen, so that a cache that only grows would show.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './commands.mjs';

const { createParser, readSyntaxModel } = await import(join(ROOT, 'dist/stages/syntax/index.js'));
const parse = createParser(readSyntaxModel(readFileSync(join(ROOT, 'dist/languages/en/model/syntax.bin'))));

const syllables = [
  'ba',
  'dor',
  'en',
  'fi',
  'gul',
  'ha',
  'is',
  'kor',
  'lan',
  'me',
  'nov',
  'os',
  'pra',
  'ru',
  'sti',
  'ta',
  'ul',
  'ven',
  'zi',
  'qua',
];
/** A word for each number, a different one for the first million of them. */
const wordOf = number => {
  let word = '';
  for (let rest = number + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
};

let next = 0;
const made = () => wordOf(next++);
const named = () => {
  const word = made();
  return word[0].toUpperCase() + word.slice(1);
};
/** A report of some hundred tokens. */
const report = () =>
  Array.from(
    { length: 20 },
    () =>
      `The ${made()} of ${named()} ${made()}ed ${next} ${made()}s to the ${made()} envoy. "We ${made()} the ${made()}," ${named()} said.`,
  ).join(' ');

const memoryAfter = tokens => {
  while (read < tokens) read += parse(report()).reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
let read = 0;
console.log(JSON.stringify({ early: memoryAfter(100_000), late: memoryAfter(1_000_000) }));
