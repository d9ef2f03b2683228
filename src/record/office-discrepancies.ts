import type { Actor, Claim, Evidence, Item } from '../model/index.ts';
import { hashId } from '../text/hash.ts';
import { discrepancyLine } from './discrepancies.ts';
import { type DocumentView, evidence, nameOf } from './view.ts';

/**
 * Offices that two reports give one person and that he cannot both have: another rank of the same office ("deputy under secretary", "under
 * secretary") or the same rank of another ("vice minister", "vice president"). Offices without a rank are often shortened, and prove nothing.
 */
export function findOfficeDiscrepancies(
  actors: readonly Actor[],
  views: readonly DocumentView[],
  processOf: ReadonlyMap<string, string>,
): Item[] {
  const byId = new Map(views.map(view => [view.document.id, view]));
  const found: Item[] = [];
  for (const actor of actors) {
    if (actor.type !== 'person' || actor.offices.length < 2) continue;
    const held = actor.offices.flatMap(({ evidence: passages }) =>
      passages.flatMap(passage => {
        const view = byId.get(passage.doc);
        const rank = view && processOf.has(passage.doc) ? rankOf(passage.quote, view) : null;
        return view && rank ? [{ passage, view, rank }] : [];
      }),
    );
    const clash = held.flatMap((a, i) =>
      held.slice(i + 1).flatMap(b => (a.view.origin !== b.view.origin && exclude(a.rank, b.rank) ? [[a, b]] : [])),
    )[0];
    if (!clash) continue;
    const claims: Claim[] = clash.map(({ passage, view }) => ({
      value: passage.quote,
      stance: 'supports',
      ...passage,
      outlet: view.outlet,
      foundBy: 'actors.office',
    }));
    const values = clash.map(({ passage }) => passage.quote);
    const context = clash[0]!.view.context.actors;
    const process = processOf.get(clash[0]!.passage.doc)!;
    const id = hashId('discrepancy', process, actor.name, 'office');
    found.push(
      discrepancyLine({
        id,
        drafts: [id],
        process,
        title: `office of ${actor.name}: ${values.join(' or ')}`,
        attribute: 'office',
        kind: 'actor',
        claims,
        passages: clash.map(({ passage, view }) => around(view, passage)),
        date: null,
        parties: [nameOf(actor.id, context)],
        related: [],
        origins: 2,
      }),
    );
  }
  return found;
}

interface Rank {
  readonly ranks: string;
  readonly office: string;
}

/** "MITI vice minister for trade" -> vice, minister; null where no rank stands before the office. */
function rankOf(printed: string, view: DocumentView): Rank | null {
  const words = printed.toLowerCase().split(/[\s-]+/);
  const offices = new Set(view.context.knowledge.lists['office-noun']);
  const ranks = new Set(view.context.knowledge.lists['rank-word']);
  const at = words.findIndex(word => offices.has(word));
  let from = at;
  while (from > 0 && ranks.has(words[from - 1]!)) from--;
  return at > 0 && from < at ? { ranks: words.slice(from, at).join(' '), office: words[at]! } : null;
}

const exclude = (a: Rank, b: Rank): boolean => (a.office === b.office) !== (a.ranks === b.ranks);

function around(view: DocumentView, passage: Evidence): Evidence {
  const sentence = view.annotations.sentences.find(({ start, end }) => start <= passage.start && end >= passage.end);
  return sentence ? evidence(view, sentence) : passage;
}
