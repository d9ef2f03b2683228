import type { ActorKnowledge } from '../../model/knowledge/actors.ts';

/** What a printed name says of a state. */
export interface StateName {
  readonly printed: string;
  readonly code: string;
  readonly kind: 'name' | 'capital' | 'seat' | 'demonym';
}

/** Names of states, capitals, seats of government and demonyms by their first word, longest first. */
export type StateIndex = ReadonlyMap<string, readonly StateName[]>;

const indexes = new WeakMap<ActorKnowledge, StateIndex>();

/** The index of a knowledge, built once. */
export function stateIndexOf(knowledge: ActorKnowledge): StateIndex {
  const known = indexes.get(knowledge);
  if (known !== undefined) return known;
  const names: StateName[] = [];
  for (const { code, name, capital, demonyms, names: others, seats } of knowledge.states) {
    for (const printed of [name, ...others]) names.push({ printed: printed.replace(/^The /, ''), code, kind: 'name' });
    if (capital !== '') names.push({ printed: capital, code, kind: 'capital' });
    for (const printed of seats) names.push({ printed, code, kind: 'seat' });
    for (const printed of demonyms) {
      names.push({ printed, code, kind: 'demonym' });
      if (/[a-rt-z]$/.test(printed) && !/(?:ch|sh|ese|men)$/.test(printed)) names.push({ printed: `${printed}s`, code, kind: 'demonym' });
      else if (/man$/.test(printed)) names.push({ printed: printed.replace(/man$/, 'men'), code, kind: 'demonym' });
    }
  }
  const taken = new Set(names.map(name => name.printed));
  for (const [printed, code] of Object.entries(knowledge.metonyms)) if (!taken.has(printed)) names.push({ printed, code, kind: 'capital' });
  for (const name of [...names]) {
    const bare = name.printed.normalize('NFD').replace(/\p{M}/gu, '');
    if (bare !== name.printed && !taken.has(bare)) names.push({ ...name, printed: bare });
  }
  const index = new Map<string, StateName[]>();
  const seen = new Set<string>();
  for (const name of names) {
    // The first state of the table keeps a name that several have, and a state's name is never only its capital.
    if (seen.has(name.printed)) continue;
    seen.add(name.printed);
    const first = firstWord(name.printed, 0);
    const list = index.get(first);
    if (list === undefined) index.set(first, [name]);
    else list.push(name);
  }
  for (const list of index.values()) list.sort((a, b) => b.printed.length - a.printed.length || (a.printed < b.printed ? -1 : 1));
  indexes.set(knowledge, index);
  return index;
}

const WORD = /[\p{L}\p{N}]/u;

function firstWord(text: string, at: number): string {
  let end = at;
  while (end < text.length && WORD.test(text[end]!)) end++;
  return text.slice(at, end);
}

/** The longest name of a state that stands at an offset of the text as whole words. */
export function stateNameAt(text: string, at: number, index: StateIndex): StateName | undefined {
  const list = index.get(firstWord(text, at));
  return list?.find(({ printed }) => {
    if (!text.startsWith(printed, at)) return false;
    const after = text[at + printed.length];
    return after === undefined || !WORD.test(after);
  });
}

/** Every state named in a phrase, as code, with where: "Prussian envoy to Spain" names two. */
export function statesIn(
  phrase: string,
  index: StateIndex,
): readonly { readonly code: string; readonly at: number; readonly name: StateName }[] {
  const found: { code: string; at: number; name: StateName }[] = [];
  for (let at = 0; at < phrase.length; at++) {
    if (!/\p{Lu}/u.test(phrase[at]!) || (at > 0 && WORD.test(phrase[at - 1]!))) continue;
    const name = stateNameAt(phrase, at, index);
    if (name === undefined) continue;
    found.push({ code: name.code, at, name });
    at += name.printed.length - 1;
  }
  return found;
}
