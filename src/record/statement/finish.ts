import type { Actor, Claim, Item } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { alignRenderings } from './renderings.ts';

/** Adds to a statement who made it, its renderings side by side, and the office of a speaker whom its own reports give none. */
export function finish(item: Item, drafts: readonly Draft[]): Item {
  const { features, view } = drafts[0]!;
  const speaker = view.context.actors.get(features.speaker ?? '');
  const role = item.attributes.role || !speaker ? [] : officeClaims(speaker.offices, drafts);
  return {
    ...item,
    ...(speaker ? { speaker: speaker.id } : {}),
    ...(role.length > 0 ? { attributes: { ...item.attributes, role: { value: role[0]!.value, claims: role } } } : {}),
    ...(drafts.length > 1 ? { renderings: alignRenderings(drafts) } : {}),
  };
}

type Offices = Actor['offices'];

/** The office that most passages of the collection give the speaker; those of the statement's own reports count before all others. */
function officeClaims(offices: Offices, drafts: readonly Draft[]): Claim[] {
  const own = new Set(drafts.map(draft => draft.view.document.id));
  const [best] = offices
    .map(({ office, evidence }) => ({ office, evidence, near: evidence.filter(({ doc }) => own.has(doc)).length }))
    .sort((a, b) => b.near - a.near || b.evidence.length - a.evidence.length || (a.office < b.office ? -1 : 1));
  if (!best) return [];
  const passages = best.near > 0 ? best.evidence.filter(({ doc }) => own.has(doc)) : best.evidence.slice(0, 1);
  const { outlets } = drafts[0]!.view.context;
  return passages.map(passage => ({
    ...passage,
    value: best.office,
    stance: 'supports',
    outlet: outlets.get(passage.doc) ?? passage.doc,
    foundBy: 'actors.office',
  }));
}
