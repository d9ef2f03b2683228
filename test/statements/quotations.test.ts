import { describe, expect, it } from 'vitest';
import { missed, type Row } from './read-statements.ts';

const rows: readonly Row[] = [
  ['"The port is open," Lind said.', 'Lind | said | "The port is open," | direct'],
  ['"The port is open," said Lind.', 'Lind | said | "The port is open," | direct'],
  [
    '"The port is open," the harbour master told reporters.',
    'harbour master | told | "The port is open," | direct, by press conference, to reporters',
  ],
  ['Lind noted that "the port is open," the Gazette reports.', 'Lind | noted | "the port is open," | direct'],
  [
    'The head of the mission, Anders Lind, told the king of it and noted that "the court plays for time, and gives a "show of talks" at best," the Gazette reports.',
    'Anders Lind | noted | "the court plays for time, and gives a "show of talks" at best," | direct',
  ],
  ['“The port is open,” Lind said.', 'Lind | said | “The port is open,” | direct'],
  ['«The port is open,» Lind said.', 'Lind | said | «The port is open,» | direct'],
  ['„The port is open,“ Lind said.', 'Lind | said | „The port is open,“ | direct'],
  ["'The port is open,' Lind said.", "Lind | said | 'The port is open,' | direct"],
  ['"Is the port open?" the consul asked.', 'consul | asked | "Is the port open?" | direct, asked'],
  ['"Go home!" the mayor shouted.', 'mayor | shouted | "Go home!" | direct'],
  ['Lind said: "The port is open."', 'Lind | said | "The port is open." | direct'],
  ['Lind said, "The port is open."', 'Lind | said | "The port is open." | direct'],
  ['Lind said "the port is open" and left.', 'Lind | said | "the port is open" | direct'],
  ['The mayor called the plan "a disgrace".', 'mayor | called | the plan "a disgrace" | mixed'],
  ['The envoy said the terms were "harsh and unjust".', 'envoy | said | the terms were "harsh and unjust" | mixed'],
  ['"We shall wait," the count said. "It is cold."', 'count | said | "We shall wait," … "It is cold." | direct, planned'],
  ['"We," said the count, "shall wait."', 'count | said | "We," … "shall wait." | direct, planned'],
  ['"Yes," he said. "We shall pay."', '- | said | "Yes," … "We shall pay." | direct'],
  ['"The port is open," Lind said, "and it will stay open."', 'Lind | said | "The port is open," … "and it will stay open." | direct'],
  ['“We read their ‘note’ twice,” the envoy said.', 'envoy | said | “We read their ‘note’ twice,” | direct'],
  [
    '"They call it a "new spirit" in the capital," the envoy said.',
    'envoy | said | "They call it a "new spirit" in the capital," | direct',
  ],
  ['The premier, asked about the fort, said: "It is ours."', 'premier | said | "It is ours." | direct'],
  ['"No comment," a spokesman said.', 'a spokesman | said | "No comment," | direct'],
  ['"I have nothing to add," said the general, who had just arrived.', 'general | said | "I have nothing to add," | direct'],
  ['Asked whether he would resign, the minister answered: "Never."', 'minister | answered | "Never." | direct'],
  [
    'The statement reads: "Both sides will meet in May."',
    'statement | reads | "Both sides will meet in May." | direct, planned, by written statement',
  ],
  ['"The terms are harsh," according to the envoy.', 'envoy | according to | "The terms are harsh," | direct'],
  ['The king wrote: "I shall not go."', 'king | wrote | "I shall not go." | direct, planned'],
  ['"Peace is near," the Gazette quoted the envoy as saying.', 'envoy | saying | "Peace is near," | direct'],
  ['"We want bread," the crowd chanted.', 'crowd | chanted | "We want bread," | direct'],
  ['"The charts are old," admitted Captain Holm.', 'Holm | admitted | "The charts are old," | direct'],
  ['"It is over," she whispered.', '- | whispered | "It is over," | direct'],
  [
    '"The list is late," the ministry\'s spokesman, Erik Berg, told the Gazette.',
    'Erik Berg | told | "The list is late," | direct, to Gazette',
  ],
  ['"Our sailors are brave," the emperor declared on Friday.', 'emperor | declared | "Our sailors are brave," | direct, on 1905-08-18'],
  ['"The dam is safe." — Erik Berg, engineer', 'Erik Berg |  | "The dam is safe." | direct'],
  ['The envoy added: "There is no other way."', 'envoy | added | "There is no other way." | direct'],
  ['The minister spoke of "a new beginning" for the harbour.', 'minister | spoke | "a new beginning" for the harbour | mixed'],
  ['"If the wind turns, we shall sail," the captain said.', 'captain | said | "If the wind turns, we shall sail," | direct, conditional'],
  ['"Nothing," the clerk replied.', 'clerk | replied | "Nothing," | direct'],
  ['“The road is safe,” an officer said. “Go in peace.”', 'an officer | said | “The road is safe,” … “Go in peace.” | direct'],
  ['"We shall not pay", the count said.', 'count | said | "We shall not pay" | direct, planned'],
  [
    '"The bridge is closed," the mayor said, adding that it would open in May.',
    'mayor | said | "The bridge is closed," | direct',
    'mayor | adding | that it would open in May | planned',
  ],
  [
    'The delegate said he was "ready for anything", including a retreat.',
    'delegate | said | he was "ready for anything", including a retreat | mixed',
  ],
  ['The general said the fort "will fall" within a week.', 'general | said | the fort "will fall" within a week | mixed, planned'],
  [
    '"We have waited for a year.\n"Now we shall act," the premier said.',
    'premier | said | "We have waited for a year. … "Now we shall act," | direct',
  ],
  [
    '"The list is ready," the envoy said.\n"But nobody has read it."',
    'envoy | said | "The list is ready," … "But nobody has read it." | direct',
  ],
  ['The envoy made one demand:\n"Open the port."', 'envoy | made | "Open the port." | direct'],
  ['The premier added:\n"There will be no new tax."', 'premier | added | "There will be no new tax." | direct, planned'],
  ['"Who will pay for it?" asked the treasurer.', 'treasurer | asked | "Who will pay for it?" | direct, asked'],
  ['"The king," the bishop wrote in a letter, "is ill."', 'bishop | wrote | "The king," … "is ill." | direct, by letter'],
  ['"The mill is shut," Bright said.', 'Bright | said | "The mill is shut," | direct'],
  ['"The mill is shut," Will wrote.', 'Will | wrote | "The mill is shut," | direct'],
  ['"The mill is shut," Clara Voss, 58, told the Courier.', 'Clara Voss | told | "The mill is shut," | direct, to Courier'],
  ['Clara Voss, who also met the millers this week, wrote, "The mill is shut."', 'Clara Voss | wrote | "The mill is shut." | direct'],
  [
    'The duchess said it was too early to thank the millers but added, "I have hope."',
    'duchess | said | it was too early to thank the millers',
    'duchess | added | "I have hope." | direct',
  ],
  ['"The fleet is old," Karl Lund notes.', 'Karl Lund | notes | "The fleet is old," | direct'],
  ['The pamphlet claims "the bank is empty".', 'pamphlet | claims | "the bank is empty" | direct'],
  ['"The mill is shut," the letter read.', 'letter | read | "The mill is shut," | direct, by letter'],
  ['As the verger puts it, "the crypt is a well."', 'verger | puts | "the crypt is a well." | direct'],
  [
    'Transcript follows:\n\n"HOLM: Let us start with the gate.\n\n"VOSS: The gate is shut.\n\n"HOLM: Is it mined?\n\n"VOSS: It is not."',
    'HOLM |  | Let us start with the gate | direct',
    'VOSS |  | The gate is shut | direct',
    'HOLM |  | Is it mined? | direct, asked',
    'VOSS |  | It is not | direct',
  ],
];

describe('quotations', () => {
  it('in marks of every kind, cut and joined', () => {
    expect(missed(rows)).toEqual([]);
  });
});
