import { describe, expect, it } from 'vitest';
import { missed, type Row } from './read-statements.ts';

const standing: readonly Row[] = [
  ['The minister denied that the port was open.', 'minister | denied | that the port was open | denied'],
  ['The embassy dismissed reports that the king was ill.', 'embassy | dismissed | reports that the king was ill | denied'],
  ['The envoy rejected claims that the list was false.', 'envoy | rejected | claims that the list was false | denied'],
  ['"Is the list complete?" the envoy asked.', 'envoy | asked | "Is the list complete?" | direct, asked'],
  ['The envoy asked whether the list was complete.', 'envoy | asked | whether the list was complete | asked'],
  ['The premier wondered who would pay for the new bridge.', 'premier | wondered | who would pay for the new bridge | asked'],
  ['The captain said the ships would sail if the wind turned.', 'captain | said | the ships would sail if the wind turned | conditional'],
  [
    'The envoy said nothing would be signed unless the guns fell silent.',
    'envoy | said | nothing would be signed unless the guns fell silent | conditional',
  ],
  [
    '"If the guns fall silent, we shall sign," the envoy said.',
    'envoy | said | "If the guns fall silent, we shall sign," | direct, conditional',
  ],
  ['The minister said the tax would rise.', 'minister | said | the tax would rise | planned'],
  ['The minister says the tax will rise.', 'minister | says | the tax will rise | planned'],
  ['"We shall sail at dawn," the captain said.', 'captain | said | "We shall sail at dawn," | direct, planned'],
  ['The premier promised to free the captives.', 'premier | promised | to free the captives | planned'],
  ['The bishop urged the king to sign.', 'bishop | urged | the king to sign | planned'],
  ['The envoy said the truce might fail.', 'envoy | said | the truce might fail | hypothetical'],
  ['"The truce may fail," the envoy said.', 'envoy | said | "The truce may fail," | direct, hypothetical'],
  ['Perhaps the truce will hold, the envoy said.', 'envoy | said | Perhaps the truce will hold | hypothetical'],
  ['The clerk suspected that the seal was false.', 'clerk | suspected | that the seal was false | hypothetical'],
  ['The farmers fear that the frost will return.', 'farmers | fear | that the frost will return | hypothetical'],
  ['The minister said the port was open.', 'minister | said | the port was open'],
  ['The minister said nobody was hurt.', 'minister | said | nobody was hurt'],
  ['The minister did not say whether the port was open.', 'minister | did not say | whether the port was open | act denied'],
  ['The minister never said that the port was open.', 'minister | never said | that the port was open | act denied'],
  ['The minister declined to say whether the port was open.', 'minister | declined | to say whether the port was open | act denied'],
  ['The ministry has not confirmed that the port is open.', 'ministry | has not confirmed | that the port is open | act denied'],
  ['The minister will announce that the port is open.', 'minister | will announce | that the port is open | act planned'],
  ['The minister may say that the port is open.', 'minister | may say | that the port is open | act hypothetical'],
  ['If the minister says that the port is open, prices will fall.', 'minister | says | that the port is open | act conditional'],
  ['Did the minister say that the port was open?', 'minister | Did … say | that the port was open | asked, act asked'],
  ['The minister left without saying whether the port was open.', 'minister | saying | whether the port was open | act denied'],
  ['The minister refused to confirm that the port was open.', 'minister | refused | to confirm that the port was open | act denied'],
  ['The minister could not say whether the port was open.', 'minister | could not say | whether the port was open | act denied'],
  ['The minister is going to say that the port is open.', 'minister | say | that the port is open | act planned'],
  ['The premier threatened to close the port.', 'premier | threatened | to close the port | planned'],
  ['The premier offered to open the port.', 'premier | offered | to open the port | planned'],
  ['The envoy said the port could be opened.', 'envoy | said | the port could be opened | hypothetical'],
  ['The envoys say the port must be opened.', 'envoys | say | the port must be opened | planned'],
];

const nested: readonly Row[] = [
  [
    'The Gazette reported that Anders Lind had said that the port was open.',
    'Gazette | reported | that Anders Lind had said that the port was open',
    '> Anders Lind | had said | that the port was open',
  ],
  [
    'Lind said the king had told him that the fleet would sail.',
    'Lind | said | the king had told him that the fleet would sail',
    '> king | had told | that the fleet would sail | planned, to him',
  ],
  [
    'Lind said that Peter Holm had promised to stay.',
    'Lind | said | that Peter Holm had promised to stay',
    '> Peter Holm | had promised | to stay | planned',
  ],
  [
    '"The king told me that the fort would hold," the envoy said.',
    'envoy | said | "The king told me that the fort would hold," | direct',
    '> king | told | that the fort would hold | direct, planned, to me',
  ],
  [
    'The Gazette wrote that the envoy had told the king that the premier had refused to sign.',
    'Gazette | wrote | that the envoy had told the king that the premier had refused to sign',
    '> envoy | had told | that the premier had refused to sign | to king',
  ],
  [
    'The minister said that officials had confirmed that the list was complete.',
    'minister | said | that officials had confirmed that the list was complete',
    '> officials | had confirmed | that the list was complete',
  ],
  [
    'Holm claimed that Lind had admitted that the charts were old.',
    'Holm | claimed | that Lind had admitted that the charts were old',
    '> Lind | had admitted | that the charts were old',
  ],
  [
    'The paper said the general had denied that the fort had fallen.',
    'paper | said | the general had denied that the fort had fallen',
    '> general | had denied | that the fort had fallen | denied',
  ],
  [
    'The clerk testified that the judge had asked whether the door was open.',
    'clerk | testified | that the judge had asked whether the door was open',
    '> judge | had asked | whether the door was open | asked',
  ],
  [
    'The Herald reported that the ministry had said that the ban would end.',
    'Herald | reported | that the ministry had said that the ban would end',
    '> ministry | had said | that the ban would end | planned',
  ],
  [
    'The envoy recalled that the late king had warned that the winter would be hard.',
    'envoy | recalled | that the late king had warned that the winter would be hard',
    '> late king | had warned | that the winter would be hard | planned',
  ],
  ['Lind said Holm had urged him to sign.', 'Lind | said | Holm had urged him to sign', '> Holm | had urged | him to sign | planned'],
  ['The agency quoted the premier as saying that the port was open.', 'premier | saying | that the port was open'],
  ['The premier was quoted by the agency as saying that the port was open.', 'premier | saying | that the port was open'],
];

describe('how a statement stands', () => {
  it('the act of saying and what is said', () => {
    expect(missed(standing)).toEqual([]);
  });

  it('statements within statements', () => {
    expect(missed(nested)).toEqual([]);
  });
});
