import type { ActorKnowledge } from '../../model/knowledge/actors.ts';
import { foldName, plainLetters } from '../../text/fold-name.ts';
import type { PersonName } from '../../text/person-name.ts';
import type { NameMention } from './mentions.ts';

/** The mentions of one person in one document. */
export interface Local {
  readonly doc: string;
  readonly mentions: NameMention[];
  name: PersonName;
  readonly reasons: Set<string>;
}

/** One person over all documents. */
export interface PersonGroup {
  readonly locals: Local[];
  readonly reasons: Set<string>;
}

/** How full a name is: given names count before initials. */
export const rank = (name: PersonName) => name.given.filter(word => !isInitial(word)).length * 100 + name.given.length;
export const isInitial = (word: string) => /^(?:\p{Lu}\.?)+$/u.test(word) && word.replace(/\./g, '').length <= 2;
export const bySpelling = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The given name under which spellings and languages agree; '' for an initial or none. */
export function givenKey(name: PersonName, knowledge: ActorKnowledge): string {
  const first = name.given[0];
  if (first === undefined || isInitial(first)) return '';
  const plain = plainLetters(first).replace(/[^\p{L}\p{N}-]/gu, '');
  return foldName(knowledge.sameGivenNames[plain] ?? first);
}

export function statesOf(locals: readonly Local[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const local of locals) {
    for (const { role, state } of local.mentions) {
      const code = role?.state ?? state;
      if (code !== null) votes.set(code, (votes.get(code) ?? 0) + 1);
    }
  }
  return votes;
}

/** Whether the offices printed beside two names are of different states. */
export function conflict(a: PersonGroup, b: PersonGroup): boolean {
  const [x, y] = [statesOf(a.locals), statesOf(b.locals)];
  return x.size > 0 && y.size > 0 && ![...x.keys()].some(code => y.has(code));
}

/** The name shown: the most frequent of the fullest forms, of equals the first in code-unit order. */
export function nameOf(group: PersonGroup): string {
  const counts = new Map<string, { count: number; rank: number }>();
  for (const local of group.locals) {
    for (const { name } of local.mentions) {
      const known = counts.get(name!.printed);
      counts.set(name!.printed, { count: (known?.count ?? 0) + 1, rank: Math.min(2, rank(name!) >= 100 ? 2 : rank(name!) > 0 ? 1 : 0) });
    }
  }
  return [...counts].sort(([a, x], [b, y]) => y.rank - x.rank || y.count - x.count || bySpelling(a, b))[0]![0];
}
