import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SyntaxKnowledge } from '../../../src/model/knowledge/syntax.ts';
import { createParser, readSyntaxModel } from '../../../src/stages/syntax/index.ts';
import { compareTrees } from '../../../training/compare-trees.ts';
import { trainSyntax } from '../../../training/train-syntax.ts';
import { readTreebank } from '../../../training/treebank.ts';

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const file = (name: string): string => join(import.meta.dirname, name);
const knowledge = JSON.parse(readFileSync(file('knowledge.json'), 'utf8')) as SyntaxKnowledge;
const { bytes } = trainSyntax(readTreebank(file('train.conllu')), 'de', knowledge);
const model = readSyntaxModel(bytes);
const parse = createParser(model);

/** Some eighty sentences are enough to show that nothing in tokeniser, splitter, tagger, lemmatiser and parser is English. */
describe('a model of another language, trained from 76 sentences', () => {
  it('reads sentences it has not seen, far better than without a parser', () => {
    const scores = compareTrees(readTreebank(file('held-out.conllu')), parse);
    expect(scores.words).toBeGreaterThan(0.97);
    expect(scores.sentences).toBeGreaterThan(0.9);
    expect(scores.upos).toBeGreaterThan(0.93);
    expect(scores.lemmas).toBeGreaterThan(0.85);
    expect(scores.las).toBeGreaterThan(0.8);
    expect(scores.branching).toBeLessThan(0.5);
  });

  it('knows what the language brings', () => {
    const [sentence] = parse('Dr. Weber ging zum König am Fluss.');
    expect(sentence!.tokens.map(token => token.form)).toEqual(['Dr.', 'Weber', 'ging', 'zu', 'm', 'König', 'a', 'm', 'Fluss', '.']);
    expect(sentence!.tokens.filter(token => /^[zam]/.test(token.form)).map(token => token.lemma)).toEqual(['zu', 'der', 'an', 'der']);
    expect(parse('Sie kamen.')[0]!.tokens[1]!.lemma).toBe('kommen');
  });

  it('takes no English for granted', () => {
    expect(model.language).toBe('de');
    const [sentence] = parse("They don't agree.");
    expect(sentence!.tokens.map(token => token.form)).not.toContain("n't");
  });

  it('parses around a quotation in its own marks', () => {
    const [sentence] = parse('„Die Truppen des Kaisers verlassen die Stadt am Freitag“, sagte der Kanzler.');
    const said = sentence!.tokens.findIndex(token => token.form === 'sagte');
    expect(sentence!.tokens[said]!.head).toBe(0);
    expect(sentence!.tokens.find(token => token.form === 'Kanzler')).toMatchObject({ head: said + 1, deprel: 'nsubj' });
    expect(sentence!.tokens.find(token => token.form === 'verlassen')).toMatchObject({ head: said + 1, deprel: 'ccomp' });
  });

  it('is made by one command, to the byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapporteur-german-'));
    const out = join(folder, 'de.bin');
    const args = ['de', file('knowledge.json'), out, file('held-out.conllu'), file('train.conllu')];
    const env = { ...process.env, TRAIN_SCRIPT: 'train-language', TRAIN_CACHE: 'train-german' };
    const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'train.mjs'), ...args], { env, encoding: 'utf8' });
    const made = readFileSync(out);
    rmSync(folder, { recursive: true, force: true });
    expect(status).toBe(0);
    expect(stdout).toMatch(/las \d\d\.\d/);
    expect(Buffer.compare(made, bytes)).toBe(0);
  }, 120_000);
});
