import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { itemKinds } from '../../src/model/index.ts';
import { annotateDocument, derive, loadEngine } from '../../src/pipeline/index.ts';
import { type KeyItem, measureRecord, type Trap, triggers } from './match-record.ts';
import { countOf, locate, readKey, readReports } from './read-portsmouth.ts';

const { readings, problems } = readReports();
const key = readKey();
const floor = JSON.parse(readFileSync(new URL('portsmouth.floor.json', import.meta.url), 'utf8')) as Record<
  'recall' | 'recallCore' | 'precision' | 'traps',
  number
>;

const engine = await loadEngine();
const documents = readings.map(reading => annotateDocument(engine, reading));
const texts = new Map(documents.map(({ document }) => [document.id, document.text]));

describe('the reports of examples/portsmouth-1905', () => {
  it('are forty, each read without a complaint', () => {
    expect(problems.map(problem => problem.line())).toEqual([]);
    expect(readings).toHaveLength(40);
    expect(texts.size).toBe(40);
  });
});

describe('the key of examples/portsmouth-1905', () => {
  const passages = [...key.items, ...key.traps].flatMap(item => item.evidence);

  it('names kinds of the record and reports of the example', () => {
    const kinds = new Set<string>(itemKinds);
    expect(key.items.filter(item => !kinds.has(item.kind) || item.evidence.length === 0)).toEqual([]);
    expect(passages.filter(passage => !texts.has(passage.doc))).toEqual([]);
    expect(new Set(key.items.map(item => item.id)).size).toBe(key.items.length);
  });

  it('has every kind', () => {
    expect(new Set(key.items.map(item => item.kind))).toEqual(new Set(itemKinds));
  });

  it('quotes what stands in the report, once', () => {
    expect(passages.filter(({ doc, quote }) => countOf(texts.get(doc) ?? '', quote) !== 1)).toEqual([]);
  });
});

describe('the record of examples/portsmouth-1905', () => {
  const { record } = derive(engine, documents, [], '');
  const items = locate<KeyItem>(key.items, texts);
  const figures = measureRecord(items, record.items);
  const triggered = locate<Trap>(key.traps, texts).filter(trap => record.items.some(item => triggers(trap, item)));

  if (process.env.PORTSMOUTH_LIST) {
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    const lines = [
      ...figures.missed.map(item => `missed ${item.core ? 'core' : '    '} ${item.kind}: ${item.title}`),
      ...figures.unmatched.map(item => `unmatched   ${item.kind}: ${item.title} | ${item.evidence[0].doc}: ${item.evidence[0].quote}`),
      ...triggered.map(trap => `trap        ${trap.id}: ${trap.why}`),
      `recall ${percent(figures.recall)}, of core items ${percent(figures.recallCore)}, precision ${percent(figures.precision)}, ${record.items.length} items`,
    ];
    process.stderr.write(`${lines.join('\n')}\n`);
  }

  it('cites exact passages', () => {
    const wrong = record.items
      .flatMap(item => [...item.evidence, ...Object.values(item.attributes).flatMap(attribute => attribute.claims)])
      .filter(({ doc, start, end, quote }) => texts.get(doc)?.slice(start, end) !== quote);
    expect(wrong).toEqual([]);
  });

  it('holds its floor', () => {
    expect(figures.recall).toBeGreaterThanOrEqual(floor.recall);
    expect(figures.recallCore).toBeGreaterThanOrEqual(floor.recallCore);
    expect(figures.precision).toBeGreaterThanOrEqual(floor.precision);
    expect(triggered.length).toBeLessThanOrEqual(floor.traps);
  });
});
