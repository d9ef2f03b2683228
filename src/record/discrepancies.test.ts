import { describe, expect, it } from 'vitest';
import { deriveFrom, itemsOf, type ReportSpec } from '../../test/record/build-collection.ts';
import { meetingReport, raidReport } from '../../test/record/reports.ts';

describe('discrepancies', () => {
  it('stand where two reports of other origin count differently, with both passages', () => {
    const record = deriveFrom([raidReport('r1', '40'), raidReport('r2', '60')]);
    const [incident, ...more] = record.items.filter(({ kind }) => kind === 'incident');
    const [line, ...others] = record.items.filter(({ kind }) => kind === 'discrepancy');
    expect([more, others]).toEqual([[], []]);
    expect(line!.attributes.values!.value).toEqual(['40', '60']);
    expect([line!.attributes.attribute!.value, line!.attributes.kind!.value]).toEqual(['casualties', 'count']);
    expect(line!.attributes.values!.claims.map(({ doc, quote }) => [doc, quote])).toEqual([
      ['r1', '40'],
      ['r2', '60'],
    ]);
    expect(line!.evidence.map(({ doc, quote }) => [doc, quote])).toEqual([
      ['r1', 'Raiders killed 40 sailors in Oslo on May 3'],
      ['r2', 'Raiders killed 60 sailors in Oslo on May 3'],
    ]);
    expect([line!.related, line!.status, line!.outlets]).toEqual([[incident!.id], 'open', 2]);
  });

  it('need two values', () => {
    expect(itemsOf('discrepancy', [raidReport('r1', '40'), raidReport('r2', 'forty')])).toEqual([]);
  });

  it('are not between two copies of one wire report', () => {
    expect(itemsOf('discrepancy', [raidReport('r1', '40'), raidReport('r2', '60')], { copies: { r2: 'r1' } })).toEqual([]);
    const third = raidReport('r3', '60');
    expect(itemsOf('discrepancy', [raidReport('r1', '40'), raidReport('r2', '60'), third], { copies: { r2: 'r1', r3: 'r2' } })).toEqual([]);
    expect(itemsOf('discrepancy', [raidReport('r1', '40'), raidReport('r2', '60'), third], { copies: { r2: 'r1' } })).toHaveLength(1);
  });

  it('are not within one report', () => {
    const one = raidReport('r1', '40');
    const other = raidReport('r1', '60');
    const both: ReportSpec = {
      ...one,
      sentences: [...one.sentences, other.sentences[1]!],
      matches: [...one.matches!, { ...other.matches![1]!, sentence: 2 }],
    };
    expect(itemsOf('incident', [both])).toHaveLength(1);
    expect(itemsOf('discrepancy', [both])).toEqual([]);
  });

  it.each<[string, ReportSpec, string, string[]]>([
    ['the place of a meeting', meetingReport('r2', { place: 'Oslo' }), 'place', ['Lima', 'Oslo']],
    ['its day', meetingReport('r2', { day: '4' }), 'date', ['2001-05-03', '2001-05-04']],
  ])('are about %s', (_, report, kind, values) => {
    const [line, ...more] = itemsOf('discrepancy', [meetingReport('r1'), report]);
    expect(more).toEqual([]);
    expect([line!.attributes.kind!.value, line!.attributes.values!.value]).toEqual([kind, values]);
  });

  it('are about its number', () => {
    const lines = itemsOf('discrepancy', [meetingReport('r1', { ordinal: 'first' }), meetingReport('r2', { ordinal: 'second' })]);
    expect(lines.map(({ attributes }) => [attributes.kind!.value, attributes.values!.value])).toEqual([['sequence', ['1', '2']]]);
  });

  it('are not between a day and a window that holds it', () => {
    const window = meetingReport('r2', { times: { 'May 3': '2001-05-02/2001-05-05' } });
    expect(itemsOf('meeting', [meetingReport('r1'), window])).toHaveLength(1);
    expect(itemsOf('discrepancy', [meetingReport('r1'), window])).toEqual([]);
  });

  it('are not between a day due and a window that holds it', () => {
    const term = (id: string, due: string): ReportSpec => ({
      id,
      sentences: ['Norway/PROPN/2/nsubj gave:give/VERB/0/root Peru/PROPN/2/iobj until/ADP/5/case Friday/PROPN/2/obl'],
      times: { Friday: due },
      matches: [{ anchor: 'gave', nodes: { by: 'Norway', to: 'Peru', due: 'Friday' }, emit: { kind: 'deadline', status: 'pending' } }],
    });
    const lines = (due: string) =>
      itemsOf('discrepancy', [term('r1', '2001-06-08'), term('r2', due)]).map(line => line.attributes.values!.value);
    expect(lines('2001-06-04/2001-06-08')).toEqual([]);
    expect(lines('2001-06-09')).toEqual([['2001-06-08', '2001-06-09']]);
  });

  it('are not between two days on which one demand was made', () => {
    const demand = (id: string, day: string): ReportSpec => ({
      id,
      sentences: [
        'Norway/PROPN/2/nsubj asked:ask/VERB/0/root Peru/PROPN/2/obj for/ADP/6/case free/ADJ/6/amod passage/NOUN/2/obl in/ADP/8/case May/PROPN/2/obl',
      ],
      times: { May: day },
      matches: [{ anchor: 'asked', nodes: { by: 'Norway', on: 'Peru', what: 'passage' }, emit: { kind: 'demand', status: 'open' } }],
    });
    const reports = [demand('r1', '2001-05-03'), demand('r2', '2001-05-16')];
    expect(itemsOf('demand', reports).map(({ outlets }) => outlets)).toEqual([2]);
    expect(itemsOf('discrepancy', reports)).toEqual([]);
  });
});
