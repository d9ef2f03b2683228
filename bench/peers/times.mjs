// Two libraries for dates on the same documents. Neither gives TIMEX3 values as they stand in the gold data, so what they understood is
// written as TIMEX3 here, with the benefit of the doubt: an expression that names weeks becomes a week, one of two readings the past one,
// as news look back.
import { join } from 'node:path';
import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import { ROOT, readText, writeLines } from '../commands.mjs';
import { scoreTimes, speedDocs } from '../times.mjs';

const { devDependencies } = JSON.parse(readText(join(ROOT, 'package.json')));

export const peers = [peer('chrono-node', chronoTimes, 8), peer('@microsoft/recognizers-text-suite', recognizersTimes, 1)];

/** `speedOf` documents are enough to tell a speed: some libraries take minutes for all. */
function peer(name, timesOf, speedOf) {
  const find = (docs, set) =>
    writeLines(
      `${set}.${name.replace(/\W+/g, '-')}.jsonl`,
      docs
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line))
        .map(({ id, text, published }) => ({ id, times: timesOf(text, published) })),
    );
  return {
    name: `${name} ${devDependencies[name]}`,
    measure() {
      const figures = scoreTimes(find);
      const docs = speedDocs().slice(0, speedOf);
      const started = performance.now();
      for (const { text, published } of docs) timesOf(text, published);
      const characters = docs.reduce((sum, { text }) => sum + text.length, 0);
      return { ...figures, 'times.speed': characters / ((performance.now() - started) / 1000) };
    },
  };
}

const two = number => String(number).padStart(2, '0');
const isoDay = date => `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;

function isoWeek(date) {
  const thursday = new Date(date);
  thursday.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7) + 3);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return `${thursday.getUTCFullYear()}-W${two(Math.floor((thursday - first) / 604_800_000) + 1)}`;
}

function chronoTimes(text, published) {
  const instant = new Date(`${published}T12:00:00Z`);
  return chrono.parse(text, { instant, timezone: 0 }).flatMap(({ index, text: words, start, end }) => {
    const first = { start: index, end: index + words.length, ...chronoValue(start, words) };
    // "from May 23 to 25" is one result with two ends and two times of the gold data.
    const joint = end ? words.search(/\s*(?:\bto\b|\buntil\b|\bthrough\b|[-–—])\s*/i) : -1;
    if (joint <= 0) return [first];
    const behind = words.slice(joint).replace(/^\s*(?:to\b|until\b|through\b|[-–—])\s*/i, '');
    const second = { start: index + words.length - behind.length, end: index + words.length, ...chronoValue(end, behind) };
    return [{ ...first, end: index + joint }, second];
  });
}

const partsOfDay = [
  [/\bmorning\b/i, 'TMO'],
  [/\bafternoon\b/i, 'TAF'],
  [/\bevening\b/i, 'TEV'],
  [/\bnight\b|\btonight\b/i, 'TNI'],
];

function chronoValue(parts, words) {
  const date = new Date(Date.UTC(parts.get('year'), parts.get('month') - 1, parts.get('day')));
  if (parts.get('year') < 100) date.setUTCFullYear(parts.get('year'));
  const day = isoDay(date);
  const part = partsOfDay.find(([pattern]) => pattern.test(words));
  if (part) return { type: 'TIME', value: day + part[1] };
  if (parts.isCertain('hour') && /\d|noon|midnight/i.test(words)) {
    return { type: 'TIME', value: `${day}T${two(parts.get('hour'))}:${two(parts.get('minute') ?? 0)}` };
  }
  if (/\bweeks?\b/i.test(words)) return { type: 'DATE', value: isoWeek(date) };
  if (/\bmonths?\b/i.test(words)) return { type: 'DATE', value: day.slice(0, 7) };
  if (/\byears?\b/i.test(words)) return { type: 'DATE', value: day.slice(0, 4) };
  if (parts.isCertain('day') || parts.isCertain('weekday')) return { type: 'DATE', value: day };
  if (parts.isCertain('month')) return { type: 'DATE', value: day.slice(0, 7) };
  return { type: 'DATE', value: parts.isCertain('year') ? day.slice(0, 4) : day };
}

/** Paragraph by paragraph: its time grows with the square of the length, what it finds is the same. */
function recognizersTimes(text, published) {
  const [year, month, day] = published.split('-').map(Number);
  const reference = new Date(year, month - 1, day);
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: paragraph, index }) =>
    recognizers.recognizeDateTime(paragraph, 'en-us', 0, reference).map(({ start, end, typeName, resolution }) => ({
      start: index + start,
      end: index + end + 1,
      ...recognizedValue(typeName.split('.')[1], resolution?.values?.[0] ?? {}),
    })),
  );
}

function recognizedValue(kind, { timex = '', start, value }) {
  if (kind === 'set') return { type: 'SET', value: timex };
  if (kind === 'duration') return { type: 'DURATION', value: timex };
  if (/_REF$/.test(timex)) return { type: 'DATE', value: timex };
  const range = /^\(([^,]*),([^,]*),(P[^)]*)\)$/.exec(timex);
  if (range && /^\d/.test(range[1]) && range[3] !== 'P3M') return { type: 'DURATION', value: range[3] };
  if (range?.[3] === 'P3M' && start) return { type: 'DATE', value: `${start.slice(0, 4)}-Q${Math.ceil(Number(start.slice(5, 7)) / 3)}` };
  const type = /time/i.test(kind) ? 'TIME' : 'DATE';
  if (!timex.includes('X') && !range) return { type, value: timex };
  const told = start ?? value ?? '';
  if (/^XXXX-\d\d$/.test(timex)) return { type, value: told.slice(0, 7) };
  return { type, value: type === 'TIME' ? told.slice(0, 16).replace(' ', 'T') : told.slice(0, 10) };
}
