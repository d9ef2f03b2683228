import { describe, expect, it } from 'vitest';
import { itemsOf, type MatchSpec, type ReportSpec } from '../../../test/record/build-collection.ts';

/** "Norway gave Peru until June 12 to answer": who sets whom a term, until when, for what. */
const sentence = (day: string, verb = 'answer') =>
  `Norway/PROPN/2/nsubj gave:give/VERB/0/root Peru/PROPN/2/iobj until/ADP/5/case ${day}/PROPN/2/obl to/PART/7/mark ${verb}/VERB/2/advcl`;
const give = (day: string, verb = 'answer'): MatchSpec => ({
  anchor: 'gave',
  nodes: { by: 'Norway', to: 'Peru', due: day, what: verb },
  emit: { kind: 'deadline', status: 'pending' },
});
const days = { June: '2001-06-12', July: '2001-07-03', August: '2001-08-01' };
const report = (id: string, published: string, day: string, verb?: string): ReportSpec => ({
  ...{ id, published, times: days, sentences: [sentence(day, verb)], matches: [give(day, verb)] },
});

/** "Norway extended the deadline for Peru until July" and "... by weeks". */
const extended = (id: string, published: string, more: Partial<MatchSpec> = {}): ReportSpec => ({
  ...{ id, published, times: { ...days, weeks: 'P2W' } },
  sentences: [
    'Norway/PROPN/2/nsubj extended:extend/VERB/0/root the/DET/4/det deadline/NOUN/2/obj for/ADP/6/case Peru/PROPN/4/nmod by/ADP/8/case weeks:week/NOUN/2/obl',
  ],
  matches: [
    {
      anchor: 'extended',
      nodes: { by: 'Norway', to: 'Peru', length: 'weeks' },
      emit: { kind: 'deadline', status: 'pending', moved: 'yes' },
      ...more,
    },
  ],
});

const shown = (reports: readonly ReportSpec[]) =>
  itemsOf('deadline', reports)
    .map(({ status, attributes, related }) => [attributes.due?.value, status, related.length] as const)
    .sort();

describe('a deadline that slides', () => {
  it('is superseded by the later day that the same side gets for the same thing', () => {
    const items = itemsOf('deadline', [report('r1', '2001-05-30', 'June'), report('r2', '2001-06-10', 'July')]);
    const [first, second] = [...items].sort((a, b) => String(a.attributes.due!.value).localeCompare(String(b.attributes.due!.value)));
    expect([first!.status, second!.status]).toEqual(['superseded', 'pending']);
    expect([first!.related, second!.related]).toEqual([[second!.id], [first!.id]]);
    expect(first!.history.at(-1)).toMatchObject({ status: 'superseded', date: '2001-06-10', evidence: [{ doc: 'r2' }] });
  });

  it('may slide again, from where it slid to', () => {
    const reports = [report('r1', '2001-05-30', 'June'), report('r2', '2001-06-10', 'July'), report('r3', '2001-07-01', 'August')];
    expect(shown(reports)).toEqual([
      ['2001-06-12', 'superseded', 1],
      ['2001-07-03', 'superseded', 2],
      ['2001-08-01', 'pending', 1],
    ]);
  });

  it('extended by a length is due so long after the day it was due before', () => {
    expect(shown([report('r1', '2001-05-30', 'June'), extended('r2', '2001-06-10')])).toEqual([
      ['2001-06-12', 'superseded', 1],
      ['2001-06-26', 'pending', 1],
    ]);
    const items = itemsOf('deadline', [report('r1', '2001-05-30', 'June'), extended('r2', '2001-06-10')]);
    const moved = items.find(({ status }) => status === 'pending');
    expect(moved!.attributes.due!.claims.map(({ doc, quote, foundBy }) => [doc, quote, foundBy])).toEqual([['r2', 'weeks', 'test+moved']]);
  });

  it('of another thing, brought forward, or long run out stays by itself', () => {
    expect(shown([report('r1', '2001-05-30', 'June'), report('r2', '2001-06-10', 'July', 'withdraw')]).map(([, status]) => status)).toEqual(
      ['pending', 'pending'],
    );
    expect(shown([report('r1', '2001-05-30', 'July'), report('r2', '2001-06-10', 'June')]).map(([, status]) => status)).toEqual([
      'pending',
      'pending',
    ]);
    expect(shown([report('r1', '2001-05-30', 'June'), report('r2', '2001-07-20', 'August')]).map(([, status]) => status)).toEqual([
      'pending',
      'pending',
    ]);
  });

  it('is the same whatever order the reports stand in', () => {
    const reports = [report('r1', '2001-05-30', 'June'), report('r2', '2001-06-10', 'July'), report('r3', '2001-07-01', 'August')];
    expect(itemsOf('deadline', reports.toReversed())).toEqual(itemsOf('deadline', reports));
  });
});
