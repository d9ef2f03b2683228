import { expect, it } from 'vitest';
import type { Claim, Item } from '../../model/index.ts';
import { timelineExport } from './index.ts';

const passage = (quote: string) => ({ doc: 'a', start: 0, end: quote.length, quote });
const claim = (value: string): Claim => ({ ...passage(value), value, stance: 'supports', outlet: 'Post', foundBy: 'deadline.set' });
const line = (id: string, more: Partial<Item>): Item => ({
  ...{ id, process: 'p', kind: 'meeting', title: id, status: 'held', disputed: false, date: null, parties: [], attributes: {} },
  ...{ evidence: [passage(id)], history: [], related: [], drafts: [], outlets: 1, origins: 1 },
  ...more,
});
const stepsOf = (...items: readonly Item[]) =>
  [...timelineExport.write({ record: { processes: [], items, actors: [] }, documents: new Map(), copies: {} })].map(text => {
    const { start, end, step, item, evidence } = JSON.parse(text);
    return [start, end, step, item, evidence.quote];
  });

it('puts days, days due and later states in order of days, each with its passage', () => {
  const deadline = line('deadline', {
    ...{ kind: 'deadline', date: '1905-08-10', attributes: { due: { value: '1905-08-20', claims: [claim('August 20')] } } },
    history: [
      { status: 'pending', date: '1905-08-10', evidence: [passage('gave')] },
      { status: 'superseded', date: '1905-08-18', evidence: [passage('extended')] },
    ],
  });
  expect(stepsOf(line('later', { date: '1905-08-12' }), deadline, line('undated', {}))).toEqual([
    ['1905-08-10', '1905-08-10', 'day', 'deadline', 'deadline'],
    ['1905-08-12', '1905-08-12', 'day', 'later', 'later'],
    ['1905-08-18', '1905-08-18', 'superseded', 'deadline', 'extended'],
    ['1905-08-20', '1905-08-20', 'due', 'deadline', 'August 20'],
  ]);
});

it('keeps windows and open ends, the narrower of two first, and leaves discrepancies out', () => {
  expect(
    stepsOf(
      line('month', { date: { start: '1905-08-01', end: '1905-08-31' } }),
      line('until', { date: { start: null, end: '1905-07-31' } }),
      line('first', { date: '1905-08-01' }),
      line('doubt', { kind: 'discrepancy', date: '1905-08-01' }),
    ).map(([start, end, , item]) => [start, end, item]),
  ).toEqual([
    [null, '1905-07-31', 'until'],
    ['1905-08-01', '1905-08-01', 'first'],
    ['1905-08-01', '1905-08-31', 'month'],
  ]);
});

it('keeps negotiations apart', () => {
  const steps = stepsOf(line('b', { process: 'q', date: '1905-01-01' }), line('a', { process: 'p', date: '1905-02-01' }));
  expect(steps.map(([, , , item]) => item)).toEqual(['a', 'b']);
});
