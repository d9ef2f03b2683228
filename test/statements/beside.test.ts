import { describe, expect, it } from 'vitest';
import { missed, type Row } from './read-statements.ts';

const nouns: readonly Row[] = [
  [
    'The king announced his assurance that the captives would go free.',
    'king | announced | his assurance that the captives would go free | planned',
  ],
  ['The king gave assurances that the captives would go free.', 'king | assurances | that the captives would go free | planned'],
  ['The premier was confident that the vote would pass.', 'premier | confident | that the vote would pass | planned'],
  ['The bishop was sure that the lamp was lit.', 'bishop | sure | that the lamp was lit'],
  ['The captain was angry that the charts were old.', 'captain | angry | that the charts were old'],
  ['The captain was glad that the charts were new.', 'captain | glad | that the charts were new'],
  ['According to the mayor, the bridge is closed.', 'mayor | According to | the bridge is closed'],
  [
    'According to him, today the ports are open: a hundred ships may sail.',
    '- | According to | today the ports are open: a hundred ships may sail',
  ],
  ['According to Anders Lind, the list is complete.', 'Anders Lind | According to | the list is complete'],
  ['The bridge is closed, according to the mayor.', 'mayor | according to | The bridge is closed'],
  ['The talks will go on in May, according to two diplomats.', 'two diplomats | according to | The talks will go on in May | planned'],
  ['The dam, according to the engineers, is safe.', 'engineers | according to | The dam … is safe'],
  ['According to a report by the ministry, the harvest was poor.', 'a report by the ministry | According to | the harvest was poor'],
  ['Three ships were lost, according to the harbour master.', 'harbour master | according to | Three ships were lost'],
  ['The premier is convinced that the treaty was too harsh.', 'premier | convinced | that the treaty was too harsh'],
  ['The envoy spoke of a new beginning between the two nations.', 'envoy | spoke | a new beginning between the two nations'],
  ['Lind repeated his call for an end to the blockade.', 'Lind | repeated | his call for an end to the blockade'],
];

const after: readonly Row[] = [
  ['The port is open, Lind said.', 'Lind | said | The port is open'],
  ['The port has been open since the thaw, said the harbour master.', 'harbour master | said | The port has been open since the thaw'],
  [
    'The ban on the export of grain will end in May, the minister announced.',
    'minister | announced | The ban on the export of grain will end in May | planned',
  ],
  ['The list was complete, officials said on Monday.', 'officials | said | The list was complete | on 1905-08-14'],
  ['The ships have sailed, the ministry said in a statement.', 'ministry | said | The ships have sailed | by written statement'],
  ['The road is safe, an officer told reporters.', 'an officer | told | The road is safe | by press conference, to reporters'],
  ['The treaty, Lind said, was a mistake.', 'Lind | said | The treaty … was a mistake'],
  ['The winter, the farmers say, will be hard.', 'farmers | say | The winter … will be hard | planned'],
  ['The bridge, he explained, was built in haste.', '- | explained | The bridge … was built in haste'],
  ['Two men were hurt, police said.', 'police | said | Two men were hurt'],
  ['The talks had failed, the envoy admitted.', 'envoy | admitted | The talks had failed'],
  ['The road to the coast is safe again, as the premier put it.', 'premier | put | The road to the coast is safe again'],
  ['The vote was close, as the clerk noted.', 'clerk | noted | The vote was close'],
  ['Nobody was hurt in the collision, the captain told the Gazette.', 'captain | told | Nobody was hurt in the collision | to Gazette'],
  [
    'The fort on the hill would fall within a week, the general predicted.',
    'general | predicted | The fort on the hill would fall within a week | planned',
  ],
  ['Nobody was hurt, the captain said.', 'captain | said | Nobody was hurt'],
  [
    'Trade between the two coasts has doubled since the war, the study shows.',
    'study | shows | Trade between the two coasts has doubled since the war',
  ],
  ['It was a mistake, he conceded.', '- | conceded | It was a mistake'],
  ['The tax, critics say, is unjust.', 'critics | say | The tax … is unjust'],
  [
    'The envoys will meet again, diplomats said, but not in May.',
    'diplomats | said | The envoys will meet again … but not in May | planned',
  ],
  [
    'The king would abdicate in favour of his son, the Gazette reported.',
    'Gazette | reported | The king would abdicate in favour of his son | planned',
  ],
];

describe('speakers named beside what is said', () => {
  it('nouns, adjectives and "according to"', () => {
    expect(missed(nouns)).toEqual([]);
  });

  it('the speaker after what is said, or between its halves', () => {
    expect(missed(after)).toEqual([]);
  });
});
