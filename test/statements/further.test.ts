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
  ['The beekeeper testified that the hives had been moved at night.', 'beekeeper | testified | that the hives had been moved at night'],
  ['Both shepherds denied that the flock was theirs.', 'Both shepherds | denied | that the flock was theirs | denied'],
  ['The margrave notified the guild that the fair was cancelled.', 'margrave | notified | that the fair was cancelled | to guild'],
  ['Elsa Brandt conceded that the ledger was incomplete.', 'Elsa Brandt | conceded | that the ledger was incomplete'],
  ['The cooks fear the flour will not last.', 'cooks | fear | the flour will not last | hypothetical'],
  ['The sexton asked whether the bell could be mended.', 'sexton | asked | whether the bell could be mended | asked'],
  ['The duchess threatened to sell the forest.', 'duchess | threatened | to sell the forest | planned'],
  ['The physicians advised the emperor to rest.', 'physicians | advised | the emperor to rest | planned'],
  ['The tannery intends to move its vats downstream.', 'tannery | intends | to move its vats downstream | planned'],
  ['The jurors demanded a second hearing before the harvest.', 'jurors | demanded | a second hearing before the harvest'],
  ['The pilgrims thanked the ferrymen for the free passage.', 'pilgrims | thanked | the ferrymen for the free passage'],
  ['The painter described the fire as a blessing.', 'painter | described | the fire as a blessing'],
  ['The consul is confident that the cargo will be released.', 'consul | confident | that the cargo will be released | planned'],
  ['The weavers are disappointed that the loom was sold.', 'weavers | disappointed | that the loom was sold'],
  ['According to the toll clerk, nobody crossed before dawn.', 'toll clerk | According to | nobody crossed before dawn'],
  ['The orchards had frozen by April, growers reported.', 'growers | reported | The orchards had frozen by April'],
  ['The cannon, the armourer insisted, had never been fired.', 'armourer | insisted | The cannon … had never been fired'],
  ['Rents have doubled since the fire, the inquiry found.', 'inquiry | found | Rents have doubled since the fire'],
  ['"The well is dry," the innkeeper muttered.', 'innkeeper | muttered | "The well is dry," | direct'],
  ['The widow wrote: "Sell nothing before I return."', 'widow | wrote | "Sell nothing before I return." | direct'],
  ['The organist said the new pipes were "far too loud".', 'organist | said | the new pipes were "far too loud" | mixed'],
  [
    'Elsa Brandt, the head gardener, said the maze was closed. She hoped it would open in June.',
    'Elsa Brandt | said | the maze was closed',
    'Elsa Brandt | hoped | it would open in June | hypothetical',
  ],
  [
    'A fisherman said the net was torn. He blamed the seals for the damage.',
    'A fisherman | said | the net was torn',
    'A fisherman | blamed | the seals for the damage',
  ],
  ['The orders said the gate must be shut.', 'orders | said | the gate must be shut | planned'],
  [
    'Elsa Brandt wrote on Telegram on Friday that the maze was open.',
    'Elsa Brandt | wrote | that the maze was open | by platform post: Telegram, on 1905-08-18',
  ],
  ['The locksmith refused to say who had ordered the key.', 'locksmith | refused | to say who had ordered the key | act denied'],
  ['The abbess may announce that the school will close.', 'abbess | may announce | that the school will close | planned, act hypothetical'],
  [
    'The baker said the oven would be lit unless the wood was wet.',
    'baker | said | the oven would be lit unless the wood was wet | conditional',
  ],
  [
    'The Courier wrote that the mayor had promised that the toll would end.',
    'Courier | wrote | that the mayor had promised that the toll would end',
    '> mayor | had promised | that the toll would end | planned',
  ],
  ['The critic was quoted as saying that the opera was dull.', 'critic | saying | that the opera was dull'],
  ['The cellar smelled of apples and tar.'],
  ['A schooner named "Blue Heron" rotted on the beach.'],
  [
    'The salt commissioner, Albrecht Dorn, told the diet on Monday that the new excise would be collected from September.',
    'Albrecht Dorn | told | that the new excise would be collected from September | planned, by parliament, on 1905-08-14, to diet',
  ],
  [
    'Speaking in Ghent, the banker Leon Maas warned that the guilder could fall further and urged the burghers to keep their coins.',
    'Leon Maas | warned | that the guilder could fall further | hypothetical',
    'Leon Maas | urged | the burghers to keep their coins | planned',
  ],
  ['Asked about the missing ledgers, Dorn said they had been lent to the court.', 'Dorn | said | they had been lent to the court'],
  [
    'Two officers of the garrison, who spoke on condition of anonymity, said the powder had been wet for weeks.',
    'Two officers of the garrison | said | the powder had been wet for weeks',
  ],
  [
    'The envoy denied on Sunday that he had ever met the smugglers, calling the charge absurd.',
    'envoy | denied | that he had ever met the smugglers | denied, on 1905-08-20',
    'envoy | calling | the charge absurd | on 1905-08-20',
  ],
  ['In a letter to the pope, the bishop wrote that the relics were false.', 'bishop | wrote | that the relics were false | by letter'],
  [
    'The dockers would return to work only if the fines were dropped, their leader, Emil Stark, said on Tuesday.',
    'Emil Stark | said | The dockers would return to work only if the fines were dropped | conditional, on 1905-08-15',
  ],
  [
    'Neither side has confirmed that the hostages were exchanged.',
    'Neither side | has confirmed | that the hostages were exchanged | act denied',
  ],
  ['Dorn neither confirmed nor denied that the mint was closed.', 'Dorn | confirmed | that the mint was closed | act denied'],
  ['The commission is expected to recommend that the lock be widened.', 'commission | recommend | that the lock be widened | act planned'],
  ['The captain said nothing about the fire.'],
  [
    'According to Leon Maas, who owns the mill, the river was poisoned by the tannery.',
    'Leon Maas | According to | the river was poisoned by the tannery',
  ],
  [
    '"The tower leans," Maas admitted. "It has leaned since my father\'s day. It will not fall."',
    'Maas | admitted | "The tower leans," … "It has leaned since my father\'s day. It will not fall." | direct',
  ],
  [
    'The duke, his chancellor said, had no wish to see the envoy again.',
    'his chancellor | said | The duke … had no wish to see the envoy again',
  ],
  ['Emil Stark called on the magistrates to open the granaries.', 'Emil Stark | called | the magistrates to open the granaries | planned'],
  ['The farmers were told by the bailiff that the wolf hunt was over.', 'bailiff | were told | that the wolf hunt was over'],
  ['It was reported by the Courier that the prince had left the city.', 'Courier | was reported | that the prince had left the city'],
  [
    'The mayor said the bakers, whom he called thieves, must lower their prices.',
    'mayor | said | the bakers, whom he called thieves, must lower their prices | planned',
  ],
  ['What the envoy said about the ring pleased nobody.'],
  ['The apothecary said he did not know who had bought the arsenic.', 'apothecary | said | he did not know who had bought the arsenic'],
  ['The glaziers complained that the frames had warped.', 'glaziers | complained | that the frames had warped'],
  [
    'Hugo Lantz, master of the harbour, told the underwriters that the ballast had shifted.',
    'Hugo Lantz | told | that the ballast had shifted | to underwriters',
  ],
  ['The ropemakers have offered to halve their price.', 'ropemakers | have offered | to halve their price | planned'],
  [
    'The landgrave urged the two abbots to settle the boundary before winter.',
    'landgrave | urged | the two abbots to settle the boundary before winter | planned',
  ],
  [
    'Inspectors found that the brake of the funicular had been filed through.',
    'Inspectors | found | that the brake of the funicular had been filed through',
  ],
  ['The cartographer doubts that the island exists.', 'cartographer | doubts | that the island exists | hypothetical'],
  ['Irma Kolb repeated her demand for a second valuation.', 'Irma Kolb | demand | a second valuation'],
  ['The printers voiced concern that the paper would run out.', 'printers | concern | that the paper would run out | planned'],
  [
    'The envoy rejected a suggestion that the treaty had been forged.',
    'envoy | rejected | a suggestion that the treaty had been forged | denied',
  ],
  [
    'Snow has closed both passes, the postmaster said in a telegram on Thursday.',
    'postmaster | said | Snow has closed both passes | by letter, on 1905-08-17',
  ],
  ['The vineyard, Hugo Lantz said, has not been watered since May.', 'Hugo Lantz | said | The vineyard … has not been watered since May'],
  ['As the verger tells it, the crypt was flooded twice.', 'verger | tells | the crypt was flooded twice'],
  [
    '"Nobody warned us," Lantz told the inquiry, "and nobody came."',
    'Lantz | told | "Nobody warned us," … "and nobody came." | direct, to inquiry',
  ],
  ['The dean called the sermon "an insult to the dead".', 'dean | called | the sermon "an insult to the dead" | mixed'],
  [
    'Irma Kolb wrote to the senate that "not one brick" had been paid for.',
    'Irma Kolb | wrote | that "not one brick" had been paid for | mixed',
  ],
  ['The stewards will not comment on the missing casks.', 'stewards | will not comment | the missing casks | act denied'],
  ['If the surveyor confirms that the wall is sound, the fair can open.', 'surveyor | confirms | that the wall is sound | act conditional'],
  [
    'The colliers threatened to flood the pit unless they were paid.',
    'colliers | threatened | to flood the pit unless they were paid | conditional',
  ],
  [
    'The Sentinel said that Irma Kolb had told its editor that the bank was ruined.',
    'Sentinel | said | that Irma Kolb had told its editor that the bank was ruined',
    '> Irma Kolb | had told | that the bank was ruined | to its editor',
  ],
  [
    'Marshal Otto Reinke said the bridge was mined. The marshal added that he would not cross it.',
    'Otto Reinke | said | the bridge was mined',
    'Otto Reinke | added | that he would not cross it | planned',
  ],
  [
    'The council said the baths would close. It blamed the drought for the decision.',
    'council | said | the baths would close | planned',
    'council | blamed | the drought for the decision',
  ],
  ['Two clerks who had seen the will said it was unsigned.', 'Two clerks | said | it was unsigned'],
  ['The halls were swept and the lamps were lit before noon.'],
  ['The barge "Maid of Ghent" carried salt to the upper towns.'],
  [
    'The canon could not say whether the relic had ever left the chapel.',
    'canon | could not say | whether the relic had ever left the chapel | act denied',
  ],
];

describe('the same frames in other words', () => {
  it('are read alike', () => {
    expect(missed(rows)).toEqual([]);
  });
});
