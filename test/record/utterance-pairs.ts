/**
 * Two reports of what somebody said. Composed for this test, about invented and long past negotiations. `{...}` stands around the speaker, `[[...]]`
 * around what he says, so that telling utterances apart is measured by itself.
 */
export interface UtterancePair {
  /** Why it is one utterance, or two. */
  readonly reason: string;
  readonly a: string;
  readonly b: string;
  /** Days of publication; the same one for both where none are given. */
  readonly days?: readonly [string, string];
}

const pair = (reason: string, a: string, b: string, days?: readonly [string, string]): UtterancePair => ({
  ...{ reason, a, b },
  ...(days ? { days } : {}),
});

const DAY = ['1921-06-14', '1921-06-14'] as const;
const NEXT = ['1921-06-14', '1921-06-15'] as const;

/** Renderings of one utterance. */
export const joined: readonly UtterancePair[] = [
  pair(
    'translated twice: synonyms',
    '[["The Swedes are once more stalling for time,"]] Foreign Minister {Axel Munk} said.',
    '[["The Swedes are again buying time,"]] Foreign Minister {Axel Munk} said.',
  ),
  pair(
    'translated twice: order of clauses',
    '[["If the harbours stay closed, there can be no treaty,"]] Danish envoy {Karl Lund} said.',
    '[["There can be no treaty if the harbours remain closed,"]] Danish envoy {Karl Lund} said.',
  ),
  pair(
    'translated twice: armistice and truce',
    '[["We propose an unconditional armistice for at least 30 days,"]] envoy {Karl Lund} said.',
    '[["We are proposing an unconditional truce of at least 30 days,"]] envoy {Karl Lund} said.',
  ),
  pair(
    'translated twice: nouns for verbs',
    '[["The withdrawal of the garrison from Narva is our first condition,"]] General {Otto Brahe} said.',
    '[["Our first condition is that the garrison withdraw from Narva,"]] General {Otto Brahe} said.',
  ),
  pair(
    'translated twice: other adjectives',
    '[["Only a well prepared conference can bring tangible results,"]] Swedish minister {Nils Rosen} said.',
    '[["Only a well-prepared meeting is able to produce concrete results,"]] Swedish minister {Nils Rosen} said.',
  ),
  pair(
    'translated twice: prisoners and captives',
    '[["We want every captive home before the winter,"]] Norwegian Premier {Ole Dahl} said.',
    '[["We wish all prisoners home before winter,"]] Norwegian Premier {Ole Dahl} said.',
  ),
  pair(
    'translated twice: short and long words',
    '[["They refuse even to discuss the blockade of the straits,"]] Peruvian envoy {Maria Quispe} said.',
    '[["They reject even the discussion of a blockade of the straits,"]] Peruvian envoy {Maria Quispe} said.',
  ),
  pair(
    'translated twice: modal verbs',
    '[["The island must be handed over without delay,"]] Greek minister {Nikos Vlachos} said.',
    '[["The island has to be handed over without any delay,"]] Greek minister {Nikos Vlachos} said.',
  ),
  pair(
    'two translators, other punctuation',
    '[[“Our maps were delivered in good time; theirs came only this morning,”]] Danish envoy {Karl Lund} said.',
    '[["Our maps were delivered in good time. Theirs only came this morning,"]] Danish envoy {Karl Lund} said.',
  ),
  pair(
    'two translators, contraction',
    '[["We\'re not against further talks with the Danes,"]] Swedish minister {Nils Rosen} said.',
    '[["We are not opposed to further negotiations with the Danes,"]] Swedish minister {Nils Rosen} said.',
  ),
  pair(
    'active and passive',
    '[["Chile broke the agreement on the nitrate fields,"]] Peruvian envoy {Maria Quispe} said.',
    '[["The agreement on the nitrate fields was broken by Chile,"]] Peruvian envoy {Maria Quispe} said.',
  ),
  pair(
    'British and American spelling',
    '[["The harbour will be neutralised under the colours of the league,"]] Admiral {Henry Cole} said.',
    '[["The harbor will be neutralized under the colors of the league,"]] Admiral {Henry Cole} said.',
  ),
  pair(
    'cut at the end',
    '[["The railway is the heart of the matter, and we shall not give it up for money or for promises,"]] Baron {Emil Korff} said.',
    '[["The railway is the heart of the matter,"]] Baron {Emil Korff} said.',
  ),
  pair(
    'cut at the start',
    '[["I have told the envoys plainly that the fortress of Kars is not for sale,"]] {Sultan Murad} said.',
    '[[The fortress of Kars "is not for sale,"]] {Sultan Murad} said.',
  ),
  pair(
    'two sentences, one of them elsewhere',
    '[["We gave them our list in June. Theirs has still not arrived in Stockholm,"]] Swedish minister {Nils Rosen} said.',
    '[["Theirs has still not arrived in Stockholm,"]] Swedish minister {Nils Rosen} said.',
  ),
  pair(
    'split by the cue',
    '[["The ships,"]] Danish envoy {Karl Lund} said, [["will leave the harbour when the treaty is signed."]]',
    '[["The ships will leave the harbour when the treaty is signed,"]] Danish envoy {Karl Lund} said.',
  ),
  pair(
    'three sentences, the middle one elsewhere',
    '[["We came to talk. We found an empty chair at the table in Basel. We shall come again,"]] Swiss mediator {Hans Egli} said.',
    '[["We found an empty chair at the table in Basel,"]] Swiss mediator {Hans Egli} said.',
  ),
  pair(
    'overlapping cuts',
    '[["The prisoners are in good health and are being moved to Bergen this week,"]] Norwegian Premier {Ole Dahl} said.',
    '[["The prisoners are in good health,"]] Norwegian Premier {Ole Dahl} said. He spoke in the parliament.',
  ),
  pair(
    'a piece in marks inside indirect speech',
    '[["Their note is a step back, and a long one, from what was agreed in Geneva,"]] Polish minister {Jan Zaleski} said.',
    'Polish minister {Jan Zaleski} said [[the note was "a step back" from what was agreed in Geneva]].',
  ),
  pair(
    'a clause left out with an ellipsis',
    '[["The customs houses on the river, which were built by our fathers, must return to Peru,"]] Peruvian envoy {Maria Quispe} said.',
    '[["The customs houses on the river ... must return to Peru,"]] Peruvian envoy {Maria Quispe} said.',
  ),
  pair(
    "an editor's word in brackets",
    '[["It will be ready by the end of the month,"]] Danish envoy {Karl Lund} said of the draft treaty.',
    '[["[The draft] will be ready by the end of the month,"]] Danish envoy {Karl Lund} said.',
  ),
  pair(
    'direct and indirect: that-clause',
    '[["We will open the canal to all flags,"]] Egyptian Premier {Adly Fahmy} said.',
    'Egyptian Premier {Adly Fahmy} said that [[Egypt would open the canal to all flags]].',
  ),
  pair(
    'direct and indirect: without that',
    '[["I expect an answer from Athens within the week,"]] Serbian envoy {Petar Ilic} said.',
    'Serbian envoy {Petar Ilic} said [[he expected an answer from Athens within the week]].',
  ),
  pair(
    'direct and indirect: present and past',
    '[["The border commission has no map of the valley,"]] General {Otto Brahe} said.',
    'General {Otto Brahe} said [[the border commission had no map of the valley]].',
  ),
  pair(
    'direct and indirect: perfect and pluperfect',
    '[["We have returned the bodies of 212 sailors,"]] Admiral {Henry Cole} said.',
    'Admiral {Henry Cole} said [[they had returned the bodies of 212 sailors]].',
  ),
  pair(
    'direct and indirect: according to',
    '[["The blockade is strangling the islands,"]] Greek minister {Nikos Vlachos} said.',
    'According to Greek minister {Nikos Vlachos}, [[the blockade is strangling the islands]].',
  ),
  pair(
    'direct and indirect: our and Danish',
    '[["Our fishermen will not leave the bank,"]] Danish envoy {Karl Lund} said.',
    'Danish envoy {Karl Lund} said that [[Danish fishermen would not leave the bank]].',
  ),
  pair(
    'direct and indirect: cue after the words',
    '[["The loan was never part of the bargain,"]] Baron {Emil Korff} said.',
    '[[The loan had never been part of the bargain]], Baron {Emil Korff} said.',
  ),
  pair(
    'direct and indirect: it was he who warned',
    '[["A second note of this kind would end the conference,"]] Swiss mediator {Hans Egli} said.',
    'Swiss mediator {Hans Egli} warned that [[a second note of this kind would end the conference]].',
  ),
  pair(
    'direct and indirect: insisted',
    '[["The evacuation must come before the plebiscite,"]] Polish minister {Jan Zaleski} said.',
    'Polish minister {Jan Zaleski} insisted that [[the evacuation must come before the plebiscite]].',
  ),
  pair(
    'indirect twice',
    'Norwegian Premier {Ole Dahl} said [[the fishing treaty would be signed in Bergen]].',
    'Norwegian Premier {Ole Dahl} announced that [[the treaty on fishing would be signed in Bergen]].',
  ),
  pair(
    'indirect twice: other verb, other order',
    'Peruvian envoy {Maria Quispe} said on Monday that [[the arbitration award was not binding on Peru]].',
    '[[The arbitration award is not binding on Peru]], Peruvian envoy {Maria Quispe} stated on Monday.',
  ),
  pair(
    'direct and indirect with a question',
    '[["Why should we wait until the autumn for the plebiscite?"]] Greek minister {Nikos Vlachos} asked.',
    '[["Why wait until autumn for the plebiscite?"]] asked Greek minister {Nikos Vlachos}.',
  ),
  pair(
    'direct and indirect: mixed',
    '[["The conference is a theatre without a play,"]] Count {Paul Benda} said.',
    'Count {Paul Benda} called [[the conference a "theatre without a play"]].',
  ),
  pair(
    'numbers in words and digits',
    '[["We ask for an armistice of thirty days,"]] General {Otto Brahe} said.',
    '[["We ask for an armistice of 30 days,"]] General {Otto Brahe} said.',
  ),
  pair(
    'numbers with and without the comma',
    '[["They hold 6,000 of our men in the forts,"]] Norwegian Premier {Ole Dahl} said.',
    '[["They are holding 6000 of our men in the forts,"]] Norwegian Premier {Ole Dahl} said.',
  ),
  pair(
    'one report leaves the number out',
    '[["The twelve ships will be inspected in Malta by neutral officers,"]] Admiral {Henry Cole} said.',
    'Admiral {Henry Cole} said that [[the ships would be inspected in Malta by neutral officers]].',
  ),
  pair(
    'a range and its words',
    '[["We offered a pause of two to three days to bury the dead,"]] General {Otto Brahe} said.',
    '[["We offered a pause of 2–3 days to bury the dead,"]] General {Otto Brahe} said.',
  ),
  pair(
    'per cent and percent',
    '[["We will not cut our output by more than 5 per cent,"]] Venezuelan minister {Luis Arrieta} said.',
    'Venezuelan minister {Luis Arrieta} said [[his country would not cut its output by more than 5 percent]].',
  ),
  pair(
    "the speaker's name in another romanisation",
    '[["The treaty of Kars remains in force for both sides,"]] Turkish minister {Yusuf Kemal} said.',
    '[["The treaty of Kars remains in force for both sides,"]] Turkish minister {Yussuf Kemal} said.',
  ),
  pair(
    "the speaker's name with and without the given name",
    '[["The railway cannot be divided like a cake,"]] Russian envoy {Sergei Witte} said.',
    'Russian envoy {Witte} said that [[the railway could not be divided like a cake]].',
  ),
  pair(
    "the speaker's name in another Slavic romanisation",
    '[["Our troops stand where they stood in March,"]] General {Grigory Trubetskoy} said.',
    '[["Our troops stand where they stood in March,"]] General {Grigorii Troubetzkoi} said.',
  ),
  pair(
    "the speaker's name with an initial",
    '[["The bank of Siam guarantees the loan,"]] Siamese minister {Prida Suwan} said.',
    '[["The bank of Siam guarantees the loan,"]] Siamese minister {P. Suwan} said.',
  ),
  pair(
    'the speaker by title after his name',
    '[["I shall go to Riga myself if that brings peace,"]] Chancellor {Anders Lind} said.',
    '{Anders Lind} spoke in the evening. [["I shall go to Riga myself if that brings peace,"]] the chancellor said.',
  ),
  pair(
    'the speaker by a pronoun',
    '[["Nobody asked the islanders what they want,"]] Bishop {Anton Weiss} said.',
    'Bishop {Anton Weiss} arrived late. [["Nobody asked the islanders what they want,"]] he said.',
  ),
  pair(
    'the same day, said two ways',
    '[["The frontier follows the river and nothing but the river,"]] General {Otto Brahe} said on Monday.',
    '[["The frontier follows the river and nothing but the river,"]] General {Otto Brahe} said on June 13.',
    ['1921-06-14', '1921-06-15'],
  ),
  pair(
    'a day in one report only',
    '[["The harbour dues are a matter for Danzig alone,"]] Senator {Georg Plehn} said on Monday.',
    '[["The harbour dues are a matter for Danzig alone,"]] Senator {Georg Plehn} said.',
    NEXT,
  ),
  pair(
    'a weekly prints it two days later without a day',
    '[["The harvest will not wait for the diplomats,"]] Romanian minister {Ion Marcu} said.',
    '[["The harvest will not wait for the diplomats,"]] Romanian minister {Ion Marcu} said.',
    ['1921-06-14', '1921-06-17'],
  ),
  pair(
    'printed the next morning',
    '[["We have nothing to hide from the commission,"]] Chilean minister {Pablo Rojas} said.',
    'Chilean minister {Pablo Rojas} said [[they had nothing to hide from the commission]].',
    NEXT,
  ),
  pair(
    'said yesterday, said on the day',
    '[["The Rhine tolls will be halved in the spring,"]] Dutch minister {Pieter Smit} said on Monday.',
    '[["The Rhine tolls will be halved in the spring,"]] Dutch minister {Pieter Smit} said yesterday.',
    ['1921-06-13', '1921-06-14'],
  ),
  pair(
    'told two ways: to reporters, at the station',
    '[["The delegation will come back with full powers,"]] Danish envoy {Karl Lund} told reporters.',
    '[["The delegation will come back with full powers,"]] Danish envoy {Karl Lund} said at the station.',
  ),
  pair(
    'weaker and stronger verb of saying',
    'Count {Paul Benda} claimed [[the map had been forged in Vienna]].',
    'Count {Paul Benda} said that [[the map was forged in Vienna]].',
  ),
  pair(
    'three clauses, one of them in each',
    '[["We have signed, we have paid and we have left the fortress of Arta,"]] Turkish minister {Yusuf Kemal} said.',
    'Turkish minister {Yusuf Kemal} said [[they had paid and had left the fortress of Arta]].',
  ),
  pair(
    'one word more',
    '[["The queen has accepted the arbitration of the pope,"]] Spanish envoy {Diego Ruiz} said.',
    '[["The queen has gladly accepted the arbitration of the pope,"]] Spanish envoy {Diego Ruiz} said.',
  ),
  pair(
    'negation by another word',
    '[["We do not accept a council of three,"]] Peruvian envoy {Maria Quispe} said.',
    'Peruvian envoy {Maria Quispe} said that [[Peru refuses to accept a council of three]].',
  ),
  pair(
    'names and descriptions',
    '[["The Poles will get the corridor and the Germans the city,"]] British delegate {Arthur Hale} said.',
    'British delegate {Arthur Hale} said that [[the Poles would get the corridor and the Germans the city]].',
  ),
  pair(
    'a metonym for the state',
    '[["Vienna has three days to answer our note on the frontier,"]] Serbian envoy {Petar Ilic} said.',
    'Serbian envoy {Petar Ilic} said [[Austria had three days to answer the note on the frontier]].',
  ),
  pair(
    'two posts of the cue',
    'Admiral {Henry Cole} said: [["Every mine we laid in the strait will be swept by us."]]',
    '[["Every mine we laid in the strait,"]] said Admiral {Henry Cole}, [["will be swept by us."]]',
  ),
  pair(
    'a long statement and its heart',
    '[["For months we have asked for one thing only, that the bodies of the fallen be given back to their mothers, and we ask it again,"]] Bishop {Anton Weiss} said.',
    'Bishop {Anton Weiss} said [[they had asked for months that the bodies of the fallen be given back to their mothers]].',
  ),
  pair(
    'the same exclamation',
    '[["This is no treaty, this is a ransom note!"]] Romanian minister {Ion Marcu} said.',
    '[["This is no treaty, this is a ransom note,"]] Romanian minister {Ion Marcu} said.',
  ),
  pair(
    'short but verbatim',
    '[["We are very disappointed,"]] Chilean minister {Pablo Rojas} said.',
    '[["We are very disappointed,"]] Chilean minister {Pablo Rojas} said.',
  ),
  pair(
    'in a list of things said',
    'Dutch minister {Pieter Smit} said that [[the tolls would be halved and that the locks would be repaired by October]].',
    '[["The locks will be repaired by October,"]] Dutch minister {Pieter Smit} said.',
  ),
  pair(
    'release and free',
    '[["The crew of the Hedda will be released on Friday,"]] Norwegian Premier {Ole Dahl} said.',
    'Norwegian Premier {Ole Dahl} said [[the crew of the Hedda would be freed on Friday]].',
  ),
  pair(
    'leaders and heads',
    '[["We also proposed a meeting of the sovereigns before the end of August,"]] Baron {Emil Korff} said.',
    'Baron {Emil Korff} said [[they had also offered a meeting of the sovereigns by the end of August]].',
  ),
  pair(
    'a clause of common words, verbatim',
    '[["We buried 400 men in that valley and we are not giving it back,"]] General {Otto Brahe} said.',
    '[["We are not giving it back,"]] General {Otto Brahe} said of the valley.',
  ),
  pair(
    'another verb for one act',
    '[["My government will not be bullied into a bad peace,"]] Premier {Jan Bakker} said.',
    '[["My government will not be pushed into a bad peace,"]] Premier {Jan Bakker} said.',
  ),
  pair(
    'tonight, that night',
    '[["I will put the offer before the council tonight,"]] Senator {Georg Plehn} said.',
    'Senator {Georg Plehn} said [[he would put the offer to the council that night]].',
  ),
  pair(
    'a denial reported as one',
    '[["There is no hunger in the city and there are no deserters,"]] commandant {Emil Korff} said.',
    'Commandant {Emil Korff} denied that [[there was hunger in the city]].',
  ),
  pair(
    'a day in words',
    '[["The commission shall begin its work on the first of March,"]] mediator {Hans Egli} said.',
    'Mediator {Hans Egli} said [[the commission would start work on March 1]].',
  ),
  pair(
    'weapons and arms',
    '[["The grain ships are free to pass if they carry no arms,"]] Turkish minister {Yusuf Kemal} said.',
    'Turkish minister {Yusuf Kemal} said [[grain ships were free to pass provided they carried no weapons]].',
  ),
  pair(
    'translated twice: help and hunger',
    '[["Without swift help from abroad the famine will reach the capital,"]] Ethiopian minister {Tadesse Worku} said.',
    '[["Without rapid aid from abroad, hunger will reach the capital,"]] Ethiopian minister {Tadesse Worku} said.',
  ),
  pair(
    'translated twice: the condition first or last',
    '[["As long as one foreign soldier stands on the island, we shall not sit at the table,"]] Cretan delegate {Stavros Manos} said.',
    '[["We will not sit down at the table as long as a single foreign soldier stands on the island,"]] Cretan delegate {Stavros Manos} said.',
  ),
  pair(
    'direct and indirect: my government and his',
    '[["My government will pay for the dredging of the channel,"]] Belgian envoy {Jules Maes} said.',
    'Belgian envoy {Jules Maes} said [[his government would pay for dredging the channel]].',
  ),
  pair(
    'passive and active',
    '[["The customs union was buried by the tariffs of last spring,"]] Hungarian minister {Bela Toth} said.',
    '[["The tariffs of last spring have buried the customs union,"]] Hungarian minister {Bela Toth} said.',
  ),
  pair(
    'two words of it in marks',
    '[["We regard the annexation as null and void and shall say so at every conference,"]] Lithuanian envoy {Jonas Vaitkus} said.',
    'Lithuanian envoy {Jonas Vaitkus} called [[the annexation "null and void"]].',
  ),
  pair(
    'the middle sentence alone',
    '[["The dykes were opened on purpose. Four villages drowned. Someone must answer for it,"]] Dutch mayor {Hendrik Vos} said.',
    '[["Four villages drowned,"]] Dutch mayor {Hendrik Vos} said.',
  ),
  pair(
    'a release and to be released',
    '[["The release of the hostages must come before any talk of money,"]] Governor {Rafael Mora} said.',
    '[["The hostages must be released before there is any talk about money,"]] Governor {Rafael Mora} said.',
  ),
  pair(
    'insisted the next morning',
    '[["We never received the second telegram,"]] Bulgarian Premier {Stoyan Denev} said.',
    'Bulgarian Premier {Stoyan Denev} insisted that [[they had never received the second telegram]].',
    ['1921-06-14', '1921-06-15'],
  ),
  pair(
    'a number in words, the other in digits',
    '[["At least forty wagons of grain rot at the frontier,"]] Senator {Georg Plehn} said.',
    'Senator {Georg Plehn} said [[at least 40 wagons of grain were rotting at the border]].',
  ),
  pair(
    'ready and prepared',
    '[["We are ready to continue the negotiations in any neutral city,"]] Persian envoy {Reza Ardalan} said.',
    '[["We are prepared to go on with the talks in any neutral town,"]] Persian envoy {Reza Ardalan} said.',
  ),
];

