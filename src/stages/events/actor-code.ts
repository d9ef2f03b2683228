import type { EventKnowledge } from '../../model/knowledge/events.ts';

/** Finds the actor code in the words of an actor. */
export interface ActorCoder {
  /**
   * `RUSGOV`, `IGO`, `REB`, or undefined where the words tell neither state nor sector. Where the phrase names no state or body, `wider` (the phrase with
   * titles and appositions: "Dahl, the Norwegian premier") is asked.
   */
  readonly code: (phrase: string, wider?: string) => string | undefined;
  /** Whether a single word names a state, a people, a body or a sector. */
  readonly isActorWord: (word: string) => boolean;
}

const longest = 6;

/** Indexes the names of states, peoples, seats of government, bodies and the words of sectors. */
export function createActorCoder({ states, bodies, sectors }: EventKnowledge): ActorCoder {
  const places = new Map<string, { readonly code: string; readonly seat: boolean }>();
  const add = (name: string, code: string, seat: boolean): void => {
    const key = keyOf(name);
    if (key && !places.has(key)) places.set(key, { code, seat });
  };
  for (const { code, names } of bodies) for (const name of names) add(name, code, false);
  for (const state of states) {
    for (const name of [state.name, ...state.names]) add(name, state.code, false);
    for (const demonym of state.demonyms) {
      add(demonym, state.code, false);
      add(`${demonym}s`, state.code, false);
    }
  }
  // Capitals after the names of states: "Luxembourg" is the state first.
  for (const state of states) for (const seat of [state.capital, ...state.seats]) add(seat, state.code, true);
  const sectorOf = new Map<string, { readonly sector: string; readonly rank: number }>();
  sectors.forEach(({ sector, words }, rank) => {
    for (const word of words) if (!sectorOf.has(word)) sectorOf.set(word, { sector, rank });
  });

  const code = (phrase: string, wider = ''): string | undefined => {
    const words = wordsOf(phrase);
    const place = firstGram(words, places) ?? firstGram(wordsOf(wider), places);
    const sector = bestGram(words, sectorOf);
    const tail = sector ?? (place?.seat ? 'GOV' : '');
    return place || tail ? `${place?.code ?? ''}${tail}` : undefined;
  };
  return { code, isActorWord: word => places.has(keyOf(word)) || sectorOf.has(word.toLowerCase()) };
}

/** Abbreviations are told by their capitals: "US" is no "us", "WHO" no "who". */
function keyOf(name: string): string {
  const bare = name.replace(/[’]/g, "'").replace(/'s$/, '');
  const letters = bare.replace(/\./g, '');
  return /^\p{Lu}{2,}$/u.test(letters) ? letters : bare.toLowerCase();
}

function wordsOf(phrase: string): string[] {
  return phrase.match(/[\p{L}\p{N}.'’-]+/gu)?.map(word => word.replace(/^[-.']+|[-']+$/g, '')) ?? [];
}

function* grams(words: readonly string[]): Generator<string> {
  for (let start = 0; start < words.length; start++) {
    for (let length = Math.min(longest, words.length - start); length > 0; length--) yield words.slice(start, start + length).join(' ');
  }
}

function firstGram<T>(words: readonly string[], index: ReadonlyMap<string, T>): T | undefined {
  for (const gram of grams(words)) {
    const found = index.get(keyOf(gram)) ?? (gram.includes('-') ? index.get(keyOf(gram.slice(0, gram.indexOf('-')))) : undefined);
    if (found) return found;
  }
  return undefined;
}

function bestGram(
  words: readonly string[],
  index: ReadonlyMap<string, { readonly sector: string; readonly rank: number }>,
): string | undefined {
  let best: { readonly sector: string; readonly rank: number } | undefined;
  for (const gram of grams(words)) {
    const found = index.get(gram.toLowerCase());
    if (found && (!best || found.rank < best.rank)) best = found;
  }
  return best?.sector;
}
