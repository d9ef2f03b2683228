import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishSyntaxModel } from '../../languages/en/syntax/index.ts';
import { createLemmaCache } from './lemma-cache.ts';
import { lemmatize } from './lemmatize.ts';
import { readSyntaxModel } from './syntax-model.ts';

const { lemmatizer, tagger } = readSyntaxModel(readFileSync(englishSyntaxModel));

describe('createLemmaCache', () => {
  it('never holds more than its limit, however many forms come', () => {
    const cache = createLemmaCache(lemmatizer, 100);
    const sizes = Array.from({ length: 1000 }, (_, i) => {
      cache.lemmaOf(`talk${i}s`, i % tagger.tags.length, 'NOUN');
      return cache.size;
    });
    expect(Math.max(...sizes)).toBe(100);
  });

  it('gives what the lemmatiser gives, the first time, the second time and after it began anew', () => {
    const cache = createLemmaCache(lemmatizer, 3);
    const forms = ['talks', 'delegations', 'met', 'Ministers', 'representatives', 'talks', 'talks', 'met'];
    for (const [tag, pair] of tagger.tags.entries()) {
      const upos = pair.split(' ')[0]!;
      for (const form of forms) expect(cache.lemmaOf(form, tag, upos)).toBe(lemmatize(lemmatizer, form, tag, upos));
    }
  });

  it('keeps no long form, which would keep its text', () => {
    const cache = createLemmaCache(lemmatizer, 100);
    cache.lemmaOf('representatives', 0, 'NOUN');
    expect(cache.size).toBe(0);
  });
});
