import type { NameKnowledge, PersonName } from '../../text/index.ts';
import { givenNamesAgree, readPersonName } from '../../text/index.ts';
import type { Reading } from './reading.ts';
import { headOf, type Tree } from './tree.ts';

/** An office or task printed beside a name. */
export interface Role {
  /** As printed: "Foreign Minister", "head of the delegation". */
  readonly text: string;
  /** Its content words, plain lower case. */
  readonly words: ReadonlySet<string>;
  /** The noun that names the office: "minister". */
  readonly noun: string;
}

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
    const role = roleBeside(reading, entity.start, entity.end, roleNouns);
    if (role !== null && !person.roles.some(known => known.text === role.text)) person.roles.push(role);
  }
  return people.map(({ name, mentions: at, roles, gender }) => ({
    name: name.printed,
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

function genderBefore(text: string, at: number): 'male' | 'female' | undefined {
  const title = /\b(Mr|Mrs|Ms|Miss|Sir|Lord|Lady|Baroness|Baron|King|Queen|Prince|Princess|Count|Countess|Mme|M)\.?\s(?:\p{L}+\s)?$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1];
  const own = title ?? /^(Mr|Mrs|Ms|Miss|Sir|Lord|Lady|Baron|Baroness)\.?\s/.exec(text.slice(at, at + 10))?.[1];
  if (own === undefined) return undefined;
  return /^(Mrs|Ms|Miss|Lady|Baroness|Queen|Princess|Countess|Mme)$/.test(own) ? 'female' : 'male';
}

const BEFORE = new Set(['NOUN', 'PROPN', 'ADJ', 'PART', 'NUM']);

/** The office printed before ("Foreign Minister X") or after ("X, the foreign minister of Y,") a name. */
export function roleBeside(reading: Reading, start: number, end: number, roleNouns: ReadonlySet<string>): Role | null {
  for (const tree of reading.trees) {
    if (tree.sentence.end <= start) continue;
    if (tree.sentence.start > start) return null;
    const first = tree.tokens.findIndex(token => token.start >= start);
    let last = first;
    while (last + 1 < tree.tokens.length && tree.tokens[last + 1]!.start < end) last++;
    if (first < 0) return null;
    return roleBefore(reading, tree, first, last, roleNouns) ?? roleAfter(reading, tree, last, roleNouns);
  }
  return null;
}

function roleBefore(reading: Reading, tree: Tree, first: number, last: number, roleNouns: ReadonlySet<string>): Role | null {
  // A title that the entity tagger took into the name.
  let name = first;
  while (name < last && roleNouns.has(tree.tokens[name]!.form.toLowerCase())) name++;
  let from = name;
  for (let i = name - 1; i >= 0 && name - i < 12; i--) {
    const { upos, form } = tree.tokens[i]!;
    const link = /^(of|for|and|the|to|&)$/i.test(form) && i > 0 && /^(NOUN|PROPN|ADJ|ADP)$/.test(tree.tokens[i - 1]!.upos);
    if (!BEFORE.has(upos) && !link && form !== '-') break;
    if (/^(NOUN)$/.test(upos) && !connected(tree, i, name)) break;
    from = i;
  }
  while (from < name && /^(of|for|and|the|to|'s|’s|'|’)$/i.test(tree.tokens[from]!.form)) from++;
  return asRole(reading, tree, from, name - 1, roleNouns);
}

/** Whether a word left of a name belongs to its noun phrase and not to the verb before ("told reporters the envoy X"). */
function connected(tree: Tree, token: number, name: number): boolean {
  let at = token;
  for (let steps = 0; steps < 6; steps++) {
    const head = headOf(tree, at);
    if (head >= name) return true;
    if (head < 0) return true;
    const { upos } = tree.tokens[head]!;
    if (head < at && (upos === 'VERB' || upos === 'ADP')) return tree.tokens[name]!.head - 1 === at || underName(tree, name, at);
    at = head;
  }
  return true;
}

function underName(tree: Tree, name: number, token: number): boolean {
  for (let at = name, steps = 0; at >= 0 && steps < 8; at = headOf(tree, at), steps++) if (at === token) return true;
  return false;
}

function roleAfter(reading: Reading, tree: Tree, last: number, roleNouns: ReadonlySet<string>): Role | null {
  const { tokens } = tree;
  let at = last + 1;
  while (at < tokens.length && /^['’]s?$/.test(tokens[at]!.form)) return null;
  if (at >= tokens.length || !/^[,(–—-]$/.test(tokens[at]!.form)) return null;
  at++;
  const from = at;
  while (at < tokens.length && at - from < 16) {
    const { upos, form } = tokens[at]!;
    if (/^[,;:.)(–—-]$/.test(form) || upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || upos === 'PRON') break;
    at++;
  }
  if (at >= tokens.length || !/^[,.)–—-]$/.test(tokens[at]!.form)) return null;
  const start = /^(the|a|an|his|her|its|their)$/i.test(tokens[from]?.form ?? '') ? from + 1 : from;
  const role = asRole(reading, tree, start, at - 1, roleNouns);
  // "Witte, Baron Rosen and the minister": the words after the comma begin with the office, not with another name.
  return role !== null && !tokens.slice(start, at).some(token => token.form === 'and' && token.upos === 'CCONJ' && tokens[start]!.upos === 'PROPN') ? role : null;
}

/** The words as a role when one of them names an office before any preposition. */
function asRole(reading: Reading, tree: Tree, from: number, to: number, roleNouns: ReadonlySet<string>): Role | null {
  if (from < 0 || to < from) return null;
  let noun = '';
  const words = new Set<string>();
  for (let i = from; i <= to; i++) {
    const token = tree.tokens[i]!;
    const word = token.form.toLowerCase();
    if (token.upos === 'ADP' && noun === '') return null;
    if (roleNouns.has(word) || roleNouns.has(token.lemma)) noun ||= roleNouns.has(token.lemma) ? token.lemma : word;
    if (/^(NOUN|PROPN|ADJ)$/.test(token.upos)) words.add(token.lemma.toLowerCase());
  }
  if (noun === '') return null;
  return { text: reading.text.slice(tree.tokens[from]!.start, tree.tokens[to]!.end), words, noun };
}
