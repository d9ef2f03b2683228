import { describe, expect, it } from 'vitest';
import { deriveFrom, type ReportSpec } from '../../test/record/build-collection.ts';
import { decisionsOf, meetingReport, raidReport } from '../../test/record/reports.ts';
import type { DecisionAction, Item, ItemKind } from '../model/index.ts';

function derive(reports: readonly ReportSpec[], actions: readonly DecisionAction[] = [], kind: ItemKind = 'meeting'): Item[] {
  return deriveFrom(reports, { decisions: decisionsOf(...actions) }).items.filter(item => item.kind === kind);
}

const docsOf = (items: readonly Item[]) => items.map(({ evidence }) => evidence.map(({ doc }) => doc).join(' '));

const first = meetingReport('r1', { published: '2001-05-04' });
const second = meetingReport('r2', { published: '2001-05-05' });
/** Reports the same meeting, and was published before all others: the item gets another id. */
const earlier = meetingReport('r0', { published: '2001-05-03' });
const later = meetingReport('r9', { published: '2001-06-09' });
const other = meetingReport('s1', { day: '16', published: '2001-05-17' });

const [item] = derive([first, second]);
const [apart] = derive([other]);

describe('what a person said of a line', () => {
  it.each<[string, ReportSpec[]]>([
    ['as it was', [first, second]],
    ['with a later report', [first, second, later]],
    ['with an earlier report', [earlier, first, second]],
  ])('holds for the line %s', (_, reports) => {
    const accepted = derive(reports, [{ type: 'accept', item: item!.id }])[0]!;
    expect(accepted.judged).toEqual({ verdict: 'accepted', by: 'Ines' });
    const rejected = derive(reports, [{ type: 'reject', item: item!.id, reason: 'rehearsal' }])[0]!;
    expect(rejected.judged).toEqual({ verdict: 'rejected', by: 'Ines', reason: 'rehearsal' });
    const noted = derive(reports, [
      { type: 'note', item: item!.id, text: 'see minutes' },
      { type: 'note', item: item!.id, text: 'checked' },
    ])[0]!;
    expect(noted.notes).toEqual([
      { by: 'Ines', text: 'see minutes' },
      { by: 'Ines', text: 'checked' },
    ]);
    const corrected = derive(reports, [
      { type: 'correct', item: item!.id, attribute: 'place', value: 'Oslo' },
      { type: 'correct', item: item!.id, attribute: 'title', value: 'The winter talks' },
      { type: 'correct', item: item!.id, attribute: 'status', value: 'cancelled' },
    ])[0]!;
    expect([corrected.title, corrected.status]).toEqual(['The winter talks', 'cancelled']);
    expect([corrected.attributes.place!.value, corrected.attributes.place!.correctedBy]).toEqual(['Oslo', 'Ines']);
    expect(corrected.attributes.place!.claims.map(({ value }) => value)).toEqual(reports.map(() => 'Lima'));
  });

  it('moves the line where it corrects its date', () => {
    const dated = (value: string) => derive([first], [{ type: 'correct', item: item!.id, attribute: 'date', value }])[0]!.date;
    expect(dated('2001-05-07')).toBe('2001-05-07');
    expect(dated('2001-05-07/2001-05-09')).toEqual({ start: '2001-05-07', end: '2001-05-09' });
    expect(dated('some day')).toBe('2001-05-03');
  });

  it('takes what is disagreed on with it where it rejects', () => {
    const reports = [raidReport('r1', '40'), raidReport('r2', '60')];
    const [raid] = derive(reports, [], 'incident');
    expect(derive(reports, [{ type: 'reject', item: raid!.id }], 'discrepancy').map(({ judged }) => judged?.verdict)).toEqual(['rejected']);
    expect(derive(reports, [{ type: 'accept', item: raid!.id }], 'discrepancy').map(({ judged }) => judged)).toEqual([undefined]);
  });

  it('is the last word where there are several', () => {
    const both: DecisionAction[] = [
      { type: 'accept', item: item!.id },
      { type: 'reject', item: item!.id },
    ];
    expect(derive([first], both)[0]!.judged!.verdict).toBe('rejected');
    expect(derive([first], [...both].reverse())[0]!.judged!.verdict).toBe('accepted');
  });

  it('touches no other line, and nothing where the line is gone', () => {
    const [kept, judged] = derive([first, other], [{ type: 'accept', item: apart!.id }]);
    expect([kept!.judged, judged!.judged?.verdict]).toEqual([undefined, 'accepted']);
    expect(derive([first], [{ type: 'accept', item: apart!.id }])).toEqual(derive([first]));
  });

  it('may add an attribute that no report gave', () => {
    const [corrected] = derive([first], [{ type: 'correct', item: item!.id, attribute: 'host', value: 'Siam' }]);
    expect(corrected!.attributes.host).toEqual({ value: 'Siam', claims: [], correctedBy: 'Ines' });
  });

  it('holds for a discrepancy when its line grew', () => {
    const raids = [raidReport('r1', '40', { published: '2001-05-04' }), raidReport('r2', '60', { published: '2001-05-05' })];
    const [line] = derive(raids, [], 'discrepancy');
    const grown = [raidReport('r0', '40', { published: '2001-05-03' }), ...raids];
    const [judged, ...more] = derive(grown, [{ type: 'accept', item: line!.id }], 'discrepancy');
    expect(more).toEqual([]);
    expect(judged!.judged?.verdict).toBe('accepted');
  });
});

