import { type LemmaModel, lemmatize } from './lemmatize.ts';

/** Lemmas that were made before, by tag and form; `size` is how many are kept. */
export interface LemmaCache {
  readonly size: number;
  lemmaOf(form: string, tag: number, upos: string): string;
}

/** Longer forms are rare, and as slices they would keep the whole text alive that they were cut from. */
const LONGEST = 12;

/**
 * Makes a cache of at most `limit` lemmas; when it is full it begins anew.
 * @example createLemmaCache(model.lemmatizer).lemmaOf('talks', 17, 'NOUN') // 'talk'
 */
export function createLemmaCache(model: LemmaModel, limit = 20_000): LemmaCache {
  const lemmas = new Map<number, Map<string, string>>();
  let size = 0;
  return {
    get size() {
      return size;
    },
    lemmaOf(form, tag, upos) {
      if (form.length > LONGEST) return lemmatize(model, form, tag, upos);
      const known = lemmas.get(tag)?.get(form);
      if (known !== undefined) return known;
      if (size >= limit) {
        lemmas.clear();
        size = 0;
      }
      const lemma = lemmatize(model, form, tag, upos);
      const ofTag = lemmas.get(tag) ?? new Map<string, string>();
      lemmas.set(tag, ofTag.set(form, lemma));
      size += 1;
      return lemma;
    },
  };
}
