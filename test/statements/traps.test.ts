import { describe, expect, it } from 'vitest';
import { missed, type Row } from './read-statements.ts';

const rows: readonly Row[] = [
  ['The ships reached the port on Monday.'],
  ['The king sat on a chair by the fire.'],
  ['Two ships were lost in the storm.'],
  ['The bridge was closed for a year.'],
  ['The envoys met in Portsmouth in August.'],
  ['The harbour master keeps a list of ships.'],
  ['The price of coal fell by half.'],
  ['The fort stands on a hill above the bay.'],
  ['The Gazette has twelve pages.'],
  ['The play was called "The Storm".'],
  ['He read "War and Peace" on the train.'],
  ['The frigate "Aurora" lay in the harbour.'],
  ['A boy nicknamed "Dutch" ran the shop.'],
  ['The band played "Long Live the King".'],
  ['The table is 60" wide and 30" deep.'],
  ["The envoys' horses weren't tired."],
  ['The talks lasted for three days.'],
  ['Snow fell in the hills.'],
  ['The army crossed the river at dawn.'],
  ['The council has nine members.'],
  ['The train left at noon and came at six.'],
  ['The wall was built of stone.'],
  ['The delegation arrived by ship.'],
  ['The clerk opened the door and lit the lamp.'],
  ['The road runs from the port to the mine.'],
  ['Thirty captives walked home.'],
  ['The mill grinds corn for the village.'],
  ['The storm broke the mast.'],
  ['The doctor came at night.'],
  ['Chapter 3: The Siege'],
  ['The two armies exchanged prisoners on Friday.'],
  ['The king died in 1648.'],
  ['The market opens at six.'],
  ['He was born in Bergen in 1861.'],
  ['Her brother is a sailor.'],
  ['The water rose by two metres.'],
];

describe('what says nothing', () => {
  it('is no statement', () => {
    expect(missed(rows)).toEqual([]);
  });
});
