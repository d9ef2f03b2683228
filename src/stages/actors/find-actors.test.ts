import { describe, expect, it } from 'vitest';
import { actorKnowledge } from '../../languages/en/actors/index.ts';
import type { Actor } from '../../model/index.ts';
import { findActors } from './index.ts';

const actor = (id: string, type: Actor['type'], name: string, ...spellings: string[]): Actor => ({
  ...{ id, type, name, spellings: [name, ...spellings], offices: [], reasons: [] },
});
const actors = [
  actor('komura', 'person', 'Jutaro Komura', 'Komura', 'Baron Komura'),
  actor('witte', 'person', 'Sergei Witte', 'Witte'),
  actor('oxen', 'person', 'Axel Oxenstierna'),
  actor('oxen2', 'person', 'Johan Oxenstierna'),
  actor('trub', 'person', 'Grigory Trubetskoy'),
  actor('yusuf', 'person', 'Yusuf al-Khatib'),
  actor('russia', 'state', 'Russia', 'Russian', 'Winter Palace'),
  actor('league', 'organization', 'League of Nations', 'LN'),
];
const namesFor = (asked: string) => findActors(actors, asked, actorKnowledge).found.map(({ id }) => id);
const nearTo = (asked: string) => findActors(actors, asked, actorKnowledge).near.map(({ id }) => id);

describe('an actor is found by', () => {
  it.each([
    ['the name', 'Jutaro Komura', ['komura']],
    ['the id', 'league', ['league']],
    ['a last name', 'Komura', ['komura']],
    ['small letters', 'komura', ['komura']],
    ['a title and a last name', 'Baron Komura', ['komura']],
    ['a title never printed with it', 'Mr. Witte', ['witte']],
    ['an initial', 'S. Witte', ['witte']],
    ['a French spelling', 'Serge Witte', ['witte']],
    ['a German spelling', 'Grigorij Trubezkoj', ['trub']],
    ['a French romanisation', 'Grigori Troubetzkoi', ['trub']],
    ['an older romanisation', 'Troubetskoi', ['trub']],
    ['another Arabic romanisation', 'Youssef al-Khateeb', ['yusuf']],
    ['without the article', 'Yusuf Khatib', ['yusuf']],
    ['a family name that two have', 'Oxenstierna', ['oxen', 'oxen2']],
    ['the given name that tells them apart', 'Axel Oxenstierna', ['oxen']],
    ['the initial that tells them apart', 'J. Oxenstierna', ['oxen2']],
    ['a palace', 'Winter Palace', ['russia']],
    ['an acronym', 'LN', ['league']],
    ['a name nobody has', 'Roosevelt', []],
    ['another given name', 'Boris Witte', []],
    ['nothing', ' ', []],
  ])('%s: %s', (_, asked, expected) => {
    expect(namesFor(asked)).toEqual(expected);
  });
});

describe('where nobody is found', () => {
  it.each([
    ['Kommura Y', ['komura']],
    ['Trubeckih', ['trub']],
    ['Leage of Nation', ['league']],
    ['Zzyzx', []],
  ])('%s brings those with similar names', (asked, expected) => {
    expect(nearTo(asked)).toEqual(expected);
  });

  it('a name that is found brings no others', () => {
    expect(nearTo('Witte')).toEqual([]);
  });
});
