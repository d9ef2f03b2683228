import { describe, expect, it } from 'vitest';
import { englishTimes } from '../../src/languages/en/times/index.ts';
import { annotateTimes } from '../../src/stages/times/index.ts';
import { checkSentences } from './check-sentences.ts';

describe('lengths', () => {
  checkSentences([
    ['2025-06-04', 'They have at least four more days before they leave.', 'at least four more days = P4D'],
    ['2025-06-04', 'The guns must be silent for at least 30 days.', 'at least 30 days = P30D'],
    ['2025-06-04', 'They offered a two- to three-day ceasefire.', 'two- to three-day = P2D'],
    ['2025-06-04', 'They offered a two-to-three-day pause.', 'two-to-three-day = P2D'],
    ['2025-06-04', 'They offered a pause of two or three days.', 'two or three days = P2D'],
    ['2025-06-04', 'They offered a pause of 5-7 days.', '5-7 days = P5D'],
    ['2025-06-04', 'They offered a 72-hour pause.', '72-hour = PT72H'],
    ['2025-06-04', 'Under the five-year pact no ship may pass.', 'the five-year = P5Y'],
    ['2025-06-04', 'They offered a three-day pause.', 'three-day = P3D'],
    ['2025-06-04', 'They offered a pause of no more than three days.', 'no more than three days = P3D'],
    ['2025-06-04', 'They offered a pause of up to ten days.', 'up to ten days = P10D'],
    ['2025-06-04', 'They offered a pause of less than 48 hours.', 'less than 48 hours = PT48H'],
    ['2025-06-04', 'They offered a pause of about three weeks.', 'three weeks = P3W'],
    ['2025-06-04', 'The wall stood for nearly three decades.', 'nearly three decades = P30Y'],
    ['2025-06-04', 'The wall stood for 28 years.', '28 years = P28Y'],
    ['2025-06-04', 'The wall stood for over 28 years.', 'over 28 years = P28Y'],
    ['2025-06-04', 'The call took an hour and a half.', 'an hour and a half = PT1H30M'],
    ['2025-06-04', 'The call took two and a half hours.', 'two and a half hours = PT2H30M'],
    ['2025-06-04', 'The call took half an hour.', 'half an hour = PT30M'],
    ['2025-06-04', 'The call took 45 minutes.', '45 minutes = PT45M'],
    ['2025-06-04', 'The call took more than two hours.', 'more than two hours = PT2H'],
    ['2025-06-04', 'The talks dragged on for weeks.', 'weeks = PXW'],
    ['2025-06-04', 'The talks dragged on for several months.', 'several months = PXM'],
    ['2025-06-04', 'The talks will go on in the coming days.', 'the coming days = PXD'],
    ['2025-06-04', 'The talks slowed in recent weeks.', 'recent weeks = PXW'],
    ['2025-06-04', 'The talks slowed over the past three months.', 'the past three months = P3M'],
    ['2025-06-04', 'The talks will resume within the next ten days.', 'the next ten days = P10D'],
    ['2025-06-04', 'Eleven people were hurt in the past 24 hours.', 'the past 24 hours = PT24H'],
    ['2025-06-04', 'The answer is due in two weeks.', 'two weeks = P2W'],
    ['2025-06-04', 'The answer is due within 14 days.', '14 days = P14D'],
    ['2025-06-04', 'The answer came after a fortnight.', 'a fortnight = P2W'],
    ['2025-06-04', 'The answer came a fortnight ago.', 'a fortnight ago = 2025-W21'],
    ['2025-06-04', 'It was the first meeting in 12 years.', '12 years = P12Y'],
    ['2025-06-04', 'He was jailed for life and a day.'],
    ['2025-06-04', 'A six-month extension was refused.', 'six-month = P6M'],
    ['2025-06-04', 'A month-long siege ended.', 'month-long = P1M'],
    ['2025-06-04', 'A years-long siege ended.', 'years-long = PXY'],
    ['2025-06-04', 'After three days of talks they parted.', 'three days = P3D'],
    ['2025-06-04', 'After a day of talks they parted.', 'a day = P1D'],
    ['2025-06-04', 'They have thirty calendar days to reply.', 'thirty calendar days = P30D'],
    ['2025-06-04', 'They have five working days to reply.', 'five working days = P5D'],
    ['2025-06-04', 'They spent two nights in the station.', 'two nights = P2NI'],
    ['2025-06-04', 'It will take one to two years to clear the mines.', 'one to two years = P1Y'],
    ['2025-06-04', 'It will take a year or two to clear the mines.', 'a year or two = P1Y'],
    ['2025-06-04', 'It will take a couple of days to clear the mines.', 'a couple of days = P2D'],
    ['2025-06-04', 'It took 100 days to clear the mines.', '100 days = P100D'],
  ]);
});

