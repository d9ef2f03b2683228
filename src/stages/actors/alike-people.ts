import type { ActorKnowledge } from '../../model/knowledge/actors.ts';
import { foldName } from '../../text/fold-name.ts';
import { soundOf } from '../../text/name-sound.ts';
import { familyNamesClose, givenNamesAgree, type PersonName } from '../../text/person-name.ts';
import { conflict, givenKey, nameOf, type PersonGroup, statesOf } from './person-group.ts';

/** A way in which two names that fold apart may be one: names that share a signature are held against each other. */
interface Likeness {
  readonly reason: string;
  signatures(name: PersonName, given: string): readonly string[];
  holds(a: PersonName, b: PersonName, knowledge: ActorKnowledge): boolean;
}

const LIKENESSES: readonly Likeness[] = [
  {
    reason: 'romanisations of one name',
    signatures: ({ east }) => (east === undefined ? [] : [east]),
    holds: (a, b) => a.east === b.east,
  },
  {
    reason: 'romanisations of one name',
    signatures: ({ key, given: [first = ''] }, given) =>
      [given, foldName(first)].map(one => `${soundOf(one).consonants} ${soundOf(key).consonants}`),
    holds: (a, b, knowledge) => familyNamesClose(a.key, b.key) && givenNamesAgree(a, b, knowledge),
  },
  {
    reason: 'the same names in another order',
    signatures: name => [wordsOf(name).sort().join(' ')],
    holds: (a, b) => a.given.length > 0 && wordsOf(a).sort().join(' ') === wordsOf(b).sort().join(' '),
  },
  {
    reason: 'a double name and a part of it',
    signatures: ({ family, key }, given) => (given === '' ? [] : [key, ...partsOf(family)].map(part => `${given} ${part}`)),
    holds: (a, b, knowledge) =>
      givenNamesAgree(a, b, knowledge) && (partsOf(a.family).includes(b.key) || partsOf(b.family).includes(a.key)),
  },
];

const wordsOf = ({ given, family }: PersonName): string[] => [...given, family].map(foldName);
const partsOf = (family: string): readonly string[] => (family.includes('-') ? family.split('-').map(foldName) : []);

/** Joins people whose full names fold apart and are alike; then last names alone, where only one person's sounds so. None with different states. */
export function joinAlike(groups: readonly PersonGroup[], knowledge: ActorKnowledge): readonly PersonGroup[] {
  const joined: PersonGroup[] = [];
  const loose: PersonGroup[] = [];
  const index = new Map<string, PersonGroup[]>();
  for (const group of groups) {
    const { name } = group.locals[0]!;
    const given = givenKey(name, knowledge);
    if (given === '') {
      loose.push(group);
      continue;
    }
    const signatures = LIKENESSES.flatMap((likeness, i) => likeness.signatures(name, given).map(signature => `${i} ${signature}`));
    const found = findAlike(group, signatures, index, knowledge);
    if (found) {
      found.group.reasons.add(`"${nameOf(group)}" and "${nameOf(found.group)}": ${found.reason}`);
      for (const reason of group.reasons) found.group.reasons.add(reason);
      found.group.locals.push(...group.locals);
    } else joined.push(group);
    for (const signature of new Set(signatures)) index.set(signature, [...(index.get(signature) ?? []), found?.group ?? group]);
  }
  return [...joined, ...loose.filter(group => !joinsByLastName(group, joined))];
}

function findAlike(
  group: PersonGroup,
  signatures: readonly string[],
  index: ReadonlyMap<string, readonly PersonGroup[]>,
  knowledge: ActorKnowledge,
): { readonly group: PersonGroup; readonly reason: string } | null {
  const { name } = group.locals[0]!;
  for (const signature of signatures) {
    const likeness = LIKENESSES[Number(signature.slice(0, signature.indexOf(' ')))]!;
    const found = index
      .get(signature)
      ?.find(other => !conflict(other, group) && other.locals.some(local => likeness.holds(local.name, name, knowledge)));
    if (found) return { group: found, reason: likeness.reason };
  }
  return null;
}

/** "Hussein", of Egypt, goes to the only Egyptian whose family name sounds so; without a state the sound is too little ("Crosby", "Crosbie"). */
function joinsByLastName(group: PersonGroup, people: readonly PersonGroup[]): boolean {
  const { name } = group.locals[0]!;
  const states = statesOf(group.locals);
  if (name.given.length > 0 || states.size === 0) return false;
  const sounding = bySound(people).get(soundOf(name.key).consonants) ?? [];
  const alike = sounding.filter(
    other => familyNamesClose(other.locals[0]!.name.key, name.key) && [...statesOf(other.locals).keys()].some(state => states.has(state)),
  );
  if (alike.length !== 1 || alike[0]!.locals[0]!.name.key === name.key) return false;
  alike[0]!.reasons.add(`"${nameOf(group)}" is ${nameOf(alike[0]!)}: nobody else of that state has a name that sounds so`);
  alike[0]!.locals.push(...group.locals);
  return true;
}

const sounds = new WeakMap<readonly PersonGroup[], ReadonlyMap<string, readonly PersonGroup[]>>();

function bySound(people: readonly PersonGroup[]): ReadonlyMap<string, readonly PersonGroup[]> {
  let known = sounds.get(people);
  if (!known) {
    const index = new Map<string, PersonGroup[]>();
    for (const group of people) {
      const sound = soundOf(group.locals[0]!.name.key).consonants;
      index.set(sound, [...(index.get(sound) ?? []), group]);
    }
    known = index;
    sounds.set(people, known);
  }
  return known;
}
