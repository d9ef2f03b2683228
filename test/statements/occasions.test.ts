import { describe, expect, it } from 'vitest';
import { missed, type Row } from './read-statements.ts';

const rows: readonly Row[] = [
  ['Anders Lind said on Telegram that the port was open.', 'Anders Lind | said | that the port was open | by platform post: Telegram'],
  ['Anders Lind wrote on Facebook that the port was open.', 'Anders Lind | wrote | that the port was open | by platform post: Facebook'],
  ['The minister said in an interview with the Gazette that the port was open.', 'minister | said | that the port was open | by interview'],
  ['The minister told reporters that the port was open.', 'minister | told | that the port was open | by press conference, to reporters'],
  [
    'The minister told a news conference that the port was open.',
    'minister | told | that the port was open | by press conference, to a news conference',
  ],
  ['The minister told parliament that the port was open.', 'minister | told | that the port was open | by parliament, to parliament'],
  ['The premier said in a speech to the guild that the port was open.', 'premier | said | that the port was open | by speech'],
  ['The ministry said in a statement that the port was open.', 'ministry | said | that the port was open | by written statement'],
  ['The king said in a letter to the pope that the port was open.', 'king | said | that the port was open | by letter'],
  ['The premier told the king by telephone that the port was open.', 'premier | told | that the port was open | by call, to king'],
  ['The premier said on state television that the port was open.', 'premier | said | that the port was open | by television'],
  ['The minister said on Monday that the port was open.', 'minister | said | that the port was open | on 1905-08-14'],
  ['The minister said on 14 August that the port was open.', 'minister | said | that the port was open | on 1905-08-14'],
  ['The minister said yesterday that the port was open.', 'minister | said | that the port was open | on 1905-08-19'],
  ['The minister said that the port would open on Monday.', 'minister | said | that the port would open on Monday | planned'],
  ['The minister said that the port had opened yesterday.', 'minister | said | that the port had opened yesterday'],
  ['The envoy told the king that the fort would fall.', 'envoy | told | that the fort would fall | planned, to king'],
  ['The envoy told Peter Holm that the fort would fall.', 'envoy | told | that the fort would fall | planned, to Peter Holm'],
  ['The envoy assured the queen that the fort would hold.', 'envoy | assured | that the fort would hold | planned, to queen'],
  [
    'Anders Lind told reporters that the port was open. He added that the road was safe.',
    'Anders Lind | told | that the port was open | by press conference, to reporters',
    'Anders Lind | added | that the road was safe | by press conference, to reporters',
  ],
  [
    'Anders Lind said in an interview that the port was open. "The road is safe," he said.',
    'Anders Lind | said | that the port was open | by interview',
    'Anders Lind | said | "The road is safe," | direct, by interview',
  ],
  [
    'Anders Lind said on Monday that the port was open. He added that the road was safe.',
    'Anders Lind | said | that the port was open | on 1905-08-14',
    'Anders Lind | added | that the road was safe | on 1905-08-14',
  ],
  [
    'Anders Lind told reporters on Monday that the port was open. On Tuesday he said that it was closed.',
    'Anders Lind | told | that the port was open | by press conference, on 1905-08-14, to reporters',
    'Anders Lind | said | that it was closed | on 1905-08-15',
  ],
  [
    'Anders Lind told reporters that the port was open. Peter Holm said the road was safe.',
    'Anders Lind | told | that the port was open | by press conference, to reporters',
    'Peter Holm | said | the road was safe',
  ],
  ['In an interview with the Gazette, Anders Lind said the port was open.', 'Anders Lind | said | the port was open | by interview'],
  ['Speaking to reporters, Anders Lind said the port was open.', 'Anders Lind | said | the port was open | by press conference'],
  ['At a press conference in Bergen, the minister said the port was open.', 'minister | said | the port was open | by press conference'],
  ['"The port is open," Lind told the Gazette by phone.', 'Lind | told | "The port is open," | direct, by call, to Gazette'],
  ['"The port is open," Lind wrote in a post on X.', 'Lind | wrote | "The port is open," | direct, by platform post: X'],
  ['The general guarded the post and said the port was open.', 'general | said | the port was open'],
  ['The consul said in a telegram that the port was open.', 'consul | said | that the port was open | by letter'],
  ['The consul said on Telegram that the port was open.', 'consul | said | that the port was open | by platform post: Telegram'],
];

describe('occasions', () => {
  it('channel, day and hearer, told and going on', () => {
    expect(missed(rows)).toEqual([]);
  });
});
