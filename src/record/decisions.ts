import type { Decision, DecisionAction, Item, Value } from '../model/index.ts';
import type { Draft } from './draft.ts';

/** What people decided, ready to be asked while a record is put together. Later decisions win over earlier ones. */
export interface Judgements {
  readonly actions: readonly { readonly action: DecisionAction; readonly by: string }[];
}

export function readDecisions(decisions: readonly Decision[]): Judgements {
  return { actions: decisions.map(({ action, by }) => ({ action, by })) };
}

/** Replays merges and splits, in their order, on the groups that the machine made. Groups keep their order. */
export function regroup(groups: readonly (readonly Draft[])[], judgements: Judgements): Draft[][] {
  let result = groups.map(group => [...group]);
  for (const { action } of judgements.actions) {
    if (action.type === 'merge') {
      const ids: readonly string[] = action.items;
      const chosen = result.filter(group => group.some(draft => ids.includes(draft.id)));
      if (chosen.length < 2) continue;
      result = result.filter(group => !chosen.includes(group));
      result.push(chosen.flat());
    }
    if (action.type === 'split') {
      const docs: readonly string[] = action.docs;
      const group = result.find(candidate => candidate.some(draft => draft.id === action.item));
      if (!group) continue;
      const off = group.filter(draft => docs.includes(draft.view.document.id));
      const stay = group.filter(draft => !docs.includes(draft.view.document.id));
      if (off.length > 0 && stay.length > 0) result.splice(result.indexOf(group), 1, stay, off);
    }
  }
  return result;
}

/** Acceptance, rejection, corrections and notes on finished items. A correction stands beside the claims, which stay. */
export function applyDecisions(items: readonly Item[], judgements: Judgements): Item[] {
  const byDraft = new Map<string, number>();
  items.forEach((item, i) => {
    for (const id of [item.id, ...item.drafts]) if (!byDraft.has(id)) byDraft.set(id, i);
  });
  const result: Item[] = [...items];
  for (const { action, by } of judgements.actions) {
    if (!('item' in action)) continue;
    const at = byDraft.get(action.item);
    if (at === undefined) continue;
    result[at] = applyOne(result[at]!, action, by);
  }
  // What is disagreed on about a line that is rejected is of no account either, unless somebody judged it by itself.
  const rejected = new Map(result.flatMap(item => (item.judged?.verdict === 'rejected' ? [[item.id, item.judged] as const] : [])));
  return result.map(item => {
    const judged = item.related.map(id => rejected.get(id)).find(Boolean);
    return item.kind === 'discrepancy' && !item.judged && judged ? { ...item, judged } : item;
  });
}

function applyOne(item: Item, action: DecisionAction, by: string): Item {
  switch (action.type) {
    case 'accept':
      return { ...item, judged: { verdict: 'accepted', by } };
    case 'reject':
      return { ...item, judged: { verdict: 'rejected', by, ...(action.reason ? { reason: action.reason } : {}) } };
    case 'note':
      return { ...item, notes: [...(item.notes ?? []), { by, text: action.text }] };
    case 'correct': {
      if (action.attribute === 'title') return { ...item, title: action.value };
      if (action.attribute === 'status') return { ...item, status: action.value };
      const old = item.attributes[action.attribute];
      const day = action.attribute === 'date' ? readDays(action.value) : null;
      return {
        ...item,
        ...(day ? { date: day } : {}),
        attributes: { ...item.attributes, [action.attribute]: { value: action.value, claims: old?.claims ?? [], correctedBy: by } },
      };
    }
    default:
      return item;
  }
}

/** A corrected date moves the line: `2001-05-03`, or both ends with a stroke between them. Anything else is shown as it was typed. */
function readDays(value: Value): Item['date'] {
  const found = /^(\d{4}-\d\d-\d\d)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(String(value));
  if (!found) return null;
  const [, start, end] = found;
  return end && end !== start ? { start: start!, end } : start!;
}
