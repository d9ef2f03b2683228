import { describe, expect, it } from 'vitest';
import type { Claim, Item, Process, ProcessRecord } from '../model/index.ts';
import type { DocumentSummary } from '../store/index.ts';
import { dateColumn, recordLines } from './record-lines.ts';
import { selectRecord } from './select.ts';
import { columnsOf } from './wrap.ts';

const claim = (value: string, doc = 'a'): Claim => ({
  ...{ value, doc, start: 0, end: 4, quote: 'Both', outlet: 'Coos Herald', foundBy: 'meeting.hold' },
  stance: 'supports',
});
const item = (id: string, more: Partial<Item> = {}): Item => ({
  ...{ id, process: 'p', kind: 'meeting', title: 'Second round in Port Ellen', status: 'held', disputed: false, date: '1912-03-04' },
  ...{ parties: ['Norland', 'Estmark'], attributes: {}, history: [], related: [], drafts: [], outlets: 1, origins: 1 },
  evidence: [{ doc: 'a', start: 0, end: 27, quote: 'Both envoys met in the hall.' }],
  ...more,
});
const process: Process = {
  id: 'p',
  name: 'Harbour talks',
  parties: ['Norland', 'Estmark'],
  documents: ['a', 'b'],
  start: '1912-03-01',
  end: '1912-03-09',
};
const recordOf = (...items: Item[]): ProcessRecord => ({ processes: [process], items, actors: [] });
const summary = (id: string, outlet: string | null): DocumentSummary => ({
  ...{ id, version: 'v', versions: 1, title: null, published: '1912-03-05', url: null, language: 'en', engine: 'e', outlet },
});
const documents = new Map([
  ['a', summary('a', 'Coos Herald')],
  ['b', summary('b', null)],
]);
const shown = (record: ProcessRecord, width = 80) => [...recordLines(record, documents, { width, asOf: null })];

describe('the date of a line', () => {
  it.each([
    [null, '–'],
    ['1912-03-04', '1912-03-04'],
    [{ start: '1912-03-04', end: '1912-03-06' }, '1912-03-04..06'],
    [{ start: '1912-03-30', end: '1912-04-02' }, '12-03-30..12-04-02'],
    [{ start: '1912-03-04', end: null }, '≥1912-03-04'],
    [{ start: null, end: '1912-03-04' }, '≤1912-03-04'],
    [{ start: '1912-03-04', end: '1912-03-04' }, '1912-03-04'],
    [{ start: null, end: null }, '–'],
  ])('%j is %s', (date, column) => {
    expect(dateColumn(date)).toBe(column);
  });
});

describe('the record on a terminal', () => {
  it('shows date, title, state, passage and source of each line', () => {
    expect(shown(recordOf(item('m1')))).toEqual([
      'Harbour talks',
      'Norland · Estmark',
      '2 reports, 1912-03-01 to 1912-03-09; 1 line, 0 disputed',
      '',
      'MEETINGS (1)',
      '1912-03-04  Second round in Port Ellen [held]',
      '            “Both envoys met in the hall.”',
      '            1 origin: Coos Herald m1',
    ]);
  });
  it('shows values that differ side by side, and leaves out what the title says', () => {
    const attributes = {
      place: { value: 'Port Ellen', claims: [claim('Port Ellen')] },
      size: { value: '12', claims: [claim('12'), claim('14', 'b')] },
      date: { value: '1912-03-04', claims: [claim('1912-03-04')] },
    };
    const text = shown(recordOf(item('m1', { attributes }))).join('\n');
    expect(text).toContain('size: 12 (also 14)');
    expect(text).not.toContain('place:');
    expect(text).not.toContain('date:');
  });
  it('keeps to the width, whatever the words are, and lets no control character through', () => {
    const title = `Talks ${'条約'.repeat(60)} \u001b[31mred\u0007 ${'x'.repeat(200)}`;
    for (const width of [60, 80, 120]) {
      for (const line of shown(
        recordOf(item('m1', { title, evidence: [{ doc: 'a', start: 0, end: 1, quote: title.repeat(9) }] })),
        width,
      )) {
        expect(columnsOf(line)).toBeLessThanOrEqual(width);
        expect(line).not.toContain('\u001b');
        expect(line).not.toContain('\u0007');
      }
    }
  });
  it('says so when there is nothing', () => {
    expect(shown({ processes: [], items: [], actors: [] })).toEqual(['The record is empty.']);
    expect(shown(recordOf())).toEqual(['No line of the record fits.']);
  });
});

describe('what of the record is asked for', () => {
  const spoken = item('s1', {
    kind: 'statement',
    attributes: { speaker: { value: 'Ada Holt', claims: [{ ...claim('Ada Holt'), speaker: 'Ada Holt' }] } },
  });
  const record = recordOf(item('m1'), spoken, item('m2', { judged: { verdict: 'rejected', by: 'ada' } }));
  const ids = (selection: Parameters<typeof selectRecord>[1], published: string | null = '1912-03-05') =>
    selectRecord(record, selection, () => published).items.map(({ id }) => id);
  it.each([
    [{}, ['m1', 's1']],
    [{ kind: 'meetings' }, ['m1']],
    [{ kind: 'statement,meeting' }, ['m1', 's1']],
    [{ speaker: { name: 'Ada Holt' } }, ['s1']],
    [{ speaker: { name: 'Ole Dahl' } }, []],
    [{ process: 'harbour' }, ['m1', 's1']],
    [{ process: 'p' }, ['m1', 's1']],
    [{ since: '1912-03-05' }, ['m1', 's1']],
    [{ since: '1912-03-06' }, []],
  ])('%j', (selection, expected) => {
    expect(ids(selection)).toEqual(expected);
  });
  it('undated reports are as new as what they tell of', () => {
    expect(ids({ since: '1912-03-04' }, null)).toEqual(['m1', 's1']);
    expect(ids({ since: '1912-03-05' }, null)).toEqual([]);
  });
  it('unknown kinds and negotiations are refused', () => {
    expect(() => ids({ kind: 'banquet' })).toThrow('there is no kind "banquet"');
    expect(() => ids({ process: 'other talks' })).toThrow('no negotiation');
  });
});
