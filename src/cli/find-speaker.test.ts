import { describe, expect, it } from 'vitest';
import { actorKnowledge } from '../languages/en/actors/index.ts';
import type { Actor, Claim, Item, ProcessRecord } from '../model/index.ts';
import { findActors } from '../stages/actors/index.ts';
import { findSpeaker, isBy } from './find-speaker.ts';

const passage = (quote: string) => ({ doc: 'a', start: 0, end: quote.length, quote });
const claim = (value: string, more: Partial<Claim> = {}): Claim => ({
  ...{ ...passage(value), value, outlet: 'Coos Herald', foundBy: 'say', ...more },
  stance: 'supports',
});
const actor = (id: string, type: Actor['type'], name: string, office?: string, ...spellings: string[]): Actor => ({
  ...{ id, type, name, spellings: [name, ...spellings], reasons: [] },
  offices: office ? [{ office, evidence: [passage(office)] }] : [],
});
const statement = (id: string, name: string, speaker?: string): Item => ({
  ...{ id, process: 'p', kind: 'statement', title: name, status: null, disputed: false, date: null, parties: [], history: [], related: [] },
  ...{ drafts: [id], outlets: 1, origins: 1, evidence: [passage('said')], attributes: { speaker: { value: name, claims: [claim(name)] } } },
  ...(speaker ? { speaker } : {}),
});
const record: ProcessRecord = {
  processes: [],
  items: [
    statement('s1', 'Grigory Trubetskoy', 'trub'),
    statement('s2', 'Grigory Trubetskoy', 'trub'),
    statement('s3', 'Axel Lund', 'lund'),
    statement('s4', 'Karl Lund', 'lund2'),
    statement('s5', 'Ole Dahl'),
    statement('s6', 'Russia', 'russia'),
  ],
  actors: [
    actor('trub', 'person', 'Grigory Trubetskoy', 'general', 'Troubetzkoi'),
    actor('lund', 'person', 'Axel Lund', 'envoy'),
    actor('lund2', 'person', 'Karl Lund', 'harbour master'),
    actor('russia', 'state', 'Russia', undefined, 'Russian', 'Winter Palace'),
    actor('cole', 'person', 'Henry Cole'),
  ],
};
const engine = { findActors: (actors: readonly Actor[], name: string) => findActors(actors, name, actorKnowledge) };
const idsBy = (asked: string) => {
  const speaker = findSpeaker(record, engine, asked);
  return record.items.filter(item => isBy(item, speaker)).map(({ id }) => id);
};
const problem = (asked: string): string => {
  try {
    findSpeaker(record, engine, asked);
    return '';
  } catch (error) {
    return (error as { line(): string }).line();
  }
};

describe('the statements of somebody', () => {
  it.each([
    ['the name', 'Grigory Trubetskoy', ['s1', 's2']],
    ['another romanisation', 'Grigorij Trubezkoj', ['s1', 's2']],
    ['a printed form', 'general troubetzkoi', ['s1', 's2']],
    ['a palace', 'Winter Palace', ['s6']],
    ['a name that is no actor', 'Dahl', ['s5']],
    ['the id of one of two namesakes', 'lund2', ['s4']],
  ])('are found by %s', (_, asked, expected) => {
    expect(idsBy(asked)).toEqual(expected);
  });

  it('namesakes are told apart before anything is printed', () => {
    expect(problem('Lund')).toBe(
      'Lund: several speakers may be meant. Ask for one by name or id: Axel Lund, envoy (lund); Karl Lund, harbour master (lund2).',
    );
  });

  it.each([
    ['a name that is near', 'Trubetsov', 'nobody of this name makes a statement. Names that are near: Grigory Trubetskoy, general.'],
    ['somebody who is silent', 'Henry Cole', 'Henry Cole is named in the reports but makes no statement.'],
    ['nobody', 'Zzyzx', 'Those who speak most: Grigory Trubetskoy, Axel Lund, Karl Lund, Ole Dahl, Russia.'],
  ])('%s brings a reason and names', (_, asked, expected) => {
    expect(problem(asked)).toContain(expected);
  });

  it('lines of other kinds are theirs where they rest on their words', () => {
    const spoken: Item = {
      ...statement('d1', 'x'),
      kind: 'demand',
      attributes: { what: { value: 'x', claims: [claim('x', { speaker: 'Axel Lund' })] } },
    };
    expect(isBy(spoken, { name: 'Axel Lund', actor: record.actors[1]! })).toBe(true);
    expect(isBy(spoken, { name: 'Karl Lund', actor: record.actors[2]! })).toBe(false);
  });
});