describe('merge and split', () => {
  const merge: DecisionAction = { type: 'merge', items: [item!.id, apart!.id] };

  it('put lines together and apart', () => {
    expect(docsOf(derive([first, other]))).toEqual(['r1', 's1']);
    expect(docsOf(derive([first, other], [merge]))).toEqual(['r1 s1']);
    expect(docsOf(derive([first, second]))).toEqual(['r1 r2']);
    expect(docsOf(derive([first, second], [{ type: 'split', item: item!.id, docs: ['r2'] }]))).toEqual(['r1', 'r2']);
  });

  it('survive a run in which the lines grew', () => {
    expect(docsOf(derive([earlier, first, second, later, other], [merge]))).toEqual(['r0 r1 r2 s1 r9']);
    const split: DecisionAction = { type: 'split', item: item!.id, docs: ['r2'] };
    expect(docsOf(derive([earlier, first, second, later], [split])).sort()).toEqual(['r0 r1 r9', 'r2']);
  });

  it('are replayed in their order: what was split may be merged again, and the other way round', () => {
    const off = derive([first, second], [{ type: 'split', item: item!.id, docs: ['r2'] }]).find(
      ({ evidence }) => evidence[0].doc === 'r2',
    )!;
    const split: DecisionAction = { type: 'split', item: item!.id, docs: ['r2'] };
    const again: DecisionAction = { type: 'merge', items: [item!.id, off.id] };
    expect(docsOf(derive([first, second], [split, again]))).toEqual(['r1 r2']);
    expect(docsOf(derive([first, second], [split, again, split])).sort()).toEqual(['r1', 'r2']);
    const undo: DecisionAction = { type: 'split', item: item!.id, docs: ['s1'] };
    expect(docsOf(derive([first, other], [merge, undo])).sort()).toEqual(['r1', 's1']);
  });

  it('let the id of each part be found again', () => {
    const split: DecisionAction = { type: 'split', item: item!.id, docs: ['r2'] };
    const parts = derive([first, second], [split]);
    const [, off] = parts;
    const judged = derive([first, second], [split, { type: 'accept', item: off!.id }]);
    expect(judged.map(line => line.judged?.verdict)).toEqual([undefined, 'accepted']);
  });

  it('leave a line whole where every report of it, or none, was named', () => {
    for (const docs of [['r1', 'r2'], ['r7']] as [string, ...string[]][]) {
      expect(docsOf(derive([first, second], [{ type: 'split', item: item!.id, docs }]))).toEqual(['r1 r2']);
    }
  });
});

describe('a process', () => {
  const [process] = deriveFrom([first]).processes;
  const rename: DecisionAction = { type: 'rename-process', process: process!.id, name: 'The Lima talks' };
  const names = (reports: ReportSpec[], ...actions: DecisionAction[]) =>
    deriveFrom(reports, { decisions: decisionsOf(...actions) }).processes.map(({ name }) => name);

  it('keeps the name a person gave it', () => {
    expect(names([first], rename)).toEqual(['The Lima talks']);
    expect(names([first], rename, { ...rename, name: 'The sea talks' })).toEqual(['The sea talks']);
    expect(names([first, later], rename)).toEqual(['The Lima talks']);
    const pair = ['Chile', 'Siam'] as const;
    expect(names([first, meetingReport('b1', { parties: pair })], rename)).toEqual(['Chile – Siam, 2001', 'The Lima talks']);
  });

  it('keeps it when a report of an earlier month is added', () => {
    expect(names([meetingReport('r0', { published: '2001-03-09' }), first], rename)).toEqual(['The Lima talks']);
  });
});
