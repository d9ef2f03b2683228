import { describe, expect, it } from 'vitest';
import { states } from './states.ts';

describe('states', () => {
  it('are sorted by code, each code once', () => {
    const codes = states.map(state => state.code);
    expect(codes).toEqual([...new Set(codes)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  it('have three-letter codes, a name and a capital', () => {
    for (const state of states) {
      expect(state.code).toMatch(/^[A-Z]{3}$/);
      expect(state.name).not.toBe('');
      expect(state.capital).not.toBe('');
    }
  });

  it.each([
    ['Ukrainian', 'UKR'],
    ['Kuwaiti', 'KWT'],
    ['Dutch', 'NLD'],
    ['Soviet', 'SUN'],
  ])('%s belongs to %s alone', (demonym, code) => {
    expect(states.filter(state => state.demonyms.includes(demonym)).map(state => state.code)).toEqual([code]);
  });
});
