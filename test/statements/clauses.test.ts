import { describe, expect, it } from 'vitest';
import { missed, type Row } from './read-statements.ts';

const clauses: readonly Row[] = [
  ['Anders Lind said that the port was open.', 'Anders Lind | said | that the port was open'],
  ['Anders Lind said the port was open.', 'Anders Lind | said | the port was open'],
  ['The minister announced that the ban would end in May.', 'minister | announced | that the ban would end in May | planned'],
  ['The envoy told the king that the fleet had sailed.', 'envoy | told | that the fleet had sailed | to king'],
  ['The ministry confirmed that two ships had arrived.', 'ministry | confirmed | that two ships had arrived'],
  ['Officials claimed that the list was complete.', 'Officials | claimed | that the list was complete'],
  ['The mayor explained why the bridge was closed.', 'mayor | explained | why the bridge was closed'],
  ['The consul did explain how the papers were lost.', 'consul | did explain | how the papers were lost'],
  ['Holm argued that a truce needed witnesses.', 'Holm | argued | that a truce needed witnesses'],
  ['The governor insisted that nobody had been hurt.', 'governor | insisted | that nobody had been hurt'],
  ['The report states that the dam is safe.', 'report | states | that the dam is safe'],
  ['The delegation stressed that it had no mandate to sign.', 'delegation | stressed | that it had no mandate to sign'],
  ['The king repeated that he would not abdicate.', 'king | repeated | that he would not abdicate | planned'],
  ['The captain admitted that the charts were old.', 'captain | admitted | that the charts were old'],
  ['A guard testified that the gate had been locked since noon.', 'A guard | testified | that the gate had been locked since noon'],
  ['The chancellor pointed out that the harvest was poor.', 'chancellor | pointed out | that the harvest was poor'],
  ['The premier warned that winter would be hard.', 'premier | warned | that winter would be hard | planned'],
  ['The treasurer noted that the sum was small.', 'treasurer | noted | that the sum was small'],
  ['The bishop replied that he had seen nothing.', 'bishop | replied | that he had seen nothing'],
  ['The union complained that wages had fallen.', 'union | complained | that wages had fallen'],
  ['The negotiators reported that the draft was ready.', 'negotiators | reported | that the draft was ready'],
  ['The paper revealed that the treaty had a secret clause.', 'paper | revealed | that the treaty had a secret clause'],
  ['Both sides agreed that the wounded should go first.', 'Both sides | agreed | that the wounded should go first | planned'],
  [
    'The general predicted that the fort would fall within a week.',
    'general | predicted | that the fort would fall within a week | planned',
  ],
  ['The committee concluded that the tax was unlawful.', 'committee | concluded | that the tax was unlawful'],
  ['The court ruled that the strike was legal.', 'court | ruled | that the strike was legal'],
  ['The spokeswoman suggested that the delay was short.', 'spokeswoman | suggested | that the delay was short'],
  ['The senator acknowledged that mistakes had been made.', 'senator | acknowledged | that mistakes had been made'],
  [
    'The ambassador assured the crowd that the road to the coast was safe again.',
    'ambassador | assured | that the road to the coast was safe again | to crowd',
  ],
  ['The inspector found that the seals were broken.', 'inspector | found | that the seals were broken'],
  ['The study shows that trade has doubled.', 'study | shows | that trade has doubled'],
  ['The poll suggests that voters want peace.', 'poll | suggests | that voters want peace'],
  ['The farmer complained that nobody had asked him.', 'farmer | complained | that nobody had asked him'],
  ['The witness recalled that the lamp was lit.', 'witness | recalled | that the lamp was lit'],
  ['The emperor declared that the war was over.', 'emperor | declared | that the war was over'],
  ['The embassy said in a note that visas were suspended.', 'embassy | said | that visas were suspended | by written statement'],
  ['Lind said on Monday that the port was open.', 'Lind | said | that the port was open | on 1905-08-14'],
  ['In Oslo, Lind said that the port was open.', 'Lind | said | that the port was open'],
  ['The minister said again that taxes would rise.', 'minister | said | that taxes would rise | planned'],
  ['Lind believes that the truce will hold.', 'Lind | believes | that the truce will hold | hypothetical'],
  ['Holm hopes the ships will come.', 'Holm | hopes | the ships will come | hypothetical'],
  [
    'Many farmers fear that the frost will return before the harvest.',
    'Many farmers | fear | that the frost will return before the harvest | hypothetical',
  ],
  ['The king knew that the treasury was empty.', 'king | knew | that the treasury was empty'],
  ['The envoys doubt that the guns are silent.', 'envoys | doubt | that the guns are silent | hypothetical'],
  ['The premier thinks the plan is sound.', 'premier | thinks | the plan is sound | hypothetical'],
  ['The clerk suspected that the seal was false.', 'clerk | suspected | that the seal was false | hypothetical'],
  ['The delegate asked whether the list was complete.', 'delegate | asked | whether the list was complete | asked'],
  ['The judge asked why the door was open.', 'judge | asked | why the door was open | asked'],
  [
    'The envoy wondered whether the tide would turn before the winter.',
    'envoy | wondered | whether the tide would turn before the winter | asked',
  ],
  ['Reporters asked when the talks would end.', 'Reporters | asked | when the talks would end | asked'],
];

