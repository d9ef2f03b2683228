import { describe } from 'vitest';
import { checkSentences } from './check-sentences.ts';

// 2025-06-02 and 2024-12-30 are Mondays, 2025-06-04 a Wednesday, 2025-06-08 a Sunday.
describe('weekdays lie behind or ahead as their clause tells', () => {
  checkSentences([
    ['2025-06-04', 'The envoys met on Monday.', 'Monday = 2025-06-02'],
    ['2025-06-04', 'The envoys will meet on Monday.', 'Monday = 2025-06-09'],
    ['2025-06-04', 'The envoys are to meet on Monday.', 'Monday = 2025-06-09'],
    ['2025-06-04', 'The envoys are meeting on Friday in the town hall.', 'Friday = 2025-06-06'],
    ['2025-06-04', 'The envoys are going to meet on Friday.', 'Friday = 2025-06-06'],
    ['2025-06-04', 'The round is due on Friday.', 'Friday = 2025-06-06'],
    ['2025-06-04', 'The round had been due on Friday but was called off.', 'Friday = 2025-05-30'],
    ['2025-06-04', 'The round, scheduled for Friday, has been put off.', 'Friday = 2025-06-06'],
    ['2025-06-04', 'The truce begins on Saturday.', 'Saturday = 2025-06-07'],
    ['2025-06-04', 'The truce began on Saturday.', 'Saturday = 2025-05-31'],
    ['2025-06-04', 'The truce has held since Saturday.', 'Saturday = 2025-05-31'],
    ['2025-06-04', 'The truce holds until Saturday.', 'Saturday = 2025-06-07'],
    ['2025-06-04', 'They must answer by Saturday.', 'Saturday = 2025-06-07'],
    ['2025-06-04', 'No answer came on Tuesday.', 'Tuesday = 2025-06-03'],
    ['2025-06-04', 'Tuesday brought no answer.', 'Tuesday = 2025-06-03'],
    ['2025-06-04', 'A lorry was set alight late on Thursday.', 'late on Thursday = 2025-05-29'],
    ['2025-06-04', 'On Thursday the mediators will put a new text on the table.', 'Thursday = 2025-06-05'],
    ['2025-06-04', 'On Thursday the mediators put a new text on the table.', 'Thursday = 2025-05-29'],
    ['2025-06-04', 'The minister said on Tuesday that the list would follow on Friday.', 'Tuesday = 2025-06-03', 'Friday = 2025-06-06'],
    ['2025-06-04', 'The list should be handed over before Sunday.', 'Sunday = 2025-06-08'],
    ['2025-06-04', 'The list could be handed over as early as Sunday.', 'Sunday = 2025-06-08'],
    ['2025-06-04', 'The harbour chief could not be reached on Sunday.', 'Sunday = 2025-06-01'],
    ['2025-06-04', 'Both sides plan to speak again on Monday.', 'Monday = 2025-06-09'],
    ['2025-06-04', 'Both sides planned to speak again on Monday.', 'Monday = 2025-06-09'],
    ['2025-06-04', 'The chair invited both sides to speak again on Monday.', 'Monday = 2025-06-09'],
    ['2025-06-04', 'The chair proposed on Monday to speak again.', 'Monday = 2025-06-02'],
    ['2025-06-04', "Monday's session ended without a text.", 'Monday = 2025-06-02'],
    ['2025-06-04', 'The council would rather wait until after Monday.', 'Monday = 2025-06-09'],
    ['2025-06-04', 'Delegates hope to sign on Friday.', 'Friday = 2025-06-06'],
    ['2025-06-04', 'Delegates hoped to sign on Friday.', 'Friday = 2025-06-06'],
    ['2025-06-04', 'Delegates had hoped to sign on Friday.', 'Friday = 2025-05-30'],
    ['2025-06-04', 'The vote takes place on Sunday.', 'Sunday = 2025-06-08'],
    ['2025-06-04', 'The vote took place on Sunday.', 'Sunday = 2025-06-01'],
    ['2025-06-04', 'Ahead of the vote on Sunday both camps rallied.', 'Sunday = 2025-06-08'],
    ['2025-06-04', 'The convoy, which left on Tuesday, will arrive on Thursday.', 'Tuesday = 2025-06-03', 'Thursday = 2025-06-05'],
    ['2025-06-04', 'He flew in on Wednesday.', 'Wednesday = 2025-06-04'],
    ['2025-06-04', 'He will fly in on Wednesday.', 'Wednesday = 2025-06-04'],
    ['2025-06-04', 'He is flying in next Wednesday.', 'next Wednesday = 2025-06-11'],
    ['2025-06-04', 'He flew in last Wednesday.', 'last Wednesday = 2025-05-28'],
  ]);
});

