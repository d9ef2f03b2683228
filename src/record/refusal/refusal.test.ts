import { expect, it } from 'vitest';
import { itemsOf, type MatchSpec, type ReportSpec } from '../../../test/record/build-collection.ts';

const asked = 'Norway/PROPN/2/nsubj asked:ask/VERB/0/root Peru/PROPN/2/obj for/ADP/6/case free/ADJ/6/amod passage/NOUN/2/obl';
const refused = (who: string) => `${who}/PROPN/2/nsubj dismissed:dismiss/VERB/0/root the/DET/4/det idea/NOUN/2/obj`;
const demand: MatchSpec = {
  anchor: 'asked',
  nodes: { by: 'Norway', on: 'Peru', what: 'passage' },
  emit: { kind: 'demand', status: 'open' },
};
const bare = (by: string): MatchSpec => ({
  sentence: 1,
  anchor: 'dismissed',
  nodes: { by, what: 'idea' },
  emit: { kind: 'refusal', status: 'rejected', bare: 'yes' },
});
const titles = (...reports: ReportSpec[]) => itemsOf('refusal', reports).map(({ title }) => title);

it('of "the idea" is of what another side asked before', () => {
  expect(titles({ id: 'r1', sentences: [asked, refused('Quispe')], matches: [demand, bare('Quispe')] })).toEqual([
    'Maria Quispe refuses: free passage',
  ]);
});

it('of "the idea" is not of what the same side asked', () => {
  expect(titles({ id: 'r1', sentences: [asked, refused('Lund')], matches: [demand, bare('Lund')] })).toEqual([
    'Karl Lund refuses: the idea',
  ]);
});
