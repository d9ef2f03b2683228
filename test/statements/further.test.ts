import { describe, expect, it } from 'vitest';
import { missed, type Row } from './read-statements.ts';

const rows: readonly Row[] = [
  // clauses
  ['A ferryman swore that the raft had been cut loose.', 'A ferryman | swore | that the raft had been cut loose'],
  ['The harvesters grumbled that the scales were false.', 'harvesters | grumbled | that the scales were false'],
  ['Clara Voss hinted that the loan had been refused twice.', 'Clara Voss | hinted | that the loan had been refused twice'],
  ['The cardinal reminded the guests that the fast began on Friday.', 'cardinal | reminded | that the fast began on Friday | to guests'],
  [
    'The quartermaster informed the colonel that the flour had run out.',
    'quartermaster | informed | that the flour had run out | to colonel',
  ],
  ['The peasants suspect that the well is poisoned.', 'peasants | suspect | that the well is poisoned | hypothetical'],
  ['The archduke inquired whether the tunnel was passable.', 'archduke | inquired | whether the tunnel was passable | asked'],
  ['The census reveals that two villages are empty.', 'census | reveals | that two villages are empty'],
  ['The prefect lamented that the archive had burned.', 'prefect | lamented | that the archive had burned'],
  ['The smugglers boasted they had never been searched.', 'smugglers | boasted | they had never been searched'],
  // phrases
  ['The regent pledged to rebuild the aqueduct within two years.', 'regent | pledged | to rebuild the aqueduct within two years | planned'],
  ['The abbot begged the raiders to spare the library.', 'abbot | begged | the raiders to spare the library | planned'],
  ['The railway company plans to cut fares in spring.', 'railway company | plans | to cut fares in spring | planned'],
  ['The strikers refused to leave the foundry.', 'strikers | refused | to leave the foundry | denied'],
  ['The dukes agreed to exchange hostages at the ford.', 'dukes | agreed | to exchange hostages at the ford | planned'],
  ['The tribune accused the grain merchants of hoarding.', 'tribune | accused | the grain merchants of hoarding'],
  ['The legate called for a pause in the bombardment.', 'legate | called | a pause in the bombardment'],
  ['The herald denounced the ambush as an act of treason.', 'herald | denounced | the ambush as an act of treason'],
  ['The viceroy instructed his clerks to burn the ledgers.', 'viceroy | instructed | his clerks to burn the ledgers | planned'],
  ['The poet talked about the loneliness of exile.', 'poet | talked | the loneliness of exile'],
  // nouns and adjectives
  ['The general is worried that the ice will break.', 'general | worried | that the ice will break | planned'],
  ['The miller was certain that the sluice was shut.', 'miller | certain | that the sluice was shut'],
  [
    'According to the lighthouse keeper, the wreck lies north of the reef.',
    'lighthouse keeper | According to | the wreck lies north of the reef',
  ],
  ['The abbey was never taxed, according to a chronicle.', 'a chronicle | according to | The abbey was never taxed'],
  // beside
  ['The pass is buried under snow, the muleteers report.', 'muleteers | report | The pass is buried under snow'],
  ['The siege, Tomas Reyes recalled, lasted eleven weeks.', 'Tomas Reyes | recalled | The siege … lasted eleven weeks'],
  ['Fewer barges reached the city this year, the survey found.', 'survey | found | Fewer barges reached the city this year'],
  ['The ransom was never paid, the bailiff assured the jury.', 'bailiff | assured | The ransom was never paid | to jury'],
  // quotations
  ['"The vault is empty," whispered the cashier.', 'cashier | whispered | "The vault is empty," | direct'],
  [
    '"Who let the dogs out of the kennel?" the steward demanded.',
    'steward | demanded | "Who let the dogs out of the kennel?" | direct, asked',
  ],
  ['The surgeon called the wound "deep but clean".', 'surgeon | called | the wound "deep but clean" | mixed'],
  [
    '"Our bread is theirs," said Clara Voss, "and so is our wine."',
    'Clara Voss | said | "Our bread is theirs," … "and so is our wine." | direct',
  ],
  // speakers and occasions
  [
    'The widow said the deed was forged. She showed a copy. She added that the notary had fled.',
    'widow | said | the deed was forged',
    'widow | added | that the notary had fled',
  ],
  ['Tomas Reyes and Clara Voss said the bridge toll was illegal.', 'Tomas Reyes and Clara Voss | said | the bridge toll was illegal'],
  ['A smuggler who asked not to be named said the cave was empty.', 'A smuggler | said | the cave was empty'],
  [
    'The chancellor told a rally in Trieste that the tariff was dead.',
    'chancellor | told | that the tariff was dead | to a rally in Trieste',
  ],
  [
    'Clara Voss said in a radio interview on Tuesday that the mine was safe.',
    'Clara Voss | said | that the mine was safe | by interview, on 1905-08-15',
  ],
  // factuality, nested
  [
    'The governor has not decided whether the theatre will reopen.',
    'governor | has not decided | whether the theatre will reopen | planned, act denied',
  ],
  [
    'The shipowners would sell the fleet if the tax rose, the broker said.',
    'broker | said | The shipowners would sell the fleet if the tax rose | conditional',
  ],
  [
    'The Courier reported that a deserter had claimed that the magazine was unguarded.',
    'Courier | reported | that a deserter had claimed that the magazine was unguarded',
    '> a deserter | had claimed | that the magazine was unguarded',
  ],
  // traps
  ['The orchestra rehearsed in an unheated hall.'],
  ['A copy of "The Lost Orchard" hung above the stove.'],
];

describe('the same frames in other words', () => {
  it('are read alike', () => {
    expect(missed(rows)).toEqual([]);
  });
});