describe('a Monday told on a Monday', () => {
  checkSentences([
    ['2025-06-02', 'The port reopened on Monday.', 'Monday = 2025-06-02'],
    ['2025-06-02', 'The port will reopen on Monday.', 'Monday = 2025-06-02'],
    ['2025-06-02', 'The port reopened last Monday.', 'last Monday = 2025-05-26'],
    ['2025-06-02', 'The port will reopen next Monday.', 'next Monday = 2025-06-09'],
    ['2025-06-02', 'The port reopens this Monday.', 'this Monday = 2025-06-02'],
    ['2025-06-02', 'The port reopened early on Monday morning.', 'early on Monday morning = 2025-06-02TMO'],
    ['2025-06-08', 'The port closed on Saturday and reopens on Monday.', 'Saturday = 2025-06-07', 'Monday = 2025-06-09'],
  ]);
});

describe('weekdays with words of their own', () => {
  checkSentences([
    ['2025-06-04', 'They spoke last Friday.', 'last Friday = 2025-05-30'],
    ['2025-06-04', 'They will speak next Friday.', 'next Friday = 2025-06-06'],
    ['2025-06-04', 'They will speak this coming Friday.', 'this coming Friday = 2025-06-06'],
    ['2025-06-04', 'They spoke this past Friday.', 'this past Friday = 2025-05-30'],
    ['2025-06-04', 'They will speak this Friday.', 'this Friday = 2025-06-06'],
    ['2025-06-04', 'They spoke on Friday of last week.', 'Friday of last week = 2025-05-30'],
    ['2025-06-04', 'They will speak on Friday of next week.', 'Friday of next week = 2025-06-13'],
    ['2025-06-04', 'They will speak on Friday next week.', 'Friday next week = 2025-06-13'],
    ['2025-06-04', 'They spoke on Friday last week.', 'Friday last week = 2025-05-30'],
    ['2025-06-04', 'They spoke on Tuesday evening.', 'Tuesday evening = 2025-06-03TEV'],
    ['2025-06-04', 'They spoke late Tuesday.', 'late Tuesday = 2025-06-03'],
    ['2025-06-04', 'They spoke on the evening of Tuesday.', 'the evening of Tuesday = 2025-06-03TEV'],
    ['2025-06-04', 'They spoke in the early hours of Tuesday.', 'the early hours of Tuesday = 2025-06-03'],
    ['2025-06-04', 'They will speak on Thursday, June 12.', 'Thursday, June 12 = 2025-06-12'],
    ['2025-06-04', 'They will speak on Thursday (June 12).', 'Thursday = 2025-06-12', 'June 12 = 2025-06-12'],
    ['2025-06-04', 'On May 16 they met; the following Monday they met again.', 'May 16 = 2025-05-16', 'the following Monday = 2025-05-19'],
    ['2025-06-04', 'From Monday to Friday the bridge was shut.', 'Monday = 2025-05-26', 'Friday = 2025-05-30'],
    ['2025-06-04', 'From Monday to Friday the bridge will be shut.', 'Monday = 2025-06-09', 'Friday = 2025-06-13'],
    ['2025-06-04', 'The bridge was shut from Friday to Monday.', 'Friday = 2025-05-30', 'Monday = 2025-06-02'],
    ['2024-12-30', 'The pass will be shut until Friday.', 'Friday = 2025-01-03'],
    ['2025-01-02', 'The pass was shut on Monday.', 'Monday = 2024-12-30'],
    ['2024-03-01', 'The pass was shut on Thursday.', 'Thursday = 2024-02-29'],
    ['2024-02-27', 'The pass will be shut on Thursday.', 'Thursday = 2024-02-29'],
    ['2025-06-04', 'The vote on Tues. was close.', 'Tues. = 2025-06-03'],
    [null, 'The envoys met on Monday.', 'Monday = XXXX-WXX-1'],
    [null, 'The envoys will meet next Monday.', 'next Monday = XXXX-WXX-1'],
  ]);
});