const phrases: readonly Row[] = [
  [
    'The king has promised to free all captives before the first snow.',
    'king | has promised | to free all captives before the first snow | planned',
  ],
  ['The king vowed to free all captives.', 'king | vowed | to free all captives | planned'],
  ['The envoy refused to sign the paper.', 'envoy | refused | to sign the paper | denied'],
  ['Holm vowed to stay until spring.', 'Holm | vowed | to stay until spring | planned'],
  ['The premier threatened to close the border.', 'premier | threatened | to close the border | planned'],
  ['The ministry offered to send a doctor.', 'ministry | offered | to send a doctor | planned'],
  ['The two sides agreed to meet in June.', 'two sides | agreed | to meet in June | planned'],
  ['The general ordered his men to hold the bridge.', 'general | ordered | his men to hold the bridge | planned'],
  ['The bishop urged both sides to lay down their arms.', 'bishop | urged | both sides to lay down their arms | planned'],
  ['The mayor asked the crowd to go home.', 'mayor | asked | the crowd to go home | planned'],
  [
    'The delegation demanded that the list of captives be published within a week.',
    'delegation | demanded | that the list of captives be published within a week',
  ],
  [
    'The chancellor proposed that the tariff be halved from the first of May.',
    'chancellor | proposed | that the tariff be halved from the first of May',
  ],
  ['Lind called for an immediate truce along the whole river.', 'Lind | called | an immediate truce along the whole river'],
  [
    'The council condemned the attack on the harbour as an act of piracy.',
    'council | condemned | the attack on the harbour as an act of piracy',
  ],
  [
    'The minister rejected the proposal to divide the island between the two kingdoms.',
    'minister | rejected | the proposal to divide the island between the two kingdoms | denied',
  ],
  ['The union demanded higher wages for all men who work at night.', 'union | demanded | higher wages for all men who work at night'],
  ['The embassy denied that the ambassador had left the capital.', 'embassy | denied | that the ambassador had left the capital | denied'],
  ['The king praised the sailors for their courage in the storm.', 'king | praised | the sailors for their courage in the storm'],
  ['The envoy criticised the plan as unjust and dangerous.', 'envoy | criticised | the plan as unjust and dangerous'],
  ['The senator accused the governor of fraud.', 'senator | accused | the governor of fraud'],
  ['The premier described the talks as useful.', 'premier | described | the talks as useful'],
  ['The pope called the war a disgrace.', 'pope | called | the war a disgrace'],
  ['The consul likened the plan to a trap.', 'consul | likened | the plan to a trap'],
  ['Holm blamed the storm for the delay.', 'Holm | blamed | the storm for the delay'],
  [
    'The party supports a treaty that gives both coasts the same rights.',
    'party | supports | a treaty that gives both coasts the same rights',
  ],
  ['The opposition opposes the tax.', 'opposition | opposes | the tax'],
  ['The ministry announced a ban on exports.', 'ministry | announced | a ban on exports'],
  ['The delegation expressed hope for a truce.', 'delegation | expressed | hope for a truce'],
  ['The president thanked the nurses for their work during the siege.', 'president | thanked | the nurses for their work during the siege'],
  ['The premier apologised for the delay in the delivery of grain.', 'premier | apologised | the delay in the delivery of grain'],
  ['The council discussed how the border should be guarded in winter.', 'council | discussed | how the border should be guarded in winter'],
  ['The king wants the captives freed.', 'king | wants | the captives freed'],
  ['The envoy plans to visit the camp.', 'envoy | plans | to visit the camp | planned'],
  ['The envoy hopes to visit the camp.', 'envoy | hopes | to visit the camp | hypothetical'],
  [
    'The minister intends to resign as soon as the treaty is signed.',
    'minister | intends | to resign as soon as the treaty is signed | planned',
  ],
  ['The mayor announced that he had decided to close the market.', 'mayor | announced | that he had decided to close the market'],
  ['The generals considered whether a retreat was still possible.', 'generals | considered | whether a retreat was still possible'],
];

describe('clauses, infinitives and objects', () => {
  it('a clause after a verb of saying or holding', () => {
    expect(missed(clauses)).toEqual([]);
  });

  it('an infinitive or an object', () => {
    expect(missed(phrases)).toEqual([]);
  });
});
