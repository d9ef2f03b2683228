import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CopyIndex, type CopyInput, findCopies } from './index.ts';

const agency =
  'Envoys of the two island states met in the harbour town on Tuesday and spoke for three hours, the host said. They agreed to send a list of prisoners by the end of the month and to meet again in the same hall. The foreign minister called the talks useful, but said that nothing had been signed yet and that the fishermen would have to wait until the rock had been measured.';
const other =
  'The price of coal rose for a third week as miners in the north laid down their tools. Traders in the capital bought what they could from abroad, and the council of the port let ships unload by night. A spokesman for the mine owners said that no offer would be made before the election in the autumn.';
const furniture =
  'Sign up for our morning letter and never miss a word from the strait. You can leave whenever you like. Our reporters have written from the quay for forty years, and your gift, however small, keeps them there.';

const doc = (id: string, text: string, published: string | null = null, parts?: CopyInput['parts']): CopyInput => ({
  id,
  text,
  published,
  ...(parts ? { parts } : {}),
});
const originals = (docs: readonly CopyInput[]): Record<string, string | null> =>
  Object.fromEntries([...findCopies(docs)].map(([id, { copyOf }]) => [id, copyOf]));

describe('findCopies', () => {
  it.each([
    ['the same text', agency],
    ['another case and other marks', agency.toUpperCase().replaceAll(',', ' –')],
    ['its first half', agency.slice(0, 200)],
    ['furniture around it', `${furniture}\n\n${agency}\n\n${furniture}`],
    ['another head', `PORTSMOUTH (HN) - The delegations sat down at last, at a round table. ${agency.slice(110)}`],
    ['a longer report around it', `${other} ${agency}`],
  ])('finds %s', (_, text) => {
    expect(originals([doc('a', agency, '1905-08-09'), doc('b', text, '1905-08-10'), doc('c', furniture.slice(0, 60))])).toEqual({
      a: null,
      b: 'a',
      c: null,
    });
  });
  it.each([
    [
      'the same matter in other words',
      'In the harbour the envoys of both islands talked all of Tuesday morning. A list of captives is to follow before the month is out. Nothing is signed, and fishing must wait, according to the minister of foreign affairs.',
    ],
    ['one sentence quoted', `${other} They agreed to send a list of prisoners by the end of the month and to meet again in the same hall.`],
    ['nothing', ''],
    ['four words', 'Envoys of the two'],
  ])('does not take %s for a copy', (_, text) => {
    expect(originals([doc('a', agency, '1905-08-09'), doc('b', text, '1905-08-10')])).toEqual({ a: null, b: null });
  });
  it('compares the parts that are named, and nothing else', () => {
    const a = `${agency.slice(0, 120)} ${furniture}`;
    const b = `${other.slice(0, 120)} ${furniture}`;
    const parts = [{ start: 0, end: 120 }];
    expect(Object.values(originals([doc('a', a), doc('b', b)])).filter(id => id !== null)).toHaveLength(1);
    expect(originals([doc('a', a, null, parts), doc('b', b, null, parts)])).toEqual({ a: null, b: null });
  });
  it('names the earliest, whatever its name', () => {
    expect(originals([doc('a', agency, '1905-08-10'), doc('b', agency, '1905-08-09'), doc('c', agency)])).toEqual({
      a: 'b',
      b: null,
      c: 'b',
    });
  });
  it('names the passages that were copied', () => {
    const text = `${other} ${agency}`;
    const found = findCopies([doc('a', agency, '1905-08-09'), doc('b', text, '1905-08-10')]).get('b');
    expect(found?.passages?.map(span => text.slice(span.start, span.end))).toEqual([agency.slice(0, -1)]);
  });
  it('gives the same answer in any order', () => {
    const docs = [
      doc('a', agency, '1905-08-09'),
      doc('b', `${other} ${agency}`, '1905-08-10'),
      doc('c', agency.slice(0, 220)),
      doc('d', other, '1905-08-08'),
      doc('e', `${agency.slice(0, 180)} ${furniture}`, '1905-08-10'),
      doc('f', furniture),
    ];
    const expected = [...findCopies(docs)];
    fc.assert(
      fc.property(fc.shuffledSubarray(docs, { minLength: docs.length }), shuffled => {
        expect([...findCopies(shuffled)]).toEqual(expected);
      }),
    );
  });
  it('leads from no document back to itself', () => {
    const words = fc.array(fc.constantFrom('envoys', 'met', 'and', 'spoke', 'again', 'rock'), { maxLength: 60 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), texts => {
        const docs = texts.map((text, i) => doc(`d${i}`, text.join(' '), i % 2 ? '1905-08-09' : null));
        const found = originals(docs);
        for (const { id } of docs) {
          const seen = new Set<string>();
          for (let at: string | null = id; at !== null; at = found[at] ?? null) {
            expect(seen.has(at)).toBe(false);
            seen.add(at);
          }
        }
      }),
    );
  });
});

describe('CopyIndex', () => {
  it('finds what is there when a document arrives, and what comes later', () => {
    const index = new CopyIndex();
    expect(index.add(doc('b', agency, '1905-08-10'))).toEqual([]);
    expect(index.originOf('b').copyOf).toBeNull();
    expect(index.add(doc('a', agency, '1905-08-09')).map(match => match.id)).toEqual(['b']);
    expect(index.originOf('b').copyOf).toBe('a');
    expect(index.originOf('a').copyOf).toBeNull();
    expect(index.lookup('b')).toEqual([{ id: 'a', containment: 1 }]);
  });
  it('takes a document once', () => {
    const index = new CopyIndex();
    index.add(doc('a', agency));
    expect(index.add(doc('a', agency))).toEqual([]);
    expect(index.originOf('nobody')).toEqual({ copyOf: null });
  });
});
