// The layer of syntax: the treebanks, the figures taken of each, and the relations one by one.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { annotate, inBench, ROOT, readLines, runTool, score } from './commands.mjs';

/** Treebanks that are measured, from raw text: the name in the keys of rows.mjs, and the file. */
const banks = [
  { name: 'ewt', file: 'en_ewt-dev' },
  { name: 'gum', file: 'en_gum-dev' },
  { name: 'pud', file: 'en_pud' },
];
const goldOf = file => inBench(`syntax/${file}.conllu.gz`);
const measures = { words: 'Words', sentences: 'Sentences', upos: 'UPOS', lemmas: 'Lemmas', las: 'LAS' };

/**
 * Figures of whoever reads syntax: `read(docs, name)` takes documents as JSON Lines and gives the path of what was read, as JSON Lines with
 * `sentences`. A measure of which the scorer finds nothing right is one that the reader does not give, and is left out.
 */
export function scoreSyntax(read) {
  const figures = {};
  for (const { name, file } of banks) {
    const result = score('syntax/score.mjs', goldOf(file), read(runTool('syntax/conllu-to-docs.mjs', goldOf(file)), name));
    for (const [key, measure] of Object.entries(measures)) {
      if (result[measure].correct > 0) figures[`syntax.${name}.${key}`] = result[measure].f1;
    }
  }
  return figures;
}

const CARD = '../src/languages/en/model/MODEL_CARD.md';

/** What the model card says of words and trees, of the figures that `scoreSyntax` took. */
export function cardOfFigures(figures) {
  const shown = key => (figures[key] === undefined ? '–' : figures[key].toFixed(1));
  return {
    page: CARD,
    name: 'model-syntax',
    head: ['development part, from raw text', 'words', 'sentences', 'UPOS', 'lemmas', 'LAS'],
    lines: banks.map(({ name, file }) => [file, ...Object.keys(measures).map(key => shown(`syntax.${name}.${key}`))]),
    right: [1, 2, 3, 4, 5],
  };
}

/** What the model card says of names: precision, recall and F1 by type. */
export function cardOfNames(result) {
  const types = ['person', 'organization', 'place'];
  const row = (name, score) =>
    [name, score.precision, score.recall, score.f1].map(cell => (typeof cell === 'number' ? cell.toFixed(1) : cell));
  return {
    page: CARD,
    name: 'model-names',
    head: ['names, Universal NER EWT dev', 'precision', 'recall', 'F1'],
    lines: [row('all', result.Entities), ...types.map(type => row(type, result[`Entities.${type}`]))],
    right: [1, 2, 3],
  };
}

/** The web texts on which speed is measured. */
export const speedTexts = () =>
  runTool('syntax/conllu-to-docs.mjs', goldOf('en_ewt-dev'))
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line).text);

/** The relations that the layers above live on first, then the other frequent ones. */
const relations = [
  ...['root', 'nsubj', 'obj', 'obl', 'ccomp', 'xcomp', 'parataxis', 'conj', 'appos', 'advcl', 'acl'],
  ...['nmod', 'compound', 'amod', 'advmod', 'case', 'mark', 'det', 'aux', 'cop', 'cc', 'flat', 'nummod', 'punct'],
];

/** Precision, recall and F1 of each relation: the word, its head and the relation (without subtype) are right. */
export async function tableOfRelations(read) {
  const { readConlluDocs } = await import(inBench('syntax/conllu.mjs'));
  const banksRead = ['ewt', 'gum'].map(name => {
    const { file } = banks.find(bank => bank.name === name);
    const out = new Map(
      readLines(read(runTool('syntax/conllu-to-docs.mjs', goldOf(file)), name)).map(({ id, sentences }) => [id, sentences]),
    );
    const counts = new Map();
    for (const doc of readConlluDocs(goldOf(file))) countRelations(doc, out.get(doc.id) ?? [], counts);
    return counts;
  });
  const columns = ['words', 'precision', 'recall', 'F1'];
  return {
    page: 'SYNTAX.md',
    name: 'syntax-relations',
    head: ['relation', ...columns.map(column => `EWT: ${column}`), ...columns.map(column => `GUM: ${column}`)],
    lines: relations.map(relation => [relation, ...banksRead.flatMap(counts => columnsOf(counts.get(relation) ?? blank()))]),
    right: Array.from({ length: 2 * columns.length }, (_, index) => index + 1),
  };
}

const blank = () => ({ gold: 0, system: 0, correct: 0 });

function columnsOf({ gold, system, correct }) {
  const share = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  return [String(gold), share(correct, system), share(correct, gold), share(2 * correct, gold + system)];
}

function countRelations(doc, sentences, counts) {
  const gold = flatten(doc.sentences.map(sentence => spreadWords(sentence.words)));
  const system = flatten(sentences.map(sentence => sentence.tokens));
  const count = (relation, field) => {
    if (!counts.has(relation)) counts.set(relation, blank());
    counts.get(relation)[field]++;
  };
  for (const word of gold.values()) count(word.relation, 'gold');
  for (const [place, word] of system) {
    count(word.relation, 'system');
    const same = gold.get(place);
    if (same && same.relation === word.relation && same.head === word.head) count(word.relation, 'correct');
  }
}

/** Words by the place where they stand, each with the place of its head. */
function flatten(sentences) {
  const words = new Map();
  for (const sentence of sentences) {
    const place = ({ start, end }) => `${start}-${end}`;
    for (const word of sentence) {
      const head = word.head === 0 ? 'root' : place(sentence[word.head - 1]);
      words.set(place(word), { head, relation: word.deprel.split(':')[0] });
    }
  }
  return words;
}

/** The words of a token written as one ("don't") share out its span as their forms add up to it; where they do not, the last takes the rest. */
function spreadWords(words) {
  let last = -1;
  return words.map((word, i) => {
    const shared = other => other && other.start === word.start && other.end === word.end;
    const start = shared(words[i - 1]) ? last : word.start;
    const end = shared(words[i + 1]) ? Math.min(start + word.form.length, word.end) : word.end;
    last = end;
    return { ...word, start, end };
  });
}

/** The layer as the program reads it. */
export const readWithProgram = (docs, name) => annotate('syntax', docs, name).path;

/** Memory in use after a million tokens, as a multiple of what it was after a hundred thousand: 1 where memory stays flat. */
export function memoryGrowth() {
  const { stdout } = spawnSync(process.execPath, ['--expose-gc', join(ROOT, 'bench', 'syntax-memory.mjs')]);
  const { early, late } = JSON.parse(stdout.toString('utf8'));
  return late / early;
}
