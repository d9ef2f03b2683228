import { describe, expect, it } from 'vitest';
import { classForm, learnWordClasses } from './word-classes.ts';

/** Towns stand after "in", people before "said". */
const towns = ['Aven', 'Borl', 'Cate', 'Dorn'];
const people = ['Ida', 'Jon', 'Kim', 'Lea'];
const sentences = towns.flatMap(town =>
  people.flatMap(person => [
    [person, 'said', 'so', 'in', town, '.'],
    ['They', 'met', 'in', town, 'again', '.'],
    [person, 'said', 'no', '.'],
  ]),
);
const options = { classes: 4, least: 2, neighbours: 20, rounds: 8 };

describe('learnWordClasses', () => {
  it('puts words that stand beside the same words into one class', () => {
    const classes = learnWordClasses(sentences, options);
    expect(new Set(towns.map(town => classes.get(town))).size).toBe(1);
    expect(new Set(people.map(person => classes.get(person))).size).toBe(1);
    expect(classes.get('Aven')).not.toBe(classes.get('Ida'));
  });

  it('gives rare words no class, and the same classes twice', () => {
    const classes = learnWordClasses([...sentences, ['Once', '.']], options);
    expect(classes.has('Once')).toBe(false);
    expect(learnWordClasses([...sentences, ['Once', '.']], options)).toEqual(classes);
  });
});

describe('classForm', () => {
  it.each([
    ['1905', '0000'],
    ['3rd', '0rd'],
    ['Portsmouth', 'Portsmouth'],
  ])('%s is %s', (form, expected) => {
    expect(classForm(form)).toBe(expected);
  });
});
