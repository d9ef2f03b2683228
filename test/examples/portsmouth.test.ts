import { describe, expect, it } from 'vitest';
import { itemKinds } from '../../src/model/index.ts';
import { readKey, readReports } from './read-portsmouth.ts';

const { readings, problems } = readReports();
const key = readKey();

describe('the reports of examples/portsmouth-1905', () => {
  it('are forty, each read without a complaint', () => {
    expect(problems.map(problem => problem.line())).toEqual([]);
    expect(readings).toHaveLength(40);
    expect(new Set(readings.map(reading => reading.id)).size).toBe(40);
  });
});

describe('the key of examples/portsmouth-1905', () => {
  it('names kinds of the record and reports of the example', () => {
    const names = new Set(readings.map(reading => reading.id));
    const kinds = new Set<string>(itemKinds);
    expect(key.items.filter(item => !kinds.has(item.kind) || item.evidence.length === 0)).toEqual([]);
    expect([...key.items, ...key.traps].flatMap(item => item.evidence).filter(passage => !names.has(passage.doc))).toEqual([]);
    expect(new Set(key.items.map(item => item.id)).size).toBe(key.items.length);
  });

  it('has every kind', () => {
    expect(new Set(key.items.map(item => item.kind))).toEqual(new Set(itemKinds));
  });
});
