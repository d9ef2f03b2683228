import type { Entity } from '../model/index.ts';
import { type NameKnowledge, readPersonName } from './person-name.ts';
import { headOf, type Tree } from './syntax-tree.ts';

/** What tells an office from a name. */
export interface OfficeKnowledge extends NameKnowledge {
  readonly roleNouns: ReadonlySet<string>;
}

/**
 * The entities with people's names made whole: a name cut short takes the words that the tree joins to it ("Jutaro | Komura"), an office
 * taken for part of a place gives up the name behind it ("Chancellor Anders Lind"), and a last name taken for a place or a body is the person
 * whom the text names in full elsewhere. In text order, not overlapping.
 */
export function repairNames(
  text: string,
  trees: readonly Tree[],
  entities: readonly Entity[],
  knowledge: OfficeKnowledge,
): readonly Entity[] {
  const whole: Entity[] = [];
  let t = 0;
  entities.forEach((entity, index) => {
    while (t < trees.length && trees[t]!.sentence.end <= entity.start) t++;
    const tree = trees[t];
    const limit = entities[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    const longer = tree === undefined ? entity : extend(tree, entity, limit);
    const titled = /^(person|place|organization)$/.test(longer.type) ? behindOffice(text, longer, knowledge) : null;
    whole.push(titled ?? (entity.type === 'person' ? longer : entity));
  });
  const families = new Set<string>();
  for (const { type, start, end } of whole) {
    if (type !== 'person') continue;
    const name = readPersonName(text.slice(start, end), knowledge);
    if (name !== null && name.given.length > 0) families.add(name.family);
  }
  return whole.map(entity => {
    if (entity.type !== 'place' && entity.type !== 'organization') return entity;
    return families.has(text.slice(entity.start, entity.end)) ? { ...entity, type: 'person' as const } : entity;
  });
}

/** Takes in the proper nouns behind a name that belong to it as a flat name does. */
function extend(tree: Tree, entity: Entity, limit: number): Entity {
  const first = tree.tokens.findIndex(token => token.start >= entity.start);
  if (first < 0) return entity;
  let last = first;
  while (last + 1 < tree.tokens.length && tree.tokens[last + 1]!.start < entity.end) last++;
  let end = last;
  while (end + 1 < tree.tokens.length) {
    const next = tree.tokens[end + 1]!;
    if (next.upos !== 'PROPN' || next.start >= limit || !/^\p{Lu}/u.test(next.form)) break;
    const head = headOf(tree, end + 1);
    const flat = next.deprel.startsWith('flat') && head >= first && head <= end;
    const under = headOf(tree, end) === end + 1 && /^(flat|compound)/.test(tree.tokens[end]!.deprel) && entity.type === 'person';
    if (!flat && !under) break;
    end++;
  }
  return end === last ? entity : { ...entity, end: tree.tokens[end]!.end };
}

/**
 * The person's name behind an office that was taken into it, or with it for a place: "Norwegian Premier Ole Lund", "minister of | Defence Ole
 * Lund". "King William Island" stays what it is: a title that opens a place's name is part of it.
 */
function behindOffice(text: string, entity: Entity, knowledge: OfficeKnowledge): Entity | null {
  const words = [...text.slice(entity.start, entity.end).matchAll(/\S+/g)];
  const plain = words.map(([word]) => word.toLowerCase().replace(/\.$/, ''));
  const before = /(\p{L}+)\s+of\s+$/u.exec(text.slice(Math.max(0, entity.start - 40), entity.start))?.[1]?.toLowerCase() ?? '';
  const linked = knowledge.roleNouns.has(before);
  let office = plain.findLastIndex(word => knowledge.roleNouns.has(word));
  if (office < 0 && linked) while (office + 1 < plain.length && knowledge.titles.has(plain[office + 1]!)) office++;
  const rest = words.slice(office + 1);
  if (office < 0 || rest.length > 3 || !rest.every(([word]) => /^\p{Lu}[\p{Ll}'’.-]/u.test(word))) return null;
  if (entity.type === 'organization' && !linked) return null;
  if (entity.type === 'person' ? rest.length < 1 : rest.length < 2 || (office === 0 && !linked)) return null;
  return { ...entity, type: 'person', start: entity.start + rest[0]!.index };
}
