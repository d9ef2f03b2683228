import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCollection, deriveFrom, knowledge, type ReportSpec } from '../../test/record/build-collection.ts';
import { meetingReport, raidReport } from '../../test/record/reports.ts';
import type { Collection } from '../model/index.ts';
import { deriveRecord, draftsOf } from './index.ts';
import { kinds } from './kinds.ts';
import { viewDocuments } from './view.ts';

/** A report in which somebody of a side says what the meeting was. */
function quoted(id: string, speaker: 'Lund' | 'Quispe', more: Partial<ReportSpec> = {}): ReportSpec {
  const report = meetingReport(id);
  const [sentence] = report.sentences;
  const words = 'Norway and Peru held in Lima on May 3 many talks';
  const first = speaker === 'Lund' ? 'Karl' : 'Maria';
  return {
    ...report,
    sentences: [sentence!, `${first}/PROPN/2/compound ${speaker}/PROPN/3/nsubj spoke:speak/VERB/0/root`],
    statements: [{ source: `${first} ${speaker}`, content: words }],
    ...more,
  };
}

/** "Norway sent a letter on ships to Peru on May 3". */
function paperReport(id: string, paper: string, subject: string, day: string): ReportSpec {
  return {
    id,
    sentences: [
      `Norway/PROPN/2/nsubj sent:send/VERB/0/root a/DET/4/det ${paper}/NOUN/2/obj on/ADP/6/case ${subject}/NOUN/4/nmod to/ADP/8/case Peru/PROPN/2/obl in/ADP/10/case May/PROPN/2/obl`,
    ],
    times: { May: day },
    matches: [
      {
        anchor: 'sent',
        nodes: { form: paper, by: 'Norway', recipient: 'Peru', subject },
        emit: { kind: 'document', status: 'submitted', 'by:as': 'author' },
      },
    ],
  };
}

const reports: readonly ReportSpec[] = [
  meetingReport('a1', { published: '2001-05-04' }),
  meetingReport('a2', { published: '2001-05-04', place: 'Oslo' }),
  meetingReport('a3', { published: '2001-05-18', day: '16' }),
  meetingReport('a4', { published: null }),
  meetingReport('a5', { published: '2001-05-04', ordinal: 'second' }),
  raidReport('b1', '40'),
  raidReport('b2', '60'),
  raidReport('b3', '60'),
  quoted('c1', 'Lund'),
  quoted('c2', 'Lund', { published: '2001-05-05' }),
  quoted('c3', 'Quispe'),
  paperReport('e1', 'letter', 'ships', '2001-05-02'),
  paperReport('e2', 'document', 'captives', '2001-05-28'),
  paperReport('e3', 'memorandum', 'captives', '2001-05-03'),
  meetingReport('d1', { parties: ['Chile', 'Siam'] }),
];
const relations = { copies: { b3: 'b2', a2: 'a1' }, stories: { a1: 's1', b1: 's1' } };

const shuffled = (order: readonly number[]): Collection =>
  buildCollection(
    order.map(i => reports[i]!),
    relations,
  );
const json = (collection: Collection) => JSON.stringify(deriveRecord(collection, { knowledge }));
const all = reports.map((_, i) => i);

