// The layer of statements: what is right, frame by frame.
import { readLines } from './commands.mjs';

/** Families of frames, the first that fits the name a statement was found by. */
const families = [
  ['quotation, the speaker after it', /^quote:(?:after|clause)/],
  ['quotation, the speaker before it', /^quote:before/],
  ['quotation, signed', /^quote:signed/],
  ['label, headline', /^(?:label|headline)/],
  ['speech printed without marks', /^(?:unmarked|last:own)/],
  ['said before the speaker is named', /^(?:before|beside|last|between|as|colon:next)/],
  ['according to', /^according/],
  ['that-clause', /^(?:pass:)?(?:read:)?that/],
  ['bare and wh-clause', /^(?:pass:)?(?:bare|wh|colon|read:)/],
  ['infinitive, participle', /^(?:pass:)?(?:to|ing|small|raise)/],
  ['object', /^(?:pass:)?obj/],
  ['prepositional object, adverbial clause', /^(?:pass:)?(?:obl|advcl)/],
  ['subject of a passive, relative clause', /^(?:pass:)?(?:subject|relative)/],
  ['noun', /^noun/],
  ['adjective', /^adj/],
  ['other', /./],
];
const familyOf = name => families.find(([, fits]) => fits.test(name))[0];

/** Statements of every family, and how many have at least half of the content and a source that meets the annotated one. */
export function tableOfFrames(gold, found) {
  const counts = new Map(families.map(([name]) => [name, { all: 0, right: 0, direct: 0 }]));
  const outputs = new Map(readLines(found).map(({ id, statements }) => [id, statements]));
  for (const { id, text, statements } of readLines(gold)) {
    for (const { statement, right } of paired(text, statements, outputs.get(id) ?? [])) {
      const count = counts.get(familyOf(statement.foundBy ?? ''));
      count.all++;
      if (right) count.right++;
      if (statement.kind === 'direct') count.direct++;
    }
  }
  const rows = [...counts].filter(([, { all }]) => all > 0);
  return {
    page: 'STATEMENTS.md',
    name: 'statements-frames',
    head: ['frame', 'found', 'of them direct', 'right (%)'],
    lines: rows.map(([name, { all, right, direct }]) => [name, all, direct, ((right / all) * 100).toFixed(0)]),
    right: [1, 2, 3],
  };
}

/** Pairs what was found with the gold, best overlap first, one to one. */
function paired(text, gold, found) {
  const wanted = gold.map(statement => ({ statement, words: wordsIn(text, statement.content) }));
  const told = found.map(statement => ({ statement, words: wordsIn(text, statement.content), right: false }));
  const pairs = told.flatMap(output => wanted.map(want => ({ output, want, shared: sharedBy(output.words, want.words) })));
  const taken = new Set();
  const dice = ({ output, want, shared }) => (2 * shared) / (output.words.size + want.words.size);
  for (const { output, want, shared } of pairs.filter(({ shared }) => shared > 0).sort((a, b) => dice(b) - dice(a))) {
    if (taken.has(output) || taken.has(want)) continue;
    taken.add(output).add(want);
    const half = shared / Math.max(output.words.size, want.words.size) >= 0.5;
    output.right = half && sameSource(output.statement.source, want.statement.source);
  }
  return told;
}

function sameSource(a, b) {
  if (a.length === 0 || b.length === 0) return a.length === b.length;
  return a.some(([start, end]) => b.some(([from, to]) => start < to && from < end));
}

function wordsIn(text, spans) {
  return new Set(
    spans.flatMap(([start, end]) => [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index)),
  );
}

function sharedBy(a, b) {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}
