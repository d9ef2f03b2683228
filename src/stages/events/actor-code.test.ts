import { describe, expect, it } from 'vitest';
import { eventKnowledge } from '../../languages/en/events/index.ts';
import { createActorCoder } from './actor-code.ts';

describe('actor codes', () => {
  const { code, isActorWord } = createActorCoder(eventKnowledge);
  const cases: readonly (readonly [phrase: string, expected: string | undefined])[] = [
    ['Norway', 'NOR'],
    ['Norwegian rebels', 'NORREB'],
    ['the Norwegian army chief', 'NORMIL'],
    ['Oslo', 'NORGOV'],
    ["Norway's prime minister", 'NORGOV'],
    ['the United States', 'USA'],
    ['U.S. officials', 'USAGOV'],
    ['US troops', 'USAMIL'],
    ['us', undefined],
    ['who', undefined],
    ['the United Nations', 'IGO'],
    ['a court', 'JUD'],
    ['the Red Cross', 'NGO'],
    ['Ane Dahl', undefined],
    ['', undefined],
  ];
  it.each(cases)('%s', (phrase, expected) => {
    expect(code(phrase)).toBe(expected);
  });

  it('asks the wider phrase where the narrow one names no state', () => {
    expect(code('Ane Dahl', 'Ane Dahl, the Norwegian premier')).toBe('NOR');
    expect(code('the Danish army', 'the Danish army in Norway')).toBe('DNKMIL');
  });

  it('knows single words for actors', () => {
    expect(isActorWord('rebels')).toBe(true);
    expect(isActorWord('Norwegians')).toBe(true);
    expect(isActorWord('decision')).toBe(false);
  });
});
