import { expect, it } from 'vitest';
import { mix, SEED } from './hashing.ts';
import { fillTemplates, readTemplates } from './templates.ts';

const fill = (templates: ReturnType<typeof readTemplates>, values: readonly number[], filled = 0): number[] => {
  const out = new Int32Array(32);
  return [...out.subarray(filled, fillTemplates(templates, Int32Array.from(values), out, filled))];
};

it('makes one feature of each template: the hash of its number and of its fields in their order', () => {
  const templates = readTemplates(['word', 'tag'], 7, [
    'word tag',
    '',
    'tag',
    'tag word',
    'tag tag tag',
    'word tag word tag',
    'word tag word tag word',
  ]);
  const hash = (...parts: number[]): number => parts.reduce(mix, SEED);
  expect(fill(templates, [5, 6]).sort()).toEqual(
    [hash(7, 5, 6), hash(8), hash(9, 6), hash(10, 6, 5), hash(11, 6, 6, 6), hash(12, 5, 6, 5, 6), hash(13, 5, 6, 5, 6, 5)].sort(),
  );
  expect(templates.count).toBe(7);
});

it('appends to what is there', () => {
  const templates = readTemplates(['word'], 1, ['word', '']);
  expect(fill(templates, [5], 3)).toHaveLength(2);
});

it('leaves out what is not wanted, and the others keep their numbers', () => {
  const all = fill(readTemplates(['word', 'tag'], 1, ['word', 'tag']), [5, 6]);
  const wanted = readTemplates(['word', 'tag'], 1, ['word', 'tag'], SEED, template => template === 'tag');
  expect(fill(wanted, [5, 6])).toEqual([all[1]]);
});

it('says which template has a field that is not there, and which has too many', () => {
  expect(() => readTemplates(['word'], 1, ['word', 'word tag'])).toThrow('template "word tag": there is no field "tag"');
  expect(() => readTemplates(['word'], 1, ['word word word word word word'])).toThrow('more than 5 fields');
});
