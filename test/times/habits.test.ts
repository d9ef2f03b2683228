import { describe } from 'vitest';
import { checkSentences } from './check-sentences.ts';

// Reports written by people whose first language is another, and by agencies with a house style of their own.
describe('habits of other languages and of agencies', () => {
  checkSentences([
    ['2025-06-04', 'The delegation arrived on 3rd of June, at 14h30.', '3rd of June, at 14h30 = 2025-06-03T14:30'],
    ['2025-06-04', 'The delegation arrived on 02.06.2025 at 14.30.', '02.06.2025 at 14.30 = 2025-06-02T14:30'],
    ['2025-06-04', 'The delegation arrived on the 2-nd of June.', 'the 2-nd of June = 2025-06-02'],
    ['2025-06-04', 'The delegation arrived the 2nd June 2025.', 'the 2nd June 2025 = 2025-06-02'],
    ['2025-06-04', 'The delegation arrived at 14:30 (local time).', '14:30 = 2025-06-04T14:30'],
    ['2025-06-04', 'The delegation arrived in the night from Monday to Tuesday.', 'the night from Monday to Tuesday = 2025-06-02TNI'],
    ['2025-06-04', 'The delegation arrived in the evening of June 2.', 'the evening of June 2 = 2025-06-02TEV'],
    ['2025-06-04', 'The delegation arrived in the second half of May.', 'the second half of May = 2025-05'],
    ['2025-06-04', 'The delegation arrived in the first decade of June.', 'the first decade of June = 2025-06'],
    ['2025-06-04', 'The delegation arrived in the beginning of May.', 'the beginning of May = 2025-05'],
    ['2025-06-04', 'The delegation arrived already on Tuesday.', 'Tuesday = 2025-06-03'],
    ['2025-06-04', 'LISBON, June 3 (Agency) - The delegation left.', 'June 3 = 2025-06-03'],
    ['2025-06-04', 'Lisbon. June 3. The delegation left.', 'June 3 = 2025-06-03'],
    ['2025-06-04', 'Published: 03 Jun 2025, 16:45 CET', '03 Jun 2025, 16:45 CET = 2025-06-03T16:45'],
    ['2025-06-04', 'Updated 2025-06-03T16:45:00Z by the desk.', '2025-06-03T16:45:00Z = 2025-06-03T16:45'],
    ['2025-06-04', 'Updated 2025-06-03 16:45 by the desk.', '2025-06-03 16:45 = 2025-06-03T16:45'],
  ]);
});