describe('deriveRecord', () => {
  it('gives the same bytes whatever order the reports came in', () => {
    const expected = json(shuffled(all));
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), order => {
        expect(json(shuffled(order))).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('quotes exactly: every passage and every claim equals its slice', () => {
    fc.assert(
      fc.property(fc.subarray([...all], { minLength: 1 }), order => {
        const collection = shuffled(order);
        const texts = new Map(collection.documents.map(({ document }) => [document.id, document.text]));
        for (const item of deriveRecord(collection, { knowledge }).items) {
          expect(item.evidence.length).toBeGreaterThan(0);
          const claims = Object.values(item.attributes).flatMap(attribute => attribute.claims);
          const steps = item.history.flatMap(({ evidence }) => evidence);
          for (const { doc, start, end, quote } of [...item.evidence, ...claims, ...steps]) {
            expect(quote).toBe(texts.get(doc)!.slice(start, end));
            expect(quote).not.toBe('');
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('quotes the words of a value alone', () => {
    const [item] = deriveFrom([meetingReport('r1')]).items;
    const quotes = Object.entries(item!.attributes).map(([name, { claims }]) => [name, claims.map(({ quote }) => quote)]);
    expect(quotes).toEqual([
      ['date', ['May 3']],
      ['form', ['talks']],
      ['parties', ['Norway', 'Peru']],
      ['place', ['Lima']],
    ]);
  });

  it('gives ids that no two lines share, and puts every draft of a negotiation into one line', () => {
    const collection = shuffled(all);
    const { items } = deriveRecord(collection, { knowledge });
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const drafts = viewDocuments(collection, knowledge).flatMap(draftsOf);
    const lines = items.filter(({ kind }) => kind !== 'discrepancy').flatMap(item => item.drafts);
    expect([...lines].sort()).toEqual(drafts.map(({ id }) => id).sort());
  });

  it('gives lines by day, undated last', () => {
    const starts = deriveRecord(shuffled(all), { knowledge }).items.map(({ date }) =>
      date === null ? '9999' : typeof date === 'string' ? date : date.start!,
    );
    expect(starts).toEqual([...starts].sort());
  });

  it('knows a state for everything that a line can be in', () => {
    for (const item of deriveRecord(shuffled(all), { knowledge }).items) {
      const states = kinds.find(({ kind }) => kind === item.kind)?.states ?? ['open'];
      if (item.status !== null) expect(states).toContain(item.status);
    }
  });

  it('makes no record of nothing', () => {
    expect(deriveRecord(buildCollection([]), { knowledge })).toMatchObject({ processes: [], items: [] });
  });
});

describe('comparing drafts', () => {
  it('does not depend on which of the two comes first', () => {
    const drafts = viewDocuments(shuffled(all), knowledge).flatMap(draftsOf);
    for (const rules of kinds) {
      const own = drafts.filter(({ kind }) => kind === rules.kind);
      for (const a of own) {
        for (const b of own) {
          expect([rules.kind, rules.same(a, b)]).toEqual([rules.kind, rules.same(b, a)]);
          expect(rules.clash?.(a, b)).toBe(rules.clash?.(b, a));
        }
      }
    }
  });
});

describe('origins', () => {
  const meeting = (list: readonly ReportSpec[], copies: Record<string, string> = {}) => {
    const [item, ...more] = deriveFrom(list, { copies }).items.filter(({ kind }) => kind === 'meeting');
    expect(more).toHaveLength(0);
    return [item!.outlets, item!.origins];
  };

  it('are reports that are no copy', () => {
    expect(meeting([meetingReport('r1'), meetingReport('r2')])).toEqual([2, 2]);
    expect(meeting([meetingReport('r1'), meetingReport('r2')], { r2: 'r1' })).toEqual([2, 1]);
    expect(meeting([meetingReport('r1'), meetingReport('r2'), meetingReport('r3')], { r2: 'r1', r3: 'r2' })).toEqual([3, 1]);
  });

  it('are the same where two copies name a third that was never read', () => {
    expect(meeting([meetingReport('r1'), meetingReport('r2')], { r1: 'wire', r2: 'wire' })).toEqual([2, 1]);
  });

  it('survive copies that name each other', () => {
    expect(meeting([meetingReport('r1'), meetingReport('r2')], { r1: 'r2', r2: 'r1' })[0]).toBe(2);
  });

  it('are speakers where somebody is quoted, once however many carry him', () => {
    expect(meeting([quoted('r1', 'Lund'), quoted('r2', 'Lund')])).toEqual([2, 1]);
    expect(meeting([quoted('r1', 'Lund'), quoted('r2', 'Quispe')])).toEqual([2, 2]);
    expect(meeting([quoted('r1', 'Lund'), quoted('r2', 'Lund'), meetingReport('r3')])).toEqual([3, 2]);
  });

  it('are not outlets: two reports of one outlet are one outlet and two origins', () => {
    const outlet = { outlet: 'The Harbour Post' };
    expect(meeting([meetingReport('r1', outlet), meetingReport('r2', outlet)])).toEqual([1, 2]);
  });

  it('choose the value: two copies weigh less than two reports', () => {
    const lima = ['r1', 'r2', 'r3'].map(id => meetingReport(id));
    const oslo = ['r4', 'r5'].map(id => meetingReport(id, { place: 'Oslo' }));
    const place = (copies: Record<string, string>) =>
      deriveFrom([...lima, ...oslo], { copies }).items.find(({ kind }) => kind === 'meeting')!.attributes.place!.value;
    expect(place({})).toBe('Lima');
    expect(place({ r2: 'r1', r3: 'r1' })).toBe('Oslo');
  });
});
