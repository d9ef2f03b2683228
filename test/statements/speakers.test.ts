import { describe, expect, it } from 'vitest';
import { missed, type Row } from './read-statements.ts';

const rows: readonly Row[] = [
  [
    'Anders Lind said the port was open. He added that the road was safe.',
    'Anders Lind | said | the port was open',
    'Anders Lind | added | that the road was safe',
  ],
  [
    'Anders Lind said the port was open. "The road is safe," he added.',
    'Anders Lind | said | the port was open',
    'Anders Lind | added | "The road is safe," | direct',
  ],
  ['Anders Lind met Peter Holm. Lind said the talks were useful.', 'Anders Lind | said | the talks were useful'],
  [
    'Anders Lind, the foreign minister, said the port was open. The minister added that the road was safe.',
    'Anders Lind | said | the port was open',
    'Anders Lind | added | that the road was safe',
  ],
  [
    'Foreign Minister Anders Lind said the port was open. The foreign minister said the road was safe.',
    'Anders Lind | said | the port was open',
    'Anders Lind | said | the road was safe',
  ],
  [
    'Maria Berg said the list was late. She said it would come in May.',
    'Maria Berg | said | the list was late',
    'Maria Berg | said | it would come in May | planned',
  ],
  [
    'Queen Maria said the list was late. She added that it would come in May.',
    'Queen Maria | said | the list was late',
    'Queen Maria | added | that it would come in May | planned',
  ],
  [
    'The spokeswoman said the list was late. "It will come in May," she said.',
    'spokeswoman | said | the list was late',
    'spokeswoman | said | "It will come in May," | direct, planned',
  ],
  [
    'A spokesman said the list was late. He did not say why. He added that it would come in May.',
    'A spokesman | said | the list was late',
    'A spokesman | did not say | why | act denied',
    'A spokesman | added | that it would come in May | planned',
  ],
  [
    'The ministry said the list was late. It said it would come in May.',
    'ministry | said | the list was late',
    'ministry | said | it would come in May | planned',
  ],
  [
    'Diplomats said the list was late. They said it would come in May.',
    'Diplomats | said | the list was late',
    'Diplomats | said | it would come in May | planned',
  ],
  [
    'The statement said the list was late. It added that it would come in May.',
    'statement | said | the list was late | by written statement',
    'statement | added | that it would come in May | planned, by written statement',
  ],
  [
    'Anders Lind said the terms were fair. Peter Holm left the room. He added that they were final.',
    'Anders Lind | said | the terms were fair',
    'Anders Lind | added | that they were final',
  ],
  ['Lind and Holm said the talks were useful.', 'Lind and Holm | said | the talks were useful'],
  ['Anders Lind told Peter Holm that the port was open.', 'Anders Lind | told | that the port was open | to Peter Holm'],
  ['A source close to the talks said the draft was ready.', 'A source close to the talks | said | the draft was ready'],
  ['An official who asked for anonymity said the draft was ready.', 'An official | said | the draft was ready'],
  ['One diplomat said the draft was ready.', 'One diplomat | said | the draft was ready'],
  ['The Russian side said the draft was ready.', 'Russian side | said | the draft was ready'],
  ['The Danish delegation said that it would stay.', 'Danish delegation | said | that it would stay | planned'],
  ['The palace said the king was ill.', 'palace | said | the king was ill'],
  ['The Admiralty said two ships were lost.', 'Admiralty | said | two ships were lost'],
  [
    'Captain Erik Holm said the charts were old. The captain said he had asked for new ones.',
    'Erik Holm | said | the charts were old',
    'Erik Holm | said | he had asked for new ones',
  ],
  [
    'General Oskar Brandt said the fort would fall. Brandt said the wall was weak.',
    'Oskar Brandt | said | the fort would fall | planned',
    'Oskar Brandt | said | the wall was weak',
  ],
  ['Erik Berg, spokesman for the ministry, said the list was late.', 'Erik Berg | said | the list was late'],
  ["The ministry's spokesman, Erik Berg, said the list was late.", 'Erik Berg | said | the list was late'],
  ['Former chancellor Anders Lind said the tax was unjust.', 'Anders Lind | said | the tax was unjust'],
  ["Lind's deputy, Maria Berg, said the list was late.", 'Maria Berg | said | the list was late'],
  ['The Gazette said the fort had fallen.', 'Gazette | said | the fort had fallen'],
  ["The foreign ministry's note said the border was closed.", 'foreign ministry | said | the border was closed | by written statement'],
  ['Maria Berg and Anders Lind agreed that the list was late.', 'Maria Berg and Anders Lind | agreed | that the list was late'],
  ['Some said the port was open.', 'Some | said | the port was open'],
  ['Residents said the water was bad.', 'Residents | said | the water was bad'],
  ['The head of the delegation, Anders Lind, said the draft was ready.', 'Anders Lind | said | the draft was ready'],
  ['Anders Lind (the chancellor) said the draft was ready.', 'Anders Lind | said | the draft was ready'],
  ['I think the port is open, Lind said.', 'Lind | said | I think the port is open', '> Lind | think | the port is open | hypothetical'],
  ['We have the list, Holm wrote.', 'Holm | wrote | We have the list'],
  ['We shall not sign, the premier said.', 'premier | said | We shall not sign | planned'],
  ['Our ships are ready, the admiral said on Monday.', 'admiral | said | Our ships are ready | on 1905-08-14'],
  [
    '"We told the king that the bridge was closed," the mayor said.',
    'mayor | said | "We told the king that the bridge was closed," | direct',
    '> mayor | told | that the bridge was closed | direct, to king',
  ],
  ['He said the port was open.', '- | said | the port was open'],
  ['It said the port was open.', '- | said | the port was open'],
  ['His deputy said the draft was ready.', 'His deputy | said | the draft was ready'],
  ["The king's physician said the king was ill.", "king's physician | said | the king was ill"],
  [
    'The head of the Danish delegation, Minister of Trade Karl Lund, reported this to the king and noted that "they are playing for time."',
    'Karl Lund | noted | "they are playing for time." | direct',
  ],
  [
    'The head of the Danish delegation, Minister of Trade Karl Lund, went to the king. Anders Holm said the port was open. The Minister of Trade also noted that the fleet was ready.\n\n"We shall not wait," the Minister of Trade noted.\n\nThe head of the Danish delegation added that the gate was shut.',
    'Anders Holm | said | the port was open',
    'Karl Lund | noted | that the fleet was ready',
    'Karl Lund | noted | "We shall not wait," | direct, planned',
    'Karl Lund | added | that the gate was shut',
  ],
];

describe('speakers', () => {
  it('names, pronouns, offices, bodies, people without a name', () => {
    expect(missed(rows)).toEqual([]);
  });
});
