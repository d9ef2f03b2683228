import { describe, expect, it } from 'vitest';
import { spoke } from '../../../test/actors/reports.ts';
import { actorKnowledge } from '../../languages/en/actors/index.ts';
import type { Decision, DecisionAction } from '../../model/index.ts';
import { decideActors, resolveActors } from './index.ts';

const documents = [
  spoke('a', ['Swedish', 'envoy'], ['Axel', 'Lind']),
  spoke('b', [], ['A.', 'Lind']),
  spoke('c', ['Swedish', 'minister'], ['Johan', 'Skytte']),
];
const resolved = resolveActors(documents, actorKnowledge);
const named = (name: string) => resolved.actors.find(actor => actor.name === name)!.id;
const log = (...actions: DecisionAction[]): Decision[] =>
  actions.map((action, i) => ({ id: String(i), at: '2001-05-30T00:00:00Z', by: 'ada', action }));
const decided = (...actions: DecisionAction[]) =>
  decideActors(resolved, log(...actions), doc => documents.find(({ document }) => document.id === doc)!.document.text);
const people = (result: ReturnType<typeof decided>) =>
  result.actors.filter(({ type }) => type === 'person').map(({ name, spellings }) => [name, spellings]);

describe('what people decide of actors', () => {
  it('joins two, with spellings, offices and mentions, and says who did', () => {
    const result = decided({ type: 'same-actor', actors: [named('Axel Lind'), named('Johan Skytte')] });
    expect(people(result)).toEqual([['Axel Lind', ['A. Lind', 'Axel Lind', 'Johan Skytte']]]);
    const [actor] = result.actors.filter(({ type }) => type === 'person');
    expect(actor!.offices.map(({ office }) => office)).toEqual(['Swedish envoy', 'Swedish minister']);
    expect(actor!.reasons).toContain('"Johan Skytte": joined by ada');
    expect(result.mentions.get('c')!.map(mention => mention.actor)).toContain(actor!.id);
  });

  it('takes a spelling from one and makes it somebody else', () => {
    const result = decided({ type: 'other-actor', actor: named('Axel Lind'), spellings: ['A. Lind'] });
    expect(people(result).sort()).toEqual([
      ['A. Lind', ['A. Lind']],
      ['Axel Lind', ['Axel Lind']],
      ['Johan Skytte', ['Johan Skytte']],
    ]);
    const apart = result.actors.find(({ name }) => name === 'A. Lind')!;
    expect(result.mentions.get('b')!.map(mention => mention.actor)).toEqual([apart.id]);
    expect([apart.offices, apart.reasons]).toEqual([[], ['"A. Lind": kept apart by ada']]);
  });

  it('undoes a join with a later decision', () => {
    const id = named('Axel Lind');
    const result = decided(
      { type: 'same-actor', actors: [id, named('Johan Skytte')] },
      { type: 'other-actor', actor: id, spellings: ['Johan Skytte'] },
    );
    expect(
      people(result)
        .map(([name]) => name)
        .sort(),
    ).toEqual(['Axel Lind', 'Johan Skytte']);
    expect(result.actors.find(({ name }) => name === 'Johan Skytte')!.offices.map(({ office }) => office)).toEqual(['Swedish minister']);
  });

  it.each<[string, DecisionAction]>([
    ['an actor who is gone', { type: 'same-actor', actors: [named('Axel Lind'), 'gone'] }],
    ['all spellings of one', { type: 'other-actor', actor: named('Johan Skytte'), spellings: ['Johan Skytte'] }],
    ['spellings nobody prints', { type: 'other-actor', actor: named('Johan Skytte'), spellings: ['Lind'] }],
    ['another decision', { type: 'note', item: 'x', text: 'y' }],
  ])('does nothing for %s', (_, action) => {
    expect(decided(action)).toEqual(resolved);
  });
});
