import { expect, it } from 'vitest';
import { itemsOf, type ReportSpec } from '../../../test/record/build-collection.ts';
import { meetingReport } from '../../../test/record/reports.ts';

/** A report of a meeting, so that there is a negotiation, and in it one sentence of an agreement. */
const agreed = (sentence: string, nodes: Record<string, string>, anchor = 'agreed') =>
  ({
    ...meetingReport('r1'),
    sentences: [...meetingReport('r1').sentences, sentence],
    matches: [...meetingReport('r1').matches!, { anchor, nodes, sentence: 1, emit: { kind: 'agreement', status: 'agreed' } }],
  }) satisfies ReportSpec;
const titles = (report: ReportSpec) => itemsOf('agreement', [report]).map(({ title }) => title);

it('says what was agreed, and by whom', () => {
  const sentence = 'Norway/PROPN/2/nsubj agreed:agree/VERB/0/root to/ADP/5/case a/DET/5/det lease/NOUN/2/obl';
  expect(titles(agreed(sentence, { parties: 'Norway', what: 'lease' }))).toEqual(['Norway agreed: a lease']);
});

it('is none where only a paper is named', () => {
  const sentence = 'The/DET/2/det treaty/NOUN/4/nsubj:pass was:be/AUX/4/aux:pass signed:sign/VERB/0/root';
  expect(titles(agreed(sentence, { what: 'treaty' }, 'signed'))).toEqual([]);
});
