import { describe, expect, it } from 'vitest';
import type { EntityType } from '../model/index.ts';
import { repairNames } from './repair-names.ts';

const knowledge = { titles: new Set(['premier', 'minister', 'war', 'king']), roleNouns: new Set(['premier', 'minister', 'king']) };

function repaired(text: string, named: readonly [string, EntityType][]) {
  const entities = named.map(([words, type]) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, type }));
  return repairNames(text, [], entities, knowledge).map(({ start, end, type }) => [text.slice(start, end), type]);
}

describe('names of people made whole', () => {
  it.each<[string, [string, EntityType], [string, EntityType]]>([
    ['Norwegian Premier Ole Lund spoke.', ['Norwegian Premier Ole Lund', 'person'], ['Ole Lund', 'person']],
    ['Norwegian Premier Ole Lund spoke.', ['Norwegian Premier Ole Lund', 'place'], ['Ole Lund', 'person']],
    ['The minister of War Ole Lund spoke.', ['War Ole Lund', 'place'], ['Ole Lund', 'person']],
    ['They reached King William Island.', ['King William Island', 'place'], ['King William Island', 'place']],
    ['General Electric paid.', ['General Electric', 'organization'], ['General Electric', 'organization']],
    ['The Premier spoke.', ['Premier', 'person'], ['Premier', 'person']],
  ])('%s', (text, given, expected) => {
    expect(repaired(text, [given])).toEqual([expected]);
  });

  it('takes a last name for the person named in full', () => {
    expect(
      repaired('Ole Lund came. Then Lund, in Bergen, spoke.', [
        ['Ole Lund', 'person'],
        ['Lund,', 'place'],
      ]).length,
    ).toBe(2);
    const text = 'Ole Lund came, and later Lund spoke.';
    const later = text.lastIndexOf('Lund');
    const entities = [
      { start: 0, end: 8, type: 'person' as const },
      { start: later, end: later + 4, type: 'place' as const },
    ];
    expect(repairNames(text, [], entities, knowledge)[1]!.type).toBe('person');
  });
});
