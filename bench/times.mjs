// The layer of times: the sets, the figures taken of each, and the errors by class of expression.
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inBench, readLines, readText, score, work } from './commands.mjs';

/** Sets that are measured: the name in the keys of rows.mjs, and the files it is made of. */
const sets = [
  { name: 'timebank-aquaint', files: ['timebank', 'aquaint'] },
  { name: 'meantime', files: ['meantime'] },
  { name: 'wikiwars', files: ['wikiwars'] },
];

const joined = (files, kind) => files.map(name => readText(inBench(`times/${name}.${kind}.jsonl`))).join('');

/**
 * Figures of whoever finds times: `find(docs, name)` takes documents as JSON Lines and gives the path of what was found, as JSON Lines.
 * `errors`, a path, collects what went wrong, one JSON object a line.
 */
export function scoreTimes(find, errors) {
  const figures = {};
  for (const { name, files } of sets) {
    const [gold, docs] = ['gold', 'docs'].map(kind => {
      const path = join(work, `${name}.${kind}.jsonl`);
      writeFileSync(path, joined(files, kind));
      return path;
    });
    const told = join(work, `${name}.errors.jsonl`);
    const result = score('times/score.mjs', gold, find(readText(docs), name), '--docs', docs, '--errors', told);
    figures[`times.${name}`] = result.valueF1;
    figures[`times.${name}.strict`] = result.strict.f1;
    figures[`times.${name}.relaxed`] = result.relaxed.f1;
    if (errors) for (const error of readLines(told)) appendFileSync(errors, `${JSON.stringify({ set: name, ...error })}\n`);
  }
  return figures;
}

/** The histories on which speed is measured: long texts full of dates. */
export const speedDocs = () => readLines(inBench('times/wikiwars.docs.jsonl'));

/** Classes of expressions, the first that fits; told from value and words, because the gold data name none. */
const classes = [
  ['repetition', ({ type }) => type === 'SET'],
  ['now, past, future at large', ({ value }) => /_REF$/.test(value)],
  ['length', ({ type, value }) => type === 'DURATION' || /^P[\dXT]/.test(value)],
  ['hour, part of the day', ({ type, value }) => type === 'TIME' || /T/.test(value)],
  ['weekday', ({ text }) => /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/i.test(text)],
  ['today, tomorrow, yesterday', ({ text }) => /\b(?:today|tomorrow|yesterday|tonight)\b/i.test(text)],
  ['week, weekend', ({ value }) => /W/.test(value)],
  ['season', ({ value }) => /-(?:SP|SU|FA|WI)$/.test(value)],
  ['quarter, half', ({ value }) => /-[QH]/.test(value)],
  [
    'so long ago, later, earlier',
    ({ text }) => /\b(?:ago|earlier|later|after|before|previous|following|next|last|past|same|that|this)\b/i.test(text),
  ],
  ['day with month and year', ({ text, value }) => /^\d{4}-\d\d-\d\d$/.test(value) && /\d{4}/.test(text)],
  ['day without year', ({ value }) => /^....-..-..$/.test(value)],
  ['month', ({ value }) => /^....-..$/.test(value)],
  ['year', ({ value }) => /^\d{4}$|^BC/.test(value)],
  ['decade, century', ({ value }) => /^\d{2,3}X*$/.test(value)],
  ['other', () => true],
];
const classOf = time => classes.find(([, fits]) => fits({ type: time.type, value: time.value ?? '', text: time.text ?? '' }))[0];

const news = ['timebank-aquaint', 'meantime'];

/** What each class of expression comes to: how many the gold has, and the shares that were found, with the exact words, with the right value. */
export function tableOfClasses(errors) {
  const counts = new Map(classes.map(([name]) => [name, { news: blank(), histories: blank() }]));
  const cell = (name, set) => counts.get(name)[news.includes(set) ? 'news' : 'histories'];
  for (const { name, files } of sets) {
    const texts = new Map(files.flatMap(file => readLines(inBench(`times/${file}.docs.jsonl`))).map(({ id, text }) => [id, text]));
    for (const { id, times } of files.flatMap(file => readLines(inBench(`times/${file}.gold.jsonl`)))) {
      for (const time of times) cell(classOf({ ...time, text: texts.get(id).slice(time.start, time.end) }), name).gold++;
    }
  }
  for (const { set, kind, gold, found } of readLines(errors)) {
    const counted = cell(classOf(gold ?? found), set);
    if (kind in counted) counted[kind]++;
  }
  const lines = [...counts].flatMap(([name, both]) => {
    if (both.news.gold + both.histories.gold === 0) return [];
    return [[name, ...columnsOf(both.news), ...columnsOf(both.histories)]];
  });
  const columns = ['times', 'found', 'words', 'value', 'too many'];
  return {
    page: 'TIME.md',
    name: 'times-classes',
    head: ['class', ...columns.map(column => `news: ${column}`), ...columns.map(column => `histories: ${column}`)],
    lines,
    right: Array.from({ length: 2 * columns.length }, (_, index) => index + 1),
  };
}

const blank = () => ({ gold: 0, missed: 0, extent: 0, value: 0, spurious: 0 });

function columnsOf({ gold, missed, extent, value, spurious }) {
  const share = wrong => (gold === 0 ? '–' : (((gold - wrong) / gold) * 100).toFixed(0));
  return [gold, share(missed), share(missed + extent), share(missed + value), spurious];
}
