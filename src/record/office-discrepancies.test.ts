import { expect, it } from 'vitest';
import { buildCollection, knowledge } from '../../test/record/build-collection.ts';
import { meetingReport } from '../../test/record/reports.ts';
import { deriveRecord } from './index.ts';

/** "the vice minister Lund": what two reports print before one name. */
function offices(first: string, second: string): string[] {
  const reports = [first, second].map((office, i) => {
    const report = meetingReport(`r${i + 1}`);
    const words = office.split(' ').map(word => `${word}/NOUN/1/dep`);
    return { ...report, sentences: [...report.sentences, `Lund/PROPN/0/root ${words.join(' ')}`] };
  });
  const collection = buildCollection(reports);
  const evidence = [first, second].map((quote, i) => {
    const { document } = collection.documents[i]!;
    const start = document.text.lastIndexOf(quote);
    return { office: quote, evidence: [{ doc: document.id, start, end: start + quote.length, quote }] as const };
  });
  const actors = collection.actors.map(actor => (actor.id === 'lund' ? { ...actor, offices: evidence } : actor));
  return deriveRecord({ ...collection, actors }, { knowledge })
    .items.filter(({ kind }) => kind === 'discrepancy')
    .map(({ title }) => title);
}

it('finds other ranks of one office and one rank of other offices', () => {
  expect(offices('vice minister', 'vice president')).toEqual(['office of Karl Lund: vice minister or vice president']);
  expect(offices('deputy under secretary', 'under secretary')).toHaveLength(1);
});

it('takes shortened offices for the same', () => {
  expect(offices('deputy minister', 'minister')).toEqual([]);
  expect(offices('vice minister', 'vice minister for trade')).toEqual([]);
  expect(offices('trade minister', 'special envoy')).toEqual([]);
});