describe('bounds of lengths and dates', () => {
  const modifiers: readonly (readonly [string, string | undefined])[] = [
    ['They have at least four more days.', 'at-least'],
    ['They have at most four days.', 'at-most'],
    ['They have no more than four days.', 'at-most'],
    ['They have up to four days.', 'at-most'],
    ['They have more than four days.', 'at-least'],
    ['They have about four days.', 'approximate'],
    ['They have roughly four days.', 'approximate'],
    ['They have nearly four days.', 'approximate'],
    ['They have some four days.', 'approximate'],
    ['They have four to five days.', 'approximate'],
    ['They have four days.', undefined],
    ['They must go by Friday.', 'before'],
    ['They must go before Friday.', 'before'],
    ['They must stay until Friday.', 'before'],
    ['They have been here since Monday.', 'after'],
    ['They will go after Friday.', 'after'],
    ['They will go no later than Friday.', 'before'],
    ['They will not go before Friday.', 'before'],
    ['They will go no earlier than Friday.', 'after'],
    ['They will go in early July.', 'start'],
    ['They will go in mid-July.', 'mid'],
    ['They will go by the end of July.', 'end'],
    ["They were moved by today's vote.", undefined],
    ['They will go around July 4.', 'approximate'],
    ['They will go on Friday.', undefined],
  ];
  for (const [text, expected] of modifiers) {
    it(`${text} ${expected ?? 'none'}`, () => {
      const [time, ...more] = annotateTimes({ text, published: '2025-06-04' }, englishTimes);
      expect(more).toEqual([]);
      expect(time?.modifier).toBe(expected);
    });
  }
});

describe('repetitions', () => {
  checkSentences([
    ['2025-06-04', 'The committee meets every Thursday.', 'every Thursday = XXXX-WXX-4'],
    ['2025-06-04', 'The committee meets on Thursdays.', 'Thursdays = XXXX-WXX-4'],
    ['2025-06-04', 'The committee meets daily.', 'daily = P1D'],
    ['2025-06-04', 'The committee meets weekly.', 'weekly = P1W'],
    ['2025-06-04', 'The committee meets every day.', 'every day = P1D'],
    ['2025-06-04', 'The committee meets every two weeks.', 'every two weeks = P2W'],
    ['2025-06-04', 'The committee meets every other week.', 'every other week = P2W'],
    ['2025-06-04', 'The committee meets each year.', 'each year = P1Y'],
    ['2025-06-04', 'The committee meets twice a week.', 'a week = P1W'],
    ['2025-06-04', 'The committee meets three times a month.', 'a month = P1M'],
    ['2025-06-04', 'The committee meets each June.', 'each June = XXXX-06'],
    ['2025-06-04', 'The committee meets every morning.', 'every morning = XXXX-XX-XXTMO'],
    ['2025-06-04', 'The committee meets on Monday mornings.', 'Monday mornings = XXXX-WXX-1TMO'],
    ['2025-06-04', 'The committee meets every summer.', 'every summer = XXXX-SU'],
  ]);
});
