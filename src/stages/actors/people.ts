import type { ActorKnowledge } from '../../model/knowledge/actors.ts';
import { givenNamesAgree } from '../../text/person-name.ts';
import { joinAlike } from './alike-people.ts';
import type { DocumentMentions } from './mentions.ts';
import { bySpelling, conflict, givenKey, type Local, nameOf, type PersonGroup, rank, statesOf } from './person-group.ts';

/**
 * Joins the mentions of people over all documents: within each document first, then by folded family name and given name, initials, and
 * last names that only one person has. Two people with one family name are kept apart when their given names or states differ. Linear in
 * the number of mentions: only names with the same folded family name are compared.
 */
export function joinPeople(documents: readonly DocumentMentions[], knowledge: ActorKnowledge): readonly PersonGroup[] {
  const blocks = new Map<string, Local[]>();
  for (const document of documents) {
    for (const local of localPeople(document, knowledge)) {
      const block = blocks.get(local.name.key);
      if (block === undefined) blocks.set(local.name.key, [local]);
      else block.push(local);
    }
  }
  const groups: PersonGroup[] = [];
  for (const key of [...blocks.keys()].sort()) groups.push(...joinBlock(blocks.get(key)!, knowledge));
  return joinAlike(groups, knowledge);
}

/** Within one document: a last name or an initial goes to the full name printed in it. */
function localPeople({ doc, names }: DocumentMentions, knowledge: ActorKnowledge): readonly Local[] {
  const locals: Local[] = [];
  const people = names.filter(mention => mention.type === 'person');
  const order = [...people].sort((a, b) => rank(b.name!) - rank(a.name!) || a.start - b.start);
  for (const mention of order) {
    const name = mention.name!;
    const same = locals.filter(
      local =>
        (local.name.key === name.key && givenNamesAgree(local.name, name, knowledge)) ||
        (name.given.length === 0 && local.name.given.includes(name.family)),
    );
    const local = same.length > 1 ? nearest(same, mention.start) : same[0];
    if (local === undefined) locals.push({ doc, mentions: [mention], name, reasons: new Set() });
    else {
      local.mentions.push(mention);
      if (name.printed !== local.name.printed) local.reasons.add(`"${name.printed}" in a report that names ${local.name.printed}`);
    }
  }
  for (const local of locals) local.mentions.sort((a, b) => a.start - b.start);
  return locals;
}

function nearest(locals: readonly Local[], at: number): Local | undefined {
  let best: Local | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const local of locals) {
    for (const { start } of local.mentions) {
      const d = start <= at ? at - start : 1_000_000 + start - at;
      if (d < distance) {
        best = local;
        distance = d;
      }
    }
  }
  return best;
}

function joinBlock(block: readonly Local[], knowledge: ActorKnowledge): readonly PersonGroup[] {
  const full = new Map<string, PersonGroup>();
  const partial: Local[] = [];
  for (const local of block) {
    const key = givenKey(local.name, knowledge);
    if (key === '') {
      partial.push(local);
      continue;
    }
    const group = full.get(key);
    if (group === undefined) full.set(key, { locals: [local], reasons: new Set() });
    else group.locals.push(local);
  }
  const groups = [...full.keys()].sort().map(key => full.get(key)!);
  // Given names that fold apart and still agree ("Aleksandr", "Alexandre") are few in a block.
  for (let i = 0; i < groups.length; i++) {
    for (let j = groups.length - 1; j > i; j--) {
      if (!givenNamesAgree(groups[i]!.locals[0]!.name, groups[j]!.locals[0]!.name, knowledge) || conflict(groups[i]!, groups[j]!)) continue;
      groups[i]!.locals.push(...groups[j]!.locals);
      groups.splice(j, 1);
    }
  }
  for (const group of groups) explainSpellings(group);
  const rest = new Map<string, PersonGroup>();
  for (const local of partial) {
    const alone: PersonGroup = { locals: [local], reasons: new Set() };
    const matching = groups.filter(group => givenNamesAgree(group.locals[0]!.name, local.name, knowledge) && !conflict(group, alone));
    const office = matching.filter(group => sharesOffice(group, alone));
    const found = matching.length === 1 ? matching[0] : office.length === 1 ? office[0] : undefined;
    if (found !== undefined) {
      found.locals.push(local);
      const why = matching.length === 1 ? 'no other person of that name in the collection' : 'the same office';
      found.reasons.add(`"${local.name.printed}" is ${nameOf(found)}: ${why}`);
      continue;
    }
    // Nobody to give it to: those with the same state, or without, stand for one person.
    const key = `${local.name.given[0]?.[0] ?? ''}|${[...statesOf([local]).keys()].sort()[0] ?? ''}`;
    const group = rest.get(key);
    if (group === undefined) rest.set(key, alone);
    else group.locals.push(local);
  }
  const loose = [...rest.keys()].sort().map(key => rest.get(key)!);
  const stateless = loose.find(group => statesOf(group.locals).size === 0);
  const stated = loose.filter(group => group !== stateless);
  if (stateless !== undefined && stated.length === 1 && groups.length === 0) {
    stated[0]!.locals.push(...stateless.locals);
    loose.splice(loose.indexOf(stateless), 1);
  }
  return [...groups, ...loose];
}

function sharesOffice(group: PersonGroup, other: PersonGroup): boolean {
  const offices = new Set(group.locals.flatMap(local => local.mentions.map(mention => mention.role?.noun)).filter(Boolean));
  return other.locals.some(local => local.mentions.some(mention => mention.role !== undefined && offices.has(mention.role.noun)));
}

function explainSpellings(group: PersonGroup): void {
  const spellings = [...new Set(group.locals.map(local => local.name.printed))].sort(bySpelling);
  for (const spelling of spellings.slice(1)) group.reasons.add(`"${spelling}" and "${spellings[0]}" are spellings of one name`);
}
