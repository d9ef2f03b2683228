import { describe, expect, it } from 'vitest';
import { itemsOf, type MatchSpec, type ReportSpec } from '../../../test/record/build-collection.ts';

const offer =
  'Norway/PROPN/2/nsubj proposed:propose/VERB/0/root new/ADJ/4/amod talks:talk/NOUN/2/obj with/ADP/6/case Peru/PROPN/4/nmod in/ADP/8/case Lima/PROPN/4/nmod';
const answer = (words: string): string =>
  `Peru/PROPN/2/nsubj ${words}/VERB/0/root the/DET/4/det idea/NOUN/2/obj if/SCONJ/7/mark Norway/PROPN/7/nsubj withdraws:withdraw/VERB/2/advcl`;

const proposed: MatchSpec = {
  anchor: 'proposed',
  nodes: { by: 'Norway', to: 'Peru', what: 'talks' },
  emit: { kind: 'proposal', status: 'open', issue: 'meeting' },
  tense: 'past',
};
const answered = (anchor: string, status: string, more: Partial<MatchSpec> = {}): MatchSpec => ({
  sentence: 1,
  anchor,
  nodes: { responseBy: 'Peru', ...(status === 'conditional' ? { condition: 'withdraws' } : {}) },
  emit: { kind: 'proposal', status, anchor: 'response', voice: 'none' },
  ...more,
});
const report = (id: string, second: string, match: MatchSpec, published = '2001-05-30'): ReportSpec => ({
  id,
  published,
  sentences: [offer, answer(second)],
  matches: [proposed, match],
});
const proposals = (...reports: ReportSpec[]) => itemsOf('proposal', reports);

describe('an answer', () => {
  it('belongs to the offer of the other side, with its condition', () => {
    const [item, ...more] = proposals(report('r1', 'accepts:accept', answered('accepts', 'conditional', { modality: 'future' })));
    expect(more).toEqual([]);
    const { by, response, responseBy, condition } = item!.attributes;
    expect([item!.status, by!.value, responseBy!.value]).toEqual(['conditional', 'Norway', 'Peru']);
    expect([response!.value, condition!.value]).toEqual(['accept', 'Norway withdraws']);
  });

  it('that is negative leaves the offer open and denies nothing', () => {
    const [item] = proposals(report('r1', 'opposes:oppose', answered('opposes', 'rejected', { polarity: 'negative' })));
    expect([item!.status, item!.disputed, item!.attributes.response!.value]).toEqual(['open', false, 'not oppose']);
  });

  it('to nothing that was offered is no line', () => {
    const alone = { ...report('r1', 'dismissed:dismiss', answered('dismissed', 'rejected')), matches: [answered('dismissed', 'rejected')] };
    expect(proposals(alone)).toEqual([]);
  });

  it('of a later day stands', () => {
    const refused = report('r1', 'dismissed:dismiss', answered('dismissed', 'rejected'), '2001-05-29');
    const accepted = report('r2', 'accepts:accept', answered('accepts', 'accepted'), '2001-05-31');
    expect(proposals(refused, accepted).map(({ status }) => status)).toEqual(['accepted']);
    expect(proposals({ ...refused, published: '2001-06-02' }, accepted).map(({ status }) => status)).toEqual(['rejected']);
  });
});

it('talks offered for another day are another offer', () => {
  const day = (id: string, value: string): ReportSpec => ({ id, sentences: [offer], times: { Lima: value }, matches: [proposed] });
  expect(proposals(day('r1', '2001-06-02'), day('r2', '2001-06-02'))).toHaveLength(1);
  expect(proposals(day('r1', '2001-06-02'), day('r2', '2001-06-20'))).toHaveLength(2);
});

it('the day of what is offered is not that of the offer', () => {
  const [item] = proposals({ id: 'r1', sentences: [offer], times: { Lima: '2001-06-02' }, matches: [proposed] });
  expect(item!.date).toEqual({ start: '2001-05-29', end: '2001-05-30' });
});
