import { describe, expect, it } from 'vitest';
import { deriveFrom, type ReportSpec } from '../../test/record/build-collection.ts';
import { meetingReport } from '../../test/record/reports.ts';

const found = (reports: readonly ReportSpec[], stories: Record<string, string> = {}) =>
  deriveFrom(reports, { stories }).processes.map(({ name, documents }) => [name, documents]);

/** "Siam sent a letter to Peru": the mediator writes to one party; Norway is named once. */
const letter: ReportSpec = {
  id: 'letter',
  sentences: [
    'Siam/PROPN/2/nsubj sent:send/VERB/0/root Peru/PROPN/2/iobj a/DET/5/det letter/NOUN/2/obj on/ADP/8/case Norwegian/ADJ/8/amod ships:ship/NOUN/5/nmod',
  ],
  matches: [
    {
      anchor: 'sent',
      nodes: { form: 'letter', by: 'Siam', recipient: 'Peru' },
      emit: { kind: 'document', status: 'submitted', 'by:as': 'author' },
    },
  ],
};
/** "It rained in Lima": nothing of any negotiation. */
const weather: ReportSpec = {
  id: 'weather',
  sentences: ['It/PRON/2/nsubj rained:rain/VERB/0/root in/ADP/4/case Lima/PROPN/2/obl'],
};
const pair = ['Chile', 'Siam'] as const;

describe('processes', () => {
  it('keep two pairs of sides apart', () => {
    const reports = [
      meetingReport('a1'),
      meetingReport('b1', { parties: pair }),
      meetingReport('a2'),
      meetingReport('b2', { parties: pair }),
    ];
    expect(found(reports)).toEqual([
      ['Chile – Siam, 2001', ['b1', 'b2']],
      ['Norway – Peru, 2001', ['a1', 'a2']],
    ]);
  });

  it('keep their lines apart even on one day in one place', () => {
    const { items, processes } = deriveFrom([meetingReport('a1'), meetingReport('b1', { parties: pair })]);
    const meetings = items.filter(({ kind }) => kind === 'meeting');
    expect(new Set(meetings.map(({ process }) => process))).toEqual(new Set(processes.map(({ id }) => id)));
    expect(meetings).toHaveLength(2);
  });

  it("leave a report on the mediator's letter with the talks", () => {
    const talks = ['a1', 'a2', 'a3', 'a4'].map(id => meetingReport(id));
    expect(found([...talks, letter])).toEqual([['Norway – Peru, 2001', ['a1', 'a2', 'a3', 'a4', 'letter']]]);
    expect(found([letter])).toEqual([['Peru – Siam, 2001', ['letter']]]);
  });

  it('give a report of nothing its story, or none', () => {
    expect(found([meetingReport('a1'), weather])).toEqual([['Norway – Peru, 2001', ['a1']]]);
    const stories = { a1: 's1', weather: 's1' };
    expect(found([meetingReport('a1'), weather], stories)).toEqual([['Norway – Peru, 2001', ['a1', 'weather']]]);
    expect(found([weather], { weather: 's1' })).toEqual([]);
  });

  it('begin anew after a long silence, the one with most reports first', () => {
    const years = [
      meetingReport('a1', { published: '1998-03-01' }),
      meetingReport('a2', { published: '2001-05-30' }),
      meetingReport('a3', { published: '2002-01-10' }),
    ];
    expect(found(years)).toEqual([
      ['Norway – Peru, 2001–2002', ['a2', 'a3']],
      ['Norway – Peru, 1998', ['a1']],
    ]);
  });

  it('take in undated reports', () => {
    expect(found([meetingReport('a1'), meetingReport('a2', { published: null })])).toEqual([['Norway – Peru, 2001', ['a1', 'a2']]]);
    const [process] = deriveFrom([meetingReport('a1', { published: null })]).processes;
    expect([process!.name, process!.start, process!.end]).toEqual(['Norway – Peru', null, null]);
  });

  it('are as long as the reports that are dated well say', () => {
    const some: ReportSpec = {
      ...meetingReport('a2', { published: null }),
      dated: { earliest: '2001-05-01', latest: '2002-02-01', basis: 'spring', evidence: { start: 0, end: 1 } },
    };
    const years = (reports: readonly ReportSpec[]) => deriveFrom(reports).processes.map(({ start, end }) => [start, end]);
    expect(years([meetingReport('a1'), some])).toEqual([['2001-05-30', '2001-05-30']]);
    expect(years([some])).toEqual([['2001-05-01', '2002-02-01']]);
  });

  it('know when they were reported, and keep their id while reports are added', () => {
    const [early] = deriveFrom([meetingReport('a1')]).processes;
    const [late] = deriveFrom([meetingReport('a1'), meetingReport('a2', { published: '2001-07-09' })]).processes;
    expect([late!.start, late!.end, late!.parties]).toEqual(['2001-05-30', '2001-07-09', ['Norway', 'Peru']]);
    expect(late!.id).toBe(early!.id);
  });
});
