import { expect, it } from 'vitest';
import { itemsOf, type ReportSpec } from '../../../test/record/build-collection.ts';
import { meetingReport } from '../../../test/record/reports.ts';

/** "Lund said that Peru promised ships": who promised is of another side than who tells it. */
function told(emit: Readonly<Record<string, string>>): ReportSpec {
  const report = meetingReport('r1');
  return {
    ...report,
    sentences: [
      ...report.sentences,
      'Lund/PROPN/2/nsubj said:say/VERB/0/root Peru/PROPN/4/nsubj promised:promise/VERB/2/ccomp ships:ship/NOUN/4/obj',
    ],
    statements: [{ source: 'Lund', content: 'Peru promised ships', speaker: 'Karl Lund' }],
    matches: [
      ...(report.matches ?? []),
      { sentence: 1, anchor: 'promised', nodes: { by: 'Peru', what: 'ships' }, emit: { kind: 'commitment', status: 'pending', ...emit } },
    ],
  };
}

it('what another side says that one will do is a forecast, that one promised it a report', () => {
  expect(itemsOf('commitment', [told({})])).toEqual([]);
  expect(itemsOf('commitment', [told({ told: 'yes' })]).map(({ title }) => title)).toEqual(['Peru undertakes: ships']);
});

it('what binds both is told in its own words', () => {
  expect(itemsOf('commitment', [told({ told: 'yes', joint: 'yes' })]).map(({ title }) => title)).toEqual(['Peru: ships']);
});
