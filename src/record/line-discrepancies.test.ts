import { expect, it } from 'vitest';
import { itemsOf, type ReportSpec } from '../../test/record/build-collection.ts';

interface Told {
  readonly by: string;
  readonly topic?: string;
  readonly speaker?: string;
  readonly day?: string;
  readonly sum?: string;
}

/** "Lund asked Peru for a delay of 40 days, Quispe said". */
function asked(id: string, { by, topic = 'adjournment', speaker = '', day = '2001-05-03', sum = '' }: Told): ReportSpec {
  const number = sum ? `${sum}/NUM/4/nummod` : 'long/ADJ/4/amod';
  const sentence = `${by}/PROPN/2/nsubj asked:ask/VERB/0/root for/ADP/4/case ${topic}/NOUN/2/obl ${number} of/ADP/7/case harbours:harbour/NOUN/4/nmod on/ADP/9/case Thursday/PROPN/2/obl Norway/PROPN/9/dep Peru/PROPN/9/dep ${speaker || 'Oslo'}/PROPN/9/dep`;
  return {
    id,
    sentences: [sentence],
    times: { Thursday: day },
    statements: speaker ? [{ source: speaker, content: `${by} asked for ${topic}`, speaker }] : [],
    matches: [{ anchor: 'asked', nodes: { by, what: topic }, emit: { kind: 'demand', status: 'open' } }],
  };
}

it('a later copy with another number corrects the first: both lines are disputed', () => {
  const reports = [asked('r1', { by: 'Lund', sum: '40', topic: 'payment' }), asked('r2', { by: 'Lund', sum: '60', topic: 'payment' })];
  const relations = { copies: { r2: 'r1' } };
  expect(itemsOf('discrepancy', reports, relations)).toHaveLength(1);
  expect(itemsOf('demand', reports, relations).map(({ disputed }) => disputed)).toEqual([true, true]);
  expect(itemsOf('demand', [reports[0]!]).map(({ disputed }) => disputed)).toEqual([false]);
});

const lines = (...reports: ReportSpec[]) => itemsOf('discrepancy', reports);

it('two sides that each name the other have a line, with both passages', () => {
  const reports = [asked('r1', { by: 'Lund', speaker: 'Quispe' }), asked('r2', { by: 'Quispe', speaker: 'Lund' })];
  const [line, ...more] = lines(...reports);
  expect(more).toEqual([]);
  expect([line!.attributes.attribute!.value, line!.attributes.kind!.value]).toEqual(['by', 'actor']);
  expect(line!.attributes.values!.value).toEqual(['Karl Lund', 'Maria Quispe']);
  expect(line!.evidence.map(({ doc }) => doc)).toEqual(['r1', 'r2']);
  expect([...line!.related].sort()).toEqual(
    itemsOf('demand', reports)
      .map(({ id }) => id)
      .sort(),
  );
});

it('two sides may ask for the same, each by its own account', () => {
  expect(lines(asked('r1', { by: 'Lund' }), asked('r2', { by: 'Quispe' }))).toEqual([]);
  const other = asked('r2', { by: 'Quispe', speaker: 'Lund', topic: 'tolls' });
  expect(lines(asked('r1', { by: 'Lund', speaker: 'Quispe' }), other)).toEqual([]);
});

it('another number for the same matter is one, months apart it is none', () => {
  const sum = (id: string, n: string, day?: string) => asked(id, { by: 'Lund', sum: n, topic: 'payment', ...(day ? { day } : {}) });
  expect(lines(sum('r1', '40'), sum('r2', '60')).map(({ attributes }) => attributes.kind!.value)).toEqual(['count']);
  expect(lines(sum('r1', '40'), sum('r2', '40'))).toEqual([]);
  expect(lines(sum('r1', '40'), sum('r2', '60', '2001-08-03'))).toEqual([]);
});
