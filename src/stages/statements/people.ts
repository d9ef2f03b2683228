import { givenNamesAgree, type NameKnowledge, type PersonName, readPersonName } from '../../text/person-name.ts';
import { type Role, roleBeside } from '../../text/person-role.ts';
import { officeApposed } from './office-apposed.ts';
import type { Reading } from './reading.ts';

/** One person of a document. */
export interface Person {
  /** Fullest printed form. */
  readonly name: string;
  readonly parsed: PersonName;
  /** Start of every mention, in text order. */
  readonly mentions: readonly number[];
  readonly roles: readonly Role[];
  readonly gender?: 'male' | 'female';
}

interface Draft {
  name: PersonName;
  mentions: number[];
  roles: Role[];
  gender?: 'male' | 'female';
}

/** The people named in a document: last names and initials joined to the full name printed anywhere in it. */
export function findPeople(reading: Reading, roleNouns: ReadonlySet<string>, names: NameKnowledge): readonly Person[] {
  const people: Draft[] = [];
  const mentions = reading.entities
    .filter(entity => entity.type === 'person')
    .map(entity => ({ entity, parsed: readPersonName(reading.text.slice(entity.start, entity.end), names) }))
    .filter((mention): mention is typeof mention & { parsed: PersonName } => mention.parsed !== null);
  // Full names first, so that a headline's last name finds the person named in full below it.
  for (const { entity, parsed } of mentions) {
    if (parsed.given.length === 0) continue;
    const known = people.find(person => person.name.key === parsed.key && givenNamesAgree(person.name, parsed, names));
    if (known === undefined) people.push({ name: parsed, mentions: [entity.start], roles: [] });
    else {
      known.mentions.push(entity.start);
      if (fuller(parsed, known.name)) known.name = parsed;
    }
  }
  for (const { entity, parsed } of mentions) {
    if (parsed.given.length > 0) continue;
    // Of two people with one last name the one named last before.
    const same = people.filter(person => person.name.key === parsed.key || person.name.given.some(word => word === parsed.printed));
    const known = nearest(same, entity.start);
    if (known === undefined) people.push({ name: parsed, mentions: [entity.start], roles: [] });
    else known.mentions.push(entity.start);
  }
  for (const { entity } of mentions) {
    const person = people.find(candidate => candidate.mentions.includes(entity.start));
    if (person === undefined) continue;
    person.gender ??= genderBefore(reading.text, entity.start);
    const beside = roleBeside(reading.text, reading.trees, entity.start, entity.end, roleNouns, names.titles);
    for (const role of [beside, officeApposed(reading, entity.start, roleNouns)])
      if (role !== null && !person.roles.some(known => known.text === role.text)) person.roles.push(role);
  }
  return people.map(({ name, mentions: at, roles, gender }) => ({
    name: name.given.length === 0 ? withRank(reading.text, at[0]!, name.printed) : name.printed,
    parsed: name,
    mentions: at.sort((a, b) => a - b),
    roles,
    ...(gender === undefined ? {} : { gender }),
  }));
}

function fuller(a: PersonName, b: PersonName): boolean {
  const initials = (name: PersonName) => name.given.filter(word => /^\p{Lu}\.?$/u.test(word)).length;
  return a.given.length - initials(a) > b.given.length - initials(b);
}

function nearest(people: readonly Draft[], at: number): Draft | undefined {
  let best: Draft | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const person of people) {
    for (const mention of person.mentions) {
      // A name that only comes later counts as far away.
      const d = mention <= at ? at - mention : 1_000_000 + mention - at;
      if (d < distance) {
        best = person;
        distance = d;
      }
    }
  }
  return best;
}

/** "Queen Maria": who is known by one name alone keeps the rank that stands before it. */
function withRank(text: string, at: number, name: string): string {
  const rank = /\b(?:Emir|Emperor|Empress|Kaiser|King|Pope|Prince|Princess|Queen|Shah|Sultan|Tsar|Tsarina)\s+$/u.exec(
    text.slice(Math.max(0, at - 12), at),
  );
  return rank === null ? name : `${rank[0].trim()} ${name}`;
}

function genderBefore(text: string, at: number): 'male' | 'female' | undefined {
  const title = /\b(Mr|Mrs|Ms|Miss|Sir|Lord|Lady|Baroness|Baron|King|Queen|Prince|Princess|Count|Countess|Mme|M)\.?\s(?:\p{L}+\s)?$/u.exec(
    text.slice(Math.max(0, at - 24), at),
  )?.[1];
  const own = title ?? /^(Mr|Mrs|Ms|Miss|Sir|Lord|Lady|Baron|Baroness)\.?\s/.exec(text.slice(at, at + 10))?.[1];
  if (own === undefined) return undefined;
  return /^(Mrs|Ms|Miss|Lady|Baroness|Queen|Princess|Countess|Mme)$/.test(own) ? 'female' : 'male';
}
