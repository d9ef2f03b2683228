import { describe, expect, it } from 'vitest';
import { englishTimes } from '../../src/languages/en/times/index.ts';
import { annotateTimes } from '../../src/stages/times/index.ts';
import { checkSentences } from './check-sentences.ts';

describe('a quoted day counts from the day of speaking', () => {
  checkSentences([
    ['2025-06-04', '"We leave today," the envoy told reporters on Monday.', 'today = 2025-06-02', 'Monday = 2025-06-02'],
    ['2025-06-04', 'On Monday the envoy said: "We leave tomorrow."', 'Monday = 2025-06-02', 'tomorrow = 2025-06-03'],
    ['2025-06-04', '"We left yesterday," the envoy said on Monday.', 'yesterday = 2025-06-01', 'Monday = 2025-06-02'],
    ['2025-06-04', '"We leave today," the envoy said.', 'today = 2025-06-04'],
    ['2025-06-04', 'The envoy said on Monday that he would leave tomorrow.', 'Monday = 2025-06-02', 'tomorrow = 2025-06-05'],
    ['2025-06-04', '“We leave this week,” the envoy said on Sunday.', 'this week = 2025-W22', 'Sunday = 2025-06-01'],
    ['2025-06-04', '“We left last week,” the envoy said on Sunday.', 'last week = 2025-W21', 'Sunday = 2025-06-01'],
  ]);

  it('that the statement around it tells', () => {
    const text = 'They wrote: "We leave tomorrow." Nothing came of it.';
    const statements = [{ source: [], cue: [], content: [[12, 32] as const], kind: 'direct' as const, saidOn: '2025-05-30' }];
    const [time] = annotateTimes({ text, published: '2025-06-04', statements }, englishTimes);
    expect([time?.value, time?.basis]).toEqual(['2025-05-31', 'utterance']);
  });
});
