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
    const titled = longer.type === 'place' || longer.type === 'organization' ? behindOffice(text, longer, knowledge) : null;
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

/** The person's name behind an office that was taken for part of another kind of name. */
function behindOffice(text: string, entity: Entity, knowledge: OfficeKnowledge): Entity | null {
  const printed = text.slice(entity.start, entity.end);
  const words = [...printed.matchAll(/\S+/g)];
  const office = words.findLastIndex(([word]) => knowledge.roleNouns.has(word.toLowerCase()));
  const rest = words.slice(office + 1);
  if (office < 0 || rest.length < 2 || rest.length > 3 || !rest.every(([word]) => /^\p{Lu}\p{Ll}/u.test(word))) return null;
  return { ...entity, type: 'person', start: entity.start + rest[0]!.index };
}
