import { describe, expect, it } from 'vitest';
import { englishEntities } from './index.ts';

describe('englishEntities', () => {
  for (const name of ['body', 'city', 'family', 'given', 'office', 'organization', 'region', 'regionAbbreviation', 'site', 'syllable']) {
    it(`${name} is sorted, without empty or doubled entries`, () => {
      const list = englishEntities.lists[name]!;
      expect(list).toEqual([...new Set(list)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      expect(list.filter(entry => entry !== entry.trim() || entry === '')).toEqual([]);
    });
  }

  it('has no more lists than a model can hold', () => {
    expect(Object.keys(englishEntities.lists).length).toBeLessThanOrEqual(28);
    expect(englishEntities.lists[englishEntities.nationalities]).toContain('Danish');
  });
});