/** Two utterances, however alike. */
export const apart: readonly UtterancePair[] = [
  pair(
    'another day: each report names its own',
    '[["We are ready to sign the treaty,"]] Danish envoy {Karl Lund} said on Monday.',
    '[["We are ready to sign the treaty,"]] Danish envoy {Karl Lund} said on Thursday.',
    ['1921-06-14', '1921-06-17'],
  ),
  pair(
    'another day: a week between the reports',
    '[["The talks will go on as long as they must,"]] Swiss mediator {Hans Egli} said.',
    '[["The talks will go on as long as they must,"]] Swiss mediator {Hans Egli} said.',
    ['1921-06-14', '1921-06-21'],
  ),
  pair(
    'another day: the slogan of every speech',
    '[["Not one stone of Kars,"]] Turkish minister {Yusuf Kemal} said on June 2.',
    '[["Not one stone of Kars,"]] Turkish minister {Yusuf Kemal} said on June 9.',
    ['1921-06-03', '1921-06-10'],
  ),
  pair(
    'another day: yesterday and today',
    '[["The ministry has no comment on the Riga note,"]] minister {Nils Rosen} said on Monday.',
    '[["The ministry has no comment on the Riga note,"]] minister {Nils Rosen} said on Tuesday.',
    ['1921-06-14', '1921-06-15'],
  ),
  pair(
    'another day: said again after the report of the first',
    '[["We shall not leave the fortress,"]] General {Otto Brahe} said.',
    '[["We shall not leave the fortress,"]] General {Otto Brahe} said on June 16.',
    ['1921-06-14', '1921-06-17'],
  ),
  pair(
    'another day: a year later',
    'Peruvian envoy {Maria Quispe} said that [[the award was not binding on Peru]].',
    'Peruvian envoy {Maria Quispe} said that [[the award was not binding on Peru]].',
    ['1921-06-14', '1922-06-14'],
  ),
  pair(
    'another day: the same question at two sittings',
    '[["Where is the map of the valley?"]] Polish minister {Jan Zaleski} asked on June 1.',
    '[["Where is the map of the valley?"]] Polish minister {Jan Zaleski} asked on June 4.',
    ['1921-06-02', '1921-06-05'],
  ),
  pair(
    'another day: last month',
    '[["We want peace and nothing else,"]] Chilean minister {Pablo Rojas} said on May 3.',
    '[["We want peace and nothing else,"]] Chilean minister {Pablo Rojas} said on Monday.',
    ['1921-06-14', '1921-06-14'],
  ),
  pair(
    'another number: days',
    '[["We offer an armistice of 30 days,"]] General {Otto Brahe} said.',
    '[["We offer an armistice of 60 days,"]] General {Otto Brahe} said.',
    DAY,
  ),
  pair(
    'another number: in words',
    '[["We ask for the return of twelve ships,"]] Norwegian Premier {Ole Dahl} said.',
    '[["We ask for the return of fourteen ships,"]] Norwegian Premier {Ole Dahl} said.',
  ),
  pair(
    'another number: one in words, one in digits',
    '[["The indemnity must be at least forty millions,"]] Baron {Emil Korff} said.',
    'Baron {Emil Korff} said that [[the indemnity must be at least 50 millions]].',
  ),
  pair(
    'another number: prisoners of two lists',
    '[["They handed over 300 prisoners at the bridge of Narva,"]] General {Otto Brahe} said.',
    '[["They handed over 180 prisoners at the bridge of Narva,"]] General {Otto Brahe} said.',
  ),
  pair(
    'another number: a share',
    '[["We will cut our output by 5 per cent,"]] Venezuelan minister {Luis Arrieta} said.',
    '[["We will cut our output by 3 per cent,"]] Venezuelan minister {Luis Arrieta} said.',
  ),
  pair(
    'another number: an article of the draft',
    '[["Article 4 of the draft is not acceptable to Denmark,"]] Danish envoy {Karl Lund} said.',
    '[["Article 6 of the draft is not acceptable to Denmark,"]] Danish envoy {Karl Lund} said.',
  ),
  pair(
    'another number: a day of the month',
    '[["The commission will meet on July 3 in Basel,"]] Swiss mediator {Hans Egli} said.',
    '[["The commission will meet on July 13 in Basel,"]] Swiss mediator {Hans Egli} said.',
  ),
  pair(
    'another number: years of a lease',
    'Count {Paul Benda} said [[the lease would run for 25 years]].',
    'Count {Paul Benda} said that [[the lease would run for 99 years]].',
  ),
  pair(
    'another number: of two in the sentence one',
    '[["We return 40 ships for 1,200 men,"]] Admiral {Henry Cole} said.',
    '[["We return 40 ships for 900 men,"]] Admiral {Henry Cole} said.',
  ),
  pair(
    'another party',
    '[["Sweden must open its ports to our grain,"]] Danish envoy {Karl Lund} said.',
    '[["Norway must open its ports to our grain,"]] Danish envoy {Karl Lund} said.',
  ),
  pair(
    'another place',
    '[["The garrison will leave Narva before the winter,"]] General {Otto Brahe} said.',
    '[["The garrison will leave Riga before the winter,"]] General {Otto Brahe} said.',
  ),
  pair(
    'another place of a meeting',
    'Swiss mediator {Hans Egli} said [[the next session would be held in Geneva]].',
    'Swiss mediator {Hans Egli} said [[the next session would be held in Lausanne]].',
  ),
  pair(
    'another addressee of the demand',
    '[["I have asked the King of France to arbitrate the quarrel over the islands,"]] Spanish envoy {Diego Ruiz} said.',
    '[["I have asked the King of Portugal to arbitrate the quarrel over the islands,"]] Spanish envoy {Diego Ruiz} said.',
  ),
  pair(
    'another person',
    '[["Count Benda forged the map of the valley,"]] Serbian envoy {Petar Ilic} said.',
    '[["Baron Korff forged the map of the valley,"]] Serbian envoy {Petar Ilic} said.',
  ),
  pair(
    'another ship',
    'Admiral {Henry Cole} said that [[the Hedda was boarded outside the limit]].',
    'Admiral {Henry Cole} said that [[the Astrid was boarded outside the limit]].',
  ),
  pair(
    'another river',
    '[["The tolls on the Rhine will be halved,"]] Dutch minister {Pieter Smit} said.',
    '[["The tolls on the Scheldt will be halved,"]] Dutch minister {Pieter Smit} said.',
  ),
  pair(
    'another ally',
    '[["France stands behind us in this quarrel,"]] Polish minister {Jan Zaleski} said.',
    '[["Romania stands behind us in this quarrel,"]] Polish minister {Jan Zaleski} said.',
  ),
  pair(
    'denied and affirmed',
    '[["We will sign the protocol on the straits,"]] Greek minister {Nikos Vlachos} said.',
    '[["We will not sign the protocol on the straits,"]] Greek minister {Nikos Vlachos} said.',
  ),
  pair(
    'denied and affirmed in indirect speech',
    'Peruvian envoy {Maria Quispe} said [[the award was binding on Peru]].',
    'Peruvian envoy {Maria Quispe} said [[the award was not binding on Peru]].',
  ),
  pair(
    'accepted and refused',
    '[["We accept the arbitration of the Swiss council,"]] Chilean minister {Pablo Rojas} said.',
    '[["We refuse the arbitration of the Swiss council,"]] Chilean minister {Pablo Rojas} said.',
  ),
  pair(
    'with and without',
    '[["The conference will go on with the Swedish delegation,"]] Swiss mediator {Hans Egli} said.',
    '[["The conference will go on without the Swedish delegation,"]] Swiss mediator {Hans Egli} said.',
  ),
  pair(
    'never and at once',
    '[["The Danes will never leave the bank,"]] Norwegian Premier {Ole Dahl} said.',
    '[["The Danes will leave the bank,"]] Norwegian Premier {Ole Dahl} said.',
  ),
  pair(
    'no map and a map',
    '[["The commission has no map of the valley,"]] Polish minister {Jan Zaleski} said.',
    '[["The commission has a map of the valley,"]] Polish minister {Jan Zaleski} said.',
  ),
  pair(
    'can and cannot',
    '[["The railway can be divided between us,"]] Baron {Emil Korff} said.',
    '[["The railway cannot be divided between us,"]] Baron {Emil Korff} said.',
  ),
  pair(
    'another speaker of the same side',
    '[["The harbour will be opened to all flags,"]] Egyptian Premier {Adly Fahmy} said.',
    '[["The harbour will be opened to all flags,"]] Egyptian envoy {Hassan Sabri} said.',
  ),
  pair(
    'another speaker of the other side',
    '[["The other side is stalling for time,"]] Swedish minister {Nils Rosen} said.',
    '[["The other side is stalling for time,"]] Danish envoy {Karl Lund} said.',
  ),
  pair(
    'namesakes',
    '[["The treaty will be signed in Bergen,"]] Norwegian Premier {Ole Dahl} said.',
    '[["The treaty will be signed in Bergen,"]] Danish Admiral {Erik Dahl} said.',
  ),
  pair(
    'the minister and his spokesman',
    '[["The list of prisoners is complete,"]] Polish minister {Jan Zaleski} said.',
    '[["The list of prisoners is complete,"]] ministry spokesman {Adam Wolski} said.',
  ),
  pair(
    'a person and a state',
    'Greek minister {Nikos Vlachos} said [[the blockade was illegal under the treaty]].',
    '{Italy} said [[the blockade was illegal under the treaty]].',
  ),
  pair(
    'two envoys in one voice',
    '[["We have nothing to add to the note of Monday,"]] Peruvian envoy {Maria Quispe} said.',
    '[["We have nothing to add to the note of Monday,"]] Chilean minister {Pablo Rojas} said.',
  ),
  pair(
    'another speaker in indirect speech',
    'General {Otto Brahe} said [[the garrison had no bread]].',
    'Bishop {Anton Weiss} said [[the garrison had no bread]].',
  ),
  pair(
    'a mediator and a party',
    'Swiss mediator {Hans Egli} said [[the draft was acceptable to both sides]].',
    'Swedish minister {Nils Rosen} said [[the draft was acceptable to both sides]].',
  ),
  pair(
    'who does it to whom',
    '[["Chile must pay Peru for the nitrate fields,"]] Bolivian envoy {Jose Vargas} said.',
    '[["Peru must pay Chile for the nitrate fields,"]] Bolivian envoy {Jose Vargas} said.',
  ),
  pair(
    'who attacked whom',
    'Swiss mediator {Hans Egli} said that [[Greece had attacked Turkey on the open sea]].',
    'Swiss mediator {Hans Egli} said that [[Turkey had attacked Greece on the open sea]].',
  ),
  pair(
    'who recognised whom',
    '[["Sweden recognised Norway in this very hall,"]] Danish envoy {Karl Lund} said.',
    '[["Norway recognised Sweden in this very hall,"]] Danish envoy {Karl Lund} said.',
  ),
  pair(
    'done and to be done',
    '[["We have returned the bells of the cathedral,"]] Bishop {Anton Weiss} said.',
    '[["We will return the bells of the cathedral,"]] Bishop {Anton Weiss} said.',
  ),
  pair(
    'done and to be done in indirect speech',
    'Admiral {Henry Cole} said [[they had swept the mines in the strait]].',
    'Admiral {Henry Cole} said [[they would sweep the mines in the strait]].',
  ),
  pair(
    'handed over, and to be handed over',
    '[["The Danes have handed over the list of the missing,"]] Swedish minister {Nils Rosen} said.',
    '[["The Danes will hand over the list of the missing,"]] Swedish minister {Nils Rosen} said.',
  ),
  pair(
    'asked and asserted',
    '[["Is the fortress for sale?"]] Turkish minister {Yusuf Kemal} asked.',
    '[["The fortress is for sale,"]] Turkish minister {Yusuf Kemal} said.',
  ),
  pair(
    'the same matter, another point of it',
    '[["The harbour of Danzig must be neutral,"]] British delegate {Arthur Hale} said.',
    '[["The harbour of Danzig silts up every spring,"]] British delegate {Arthur Hale} said.',
  ),
  pair(
    'the same opening',
    '[["We came here to end the war, and we shall stay until we do,"]] Baron {Emil Korff} said.',
    '[["We came here to end the trade in slaves on both coasts,"]] Baron {Emil Korff} said.',
  ),
  pair(
    'the same ending',
    '[["The fishermen will suffer until a treaty is signed,"]] Norwegian Premier {Ole Dahl} said.',
    '[["We keep the lighthouse dark until a treaty is signed,"]] Norwegian Premier {Ole Dahl} said.',
  ),
  pair(
    'two demands of one speech',
    '[["The prisoners must come home before Christmas,"]] Polish minister {Jan Zaleski} said.',
    '[["The archives must come home before Christmas,"]] Polish minister {Jan Zaleski} said.',
  ),
  pair(
    'two offers of one note',
    '[["We offer free passage to the grain ships,"]] Turkish minister {Yusuf Kemal} said.',
    '[["We offer free passage to the hospital trains,"]] Turkish minister {Yusuf Kemal} said.',
  ),
  pair(
    'two judgements of the conference',
    '[["The conference was useful to everybody,"]] Dutch minister {Pieter Smit} said.',
    '[["The conference was long and the rooms were cold,"]] Dutch minister {Pieter Smit} said.',
  ),
  pair(
    'praise and blame',
    'Count {Paul Benda} said [[the Swiss had been honest brokers]].',
    'Count {Paul Benda} said [[the Swiss had been slow and dear]].',
  ),
  pair(
    'polite words of every occasion',
    '[["We thank our hosts for the warm welcome,"]] Danish envoy {Karl Lund} said.',
    '[["We thank the mediator for the good paper,"]] Danish envoy {Karl Lund} said.',
  ),
  pair(
    'two conditions',
    'Baron {Emil Korff} said that [[Russia would pay no indemnity]].',
    'Baron {Emil Korff} said that [[Russia would give up no island]].',
  ),
  pair(
    'a condition and its contrary case',
    '[["If they open the straits, we will leave the island,"]] Greek minister {Nikos Vlachos} said.',
    '[["If they close the straits, we will bomb the forts,"]] Greek minister {Nikos Vlachos} said.',
  ),
  pair(
    'two accusations',
    'Serbian envoy {Petar Ilic} accused [[Austria of forging the map of the valley]].',
    'Serbian envoy {Petar Ilic} accused [[Austria of arresting the priests of the valley]].',
  ),
  pair(
    'two forecasts',
    '[["The talks will end this week,"]] Swiss mediator {Hans Egli} said.',
    '[["The strike of the railwaymen will end this week,"]] Swiss mediator {Hans Egli} said.',
  ),
  pair(
    'plan and refusal of one matter',
    '[["We are preparing a list of the prisoners,"]] Admiral {Henry Cole} said.',
    '[["We are burning the list of the spies,"]] Admiral {Henry Cole} said.',
  ),
  pair(
    'few words, another matter',
    '[["We are ready,"]] Chilean minister {Pablo Rojas} said of the march on the pass.',
    '[["We are tired,"]] Chilean minister {Pablo Rojas} said after the night session.',
  ),
  pair(
    'a quotation and a comment on it',
    '[["The Riga note is an insult to the crown,"]] Swedish minister {Nils Rosen} said.',
    '[["The Riga note was written by a clerk,"]] Swedish minister {Nils Rosen} said.',
  ),
  pair(
    'two sums for one matter',
    'Dutch minister {Pieter Smit} said that [[the locks would cost two million guilders]].',
    'Dutch minister {Pieter Smit} said that [[the locks would cost seven million guilders]].',
  ),
  pair(
    'two ranks of urgency with the same verb',
    '[["The king demands an answer by Friday on the dowry,"]] Spanish envoy {Diego Ruiz} said.',
    '[["The king demands an apology by Friday for the flag,"]] Spanish envoy {Diego Ruiz} said.',
  ),
  pair(
    'ships of two kinds',
    '[["The grain ships are free to pass,"]] Turkish minister {Yusuf Kemal} said.',
    '[["The coal ships are free to pass,"]] Turkish minister {Yusuf Kemal} said.',
  ),
  pair(
    'met and to meet',
    '[["The emperors will meet at Tilsit,"]] Count {Paul Benda} said.',
    '[["The emperors met at Tilsit,"]] Count {Paul Benda} said.',
  ),
  pair(
    'a light verb denied',
    '[["We are giving the valley back,"]] General {Otto Brahe} said.',
    '[["We are not giving the valley back,"]] General {Otto Brahe} said.',
  ),
  pair(
    'faith lost and kept',
    '[["We have lost faith in the arbiters,"]] envoy {Maria Quispe} said.',
    '[["We have full faith in the arbiters,"]] envoy {Maria Quispe} said.',
  ),
  pair(
    'output and prices',
    '[["Output has to come down before the winter,"]] oil minister {Luis Arrieta} said.',
    '[["Prices have to come down before the winter,"]] oil minister {Luis Arrieta} said.',
  ),
  pair(
    'to begin and to end',
    '[["The commission shall begin its work in March,"]] mediator {Hans Egli} said.',
    '[["The commission shall end its work in March,"]] mediator {Hans Egli} said.',
  ),
  pair(
    'another bridge',
    '[["We shall rebuild the bridge at Mostar before winter,"]] Governor {Rafael Mora} said.',
    '[["We shall rebuild the bridge at Visegrad before winter,"]] Governor {Rafael Mora} said.',
  ),
  pair(
    'the miners will, the miners will not',
    '[["The miners will return to work under the old contract,"]] Belgian envoy {Jules Maes} said.',
    '[["The miners will not return to work under the old contract,"]] Belgian envoy {Jules Maes} said.',
  ),
  pair(
    'six weeks and nine',
    '[["The fleet needs six weeks to clear the mines,"]] Admiral {Henry Cole} said.',
    '[["The fleet needs nine weeks to clear the mines,"]] Admiral {Henry Cole} said.',
  ),
  pair(
    'the same words on Monday and on Friday',
    '[["The answer has not come,"]] Persian envoy {Reza Ardalan} said on Monday.',
    '[["The answer has not come,"]] Persian envoy {Reza Ardalan} said on Friday.',
    ['1921-06-14', '1921-06-18'],
  ),
  pair(
    'the dykes opened, the dykes repaired',
    '[["The dykes were opened on purpose by the retreating army,"]] Dutch mayor {Hendrik Vos} said.',
    '[["The dykes will be repaired by the returning army,"]] Dutch mayor {Hendrik Vos} said.',
  ),
  pair(
    'another people broke it',
    '[["The Hungarians broke the customs union,"]] Austrian minister {Leo Brandl} said.',
    '[["The Serbs broke the customs union,"]] Austrian minister {Leo Brandl} said.',
  ),
  pair(
    'archives and a railway',
    '[["We will hand over the archives next month,"]] Lithuanian envoy {Jonas Vaitkus} said.',
    '[["We will hand over the railway next month,"]] Lithuanian envoy {Jonas Vaitkus} said.',
  ),
  pair(
    'asked and answered',
    '[["Will the loan be repaid in gold?"]] Senator {Georg Plehn} asked.',
    '[["The loan will be repaid in gold,"]] Senator {Georg Plehn} said.',
  ),
  pair(
    'ready for talks, ready for war',
    '[["We are ready for talks,"]] Bulgarian Premier {Stoyan Denev} said of the harbour.',
    '[["We are ready for war,"]] Bulgarian Premier {Stoyan Denev} said of the harbour.',
  ),
  pair(
    'paid and to be paid',
    '[["We have paid the first part of the indemnity,"]] Cretan delegate {Stavros Manos} said.',
    '[["We will pay the first part of the indemnity,"]] Cretan delegate {Stavros Manos} said.',
  ),
];
