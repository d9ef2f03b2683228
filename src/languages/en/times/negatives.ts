import type { TimeNegative } from '../../../model/knowledge/times.ts';

/** What looks like a time and is none. Each example holds no time at all. */
export const negatives: readonly TimeNegative[] = [
  {
    id: 'fraction.quarters',
    pattern: '( %bound )? ( #number | a | an ) -? ( quarter | quarters ) of',
    examples: ['Three-quarters of the food is imported.'],
  },
  {
    id: 'age.compound',
    pattern: '@determiner? ( #number | #ordinal ) -? @unit -? ( old | olds )',
    examples: ['A 30-year-old driver was freed.'],
  },
  { id: 'age.years-old', pattern: '( #number | @vague ) ( and a half )? @unit ( of age | old )', examples: ['She is 48 years old.'] },
  { id: 'age.aged', pattern: 'aged #number ( ( - | to | and ) #number )?', examples: ['All soldiers aged 18-25 went home.'] },
  {
    id: 'address.street',
    pattern: '#number #name ( #name )? ^@street',
    examples: ['He lives at 1905 Main Street.', 'He lives at 12 March Street.'],
  },
  {
    id: 'phone.called',
    pattern: '@phone .? :? +? #number -? #number ( -? #number )? ( -? #number )?',
    examples: ['Call 030 1990 2000.', 'Tel.: +44 20 7946 1990.'],
  },
  { id: 'place.winter-quarters', pattern: '@season quarters', examples: ['Troops moved into winter quarters.'] },
  { id: 'exchange.for', pattern: '#number - for - #number', examples: ['They agreed on a 1,000-for-1,000 swap.'] },
  {
    id: 'number.score',
    pattern: '#number - #number',
    before: ['win', 'victory', 'defeat', 'loss', 'draw', 'vote', 'lead'],
    examples: ['It ended in a 52-48 vote.'],
  },
  { id: 'unit.as-many', pattern: 'as ( many | few ) @unitMany', examples: ['It was shelled for the second time in as many weeks.'] },
  { id: 'unit.first-time', pattern: 'the second ( time | half of the )', examples: ['He lost for the second time.'] },
  { id: 'name.new-year', pattern: "( happy | lunar ) new year ( ' s )?", examples: ['Happy New Year, he said.'] },
  {
    id: 'name.day-by-day',
    pattern: '( day by day | year by year | day to day | day - to - day | day in and day out )',
    examples: ['They live day by day.'],
  },
  {
    id: 'name.weekday-paper',
    pattern: '( sunday | monday ) ( times | telegraph | mirror | mail | express )',
    capital: true,
    examples: ['The Sunday Telegraph ran it.'],
  },
  {
    id: 'name.daily-paper',
    pattern: 'daily ( news | mail | telegraph | mirror | express | star | times | courier )',
    capital: true,
    examples: ['The Daily Mirror ran it.'],
  },
  { id: 'name.modal-may', pattern: 'may ( not | be | have | also | well | yet )', examples: ['May be it rains.'] },
  {
    id: 'name.march-verb',
    pattern: 'march ( on | for | against | into )',
    notAfter: ['in', 'since', 'last', 'by', 'until', 'of', 'this', 'next'],
    examples: ['The March for Peace drew crowds.'],
  },
  { id: 'name.usa-today', pattern: 'usa today', examples: ['USA Today ran it.'] },
  {
    id: 'law.section',
    pattern: '( article | section | resolution | chapter | page | room | no . | number | flight | route ) #number',
    examples: ['Resolution 1973 was passed.'],
  },
  {
    id: 'name.titled-month',
    pattern: '( mr | mrs | ms | dr | sir | miss | judge | captain ) .? ^@month',
    examples: ['Mr. May spoke to reporters.'],
  },
  {
    id: 'name.given-month',
    pattern: '^@givenMonth',
    notAfter: ['@timePreposition', '@relative', '@narrative', '@weekday', ',', '-'],
    before: ['#capital'],
    examples: ['The singer June Holloway lived here.'],
  },
];
