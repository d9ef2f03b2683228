import { describe, expect, it } from 'vitest';
import { inflect, regularVerbs } from './verbs.ts';

describe('regular verbs', () => {
  it.each([
    ['boycott', ['boycotts', 'boycotted', 'boycotting']],
    ['expel+', ['expels', 'expelled', 'expelling']],
    ['cede', ['cedes', 'ceded', 'ceding']],
    ['ratify', ['ratifies', 'ratified', 'ratifying']],
    ['free', ['frees', 'freed', 'freeing']],
    ['quash', ['quashes', 'quashed', 'quashing']],
    ['decree', ['decrees', 'decreed', 'decreeing']],
    ['torpedo', ['torpedoes', 'torpedoed', 'torpedoing']],
  ])('%s', (verb, forms) => expect(inflect(verb)).toEqual(forms));

  it('stand sorted and once', () => {
    const plain = regularVerbs.map(verb => verb.replace('+', ''));
    expect(plain).toEqual([...new Set(plain)].sort());
  });
});
