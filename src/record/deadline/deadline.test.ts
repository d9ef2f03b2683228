import { describe, expect, it } from 'vitest';
import { buildView, itemsOf, type MatchSpec, type ReportSpec } from '../../../test/record/build-collection.ts';
import type { Time } from '../../model/index.ts';
import { claimsOf, type Draft } from '../draft.ts';
import { draftsOf } from '../index.ts';
import { dueAfter } from './index.ts';

/** "On May 3 Norway gave Peru two weeks": who sets whom a term, and how long. */
const gave = (length = 'two/NUM/6/nummod weeks:week/NOUN/4/obj') =>
  `May/PROPN/4/obl 3/NUM/1/nummod Norway/PROPN/4/nsubj gave:give/VERB/0/root ${length} to/ADP/8/case Peru/PROPN/4/obl`;
const give = (more: Partial<MatchSpec> = {}): MatchSpec => ({
  anchor: 'gave',
  nodes: { by: 'Norway', to: 'Peru', length: 'weeks' },
  emit: { kind: 'deadline', status: 'pending' },
  ...more,
});
const times = { 'May 3': '2001-05-03', 'two weeks': 'P2W' };

const deadlines = (report: Omit<ReportSpec, 'id'>): Draft[] =>
  draftsOf(buildView({ id: 'r1', times, ...report })).filter(({ kind }) => kind === 'deadline');
const shown = (draft: Draft, name: string) => claimsOf(draft, name).map(({ value }) => value);

describe('dueAfter', () => {
  const time = (value: string): Time => ({ start: 0, end: 1, type: 'DURATION', value, earliest: null, latest: null, basis: 'none' });

  it.each([
    ['P2W', { start: '2001-01-31', end: '2001-02-01' }, { start: '2001-02-14', end: '2001-02-15' }],
    ['P30D', { start: '2001-01-31', end: '2001-01-31' }, { start: '2001-03-02', end: '2001-03-02' }],
    ['P1M', { start: '2001-01-31', end: '2001-01-31' }, { start: '2001-02-28', end: '2001-02-28' }],
    ['P1Y', { start: '2000-02-29', end: '2000-02-29' }, { start: '2001-02-28', end: '2001-02-28' }],
    ['PXW', { start: '2001-01-31', end: '2001-01-31' }, null],
    ['PT36H', { start: '2001-01-31', end: '2001-01-31' }, { start: '2001-02-02', end: '2001-02-02' }],
  ])('%s after %j is %j', (value, start, expected) => {
    expect(dueAfter(start, time(value))).toEqual(expected);
  });
});

describe('a deadline', () => {
  it('with a length and the day it was set runs out on a day', () => {
    const [draft, ...more] = deadlines({ sentences: [gave()], matches: [give()] });
    expect(more).toHaveLength(0);
    expect([shown(draft!, 'set on'), shown(draft!, 'length'), shown(draft!, 'due')]).toEqual([
      ['2001-05-03'],
      ['two weeks'],
      ['2001-05-17'],
    ]);
    expect([draft!.date?.start, draft!.dated]).toEqual(['2001-05-03', true]);
    const { text } = draft!.view.document;
    expect(claimsOf(draft!, 'due').map(({ start, end, foundBy }) => [text.slice(start, end), foundBy])).toEqual([
      ['two weeks', 'test+length'],
    ]);
  });

  it('with a length alone counts from the report', () => {
    const [draft] = deadlines({ sentences: [gave()], matches: [give()], times: { 'two weeks': 'P2W' } });
    expect([shown(draft!, 'set on'), shown(draft!, 'due')]).toEqual([[], ['2001-06-13']]);
    const [undated] = deadlines({ sentences: [gave()], matches: [give()], times: { 'two weeks': 'P2W' }, published: null });
    expect([shown(undated!, 'length'), shown(undated!, 'due')]).toEqual([['two weeks'], []]);
  });

  it('with a day to come is due on it', () => {
    const until = gave('until/ADP/6/case June/PROPN/4/obl');
    const match = give({ nodes: { by: 'Norway', to: 'Peru' } });
    const [draft] = deadlines({ sentences: [until], matches: [match], times: { June: '2001-06-12' } });
    expect([shown(draft!, 'set on'), shown(draft!, 'due'), draft!.date]).toEqual([[], ['2001-06-12'], null]);
  });

  it('takes the day of its own node as due', () => {
    const until = gave('until/ADP/6/case June/PROPN/4/obl');
    const match = give({ nodes: { by: 'Norway', to: 'Peru', due: 'June' } });
    const [draft] = deadlines({ sentences: [until], matches: [match], times: { June: '2001-06-12' } });
    expect(shown(draft!, 'due')).toEqual(['2001-06-12']);
  });

  it('without an end is none', () => {
    expect(deadlines({ sentences: [gave()], matches: [give()], times: {} })).toHaveLength(0);
    expect(deadlines({ sentences: [gave()], matches: [give()], times: { 'two weeks': 'PXW' } })).toHaveLength(0);
  });

  it('that is denied, or told as done where only what lies ahead counts, is none', () => {
    expect(deadlines({ sentences: [gave()], matches: [give({ polarity: 'negative' })] })).toHaveLength(0);
    const ahead = { kind: 'deadline', status: 'pending', ahead: 'yes' };
    const told = (more: Partial<MatchSpec>) => deadlines({ sentences: [gave()], matches: [give({ emit: ahead, ...more })] }).length;
    expect([told({ tense: 'past' }), told({}), told({ tense: 'future' }), told({ modality: 'requested' })]).toEqual([0, 0, 1, 1]);
  });

  it('set on several days is several', () => {
    const notation = `${gave()} on/ADP/10/case May/PROPN/4/obl 16/NUM/10/nummod too/ADV/4/advmod`;
    const both = { ...times, 'May 16': '2001-05-16' };
    const drafts = deadlines({ sentences: [notation], matches: [give()], times: both });
    expect(drafts.map(draft => [draft.date?.start, shown(draft, 'set on')])).toEqual([
      ['2001-05-03', ['2001-05-03']],
      ['2001-05-16', ['2001-05-16']],
    ]);
    const { text } = drafts[0]!.view.document;
    expect(drafts.map(draft => claimsOf(draft, 'set on').map(({ start, end }) => text.slice(start, end)))).toEqual([['May 3'], ['May 16']]);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(2);
    expect(itemsOf('deadline', [{ id: 'r1', sentences: [notation], matches: [give()], times: both }])).toHaveLength(2);
  });
});

describe('deadlines of several reports', () => {
  const report = (id: string, more: Partial<ReportSpec> = {}): ReportSpec => ({
    id,
    sentences: [gave()],
    matches: [give()],
    times,
    ...more,
  });

  it('set on one day are one, weeks apart two', () => {
    expect(itemsOf('deadline', [report('r1'), report('r2')])).toHaveLength(1);
    expect(itemsOf('deadline', [report('r1'), report('r2', { times: { ...times, 'May 3': '2001-05-24' } })])).toHaveLength(2);
  });

  it('of other lengths are two', () => {
    expect(itemsOf('deadline', [report('r1'), report('r2', { times: { ...times, 'two weeks': 'P1M' } })])).toHaveLength(2);
  });

  it('have a title of who, whom, how long and until when', () => {
    expect(itemsOf('deadline', [report('r1')])[0]!.title).toBe('Deadline for Peru, set by Norway: two weeks, until 2001-05-17');
  });
});
