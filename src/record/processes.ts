import type { Collection, Day, Process } from '../model/index.ts';
import { daysBetween } from '../text/calendar.ts';
import { hashId } from '../text/hash.ts';
import type { Draft } from './draft.ts';
import { sides } from './sameness.ts';
import { type DocumentView, nameOf, sideOf } from './view.ts';
import type { Window } from './window.ts';

/** Kinds that make a report part of a negotiation; a statement alone does not. */
const BINDING = new Set(['meeting', 'document', 'proposal', 'agreement', 'exchange', 'refusal', 'demand', 'deadline', 'commitment']);

/** Reports further apart than this are of different rounds of history, unless something links them. */
const GAP_DAYS = 240;

/** Days within which a report must be dated to tell how long a negotiation went on. */
const NARROW_DAYS = 31;

/**
 * Finds the negotiations of a collection: reports of one story belong together, and so do reports whose items are between the same two
 * sides within some months of each other. Returns the process of each report; a report without such items gets none;
 * and for every id that a process had with fewer reports, the one it has now.
 */
export function findProcesses(
  collection: Collection,
  views: readonly DocumentView[],
  drafts: readonly Draft[],
): { processes: Process[]; of: Map<string, string>; aliases: Map<string, string> } {
  const pairs = pairOfReports(drafts);
  const groups = new Map<string, DocumentView[]>();
  for (const view of views) {
    const pair = pairs.get(view.document.id);
    if (!pair) continue;
    const list = groups.get(pair);
    if (list) list.push(view);
    else groups.set(pair, [view]);
  }
  adoptStories(collection, views, pairs, groups);
  const processes: Process[] = [];
  const of = new Map<string, string>();
  const aliases = new Map<string, string>();
  for (const pair of [...groups.keys()].sort()) {
    for (const run of splitByGap(groups.get(pair)!)) {
      const documents = run.map(view => view.document.id).sort();
      const parties = pair.split(' ').map(id => nameOf(id, run[0]!.context.actors));
      const windows = windowsOf(run);
      const starts = windows.map(({ start }) => start).sort();
      const ends = windows.map(({ end }) => end).sort();
      const id = hashId('process', pair, starts[0]?.slice(0, 7) ?? '');
      // A report of an earlier month gives the process another id; under the one it had, people may have named it.
      for (const view of run) aliases.set(hashId('process', pair, view.published?.start.slice(0, 7) ?? ''), id);
      const years = starts.length ? yearsOf(starts[0]!, ends.at(-1)!) : '';
      processes.push({
        id,
        name: `${[...parties].sort().join(' – ')}${years ? `, ${years}` : ''}`,
        parties: [...parties].sort(),
        documents,
        start: starts[0] ?? null,
        end: ends.at(-1) ?? null,
      });
      for (const document of documents) of.set(document, id);
    }
  }
  // The negotiation that most reports are about comes first.
  processes.sort((a, b) => b.documents.length - a.documents.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  return { processes, of, aliases };
}

/** When reports were published; of those that are known only within some months, nothing is said as long as there are others. */
function windowsOf(run: readonly DocumentView[]): readonly Window[] {
  const windows = run.flatMap(({ published }) => (published ? [published] : []));
  const narrow = windows.filter(({ start, end }) => daysBetween(start, end) <= NARROW_DAYS);
  return narrow.length > 0 ? narrow : windows;
}

const yearsOf = (start: Day, end: Day): string =>
  start.slice(0, 4) === end.slice(0, 4) ? start.slice(0, 4) : `${start.slice(0, 4)}–${end.slice(0, 4)}`;

/**
 * The pair of sides that a report is about. Its own counts propose pairs; among them the one that more of the collection is about is
 * preferred, so that a report on the mediator's letter to one party stays with the talks it was written for.
 */
function pairOfReports(drafts: readonly Draft[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const draft of drafts) {
    if (!BINDING.has(draft.kind)) continue;
    const id = draft.view.document.id;
    const own = counts.get(id) ?? mentionedSides(draft.view);
    counts.set(id, own);
    for (const side of sides(draft)) own.set(side, (own.get(side) ?? 0) + 2);
  }
  const proposals = new Map([...counts].map(([document, own]) => [document, pairsOf(own)]));
  const popularity = new Map<string, number>();
  for (const [best] of proposals.values()) if (best) popularity.set(best.pair, (popularity.get(best.pair) ?? 0) + 1);
  const pairs = new Map<string, string>();
  for (const [document, candidates] of proposals) {
    let chosen: { pair: string; score: number } | null = null;
    for (const { pair, strength } of candidates) {
      const score = strength * (1 + Math.log2(1 + (popularity.get(pair) ?? 0)));
      if (!chosen || score > chosen.score || (score === chosen.score && pair < chosen.pair)) chosen = { pair, score };
    }
    if (chosen) pairs.set(document, chosen.pair);
  }
  return pairs;
}

function mentionedSides(view: DocumentView): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { actor } of view.mentions) {
    const side = sideOf(actor, view.context.actors);
    if (side) counts.set(side, (counts.get(side) ?? 0) + 1);
  }
  return counts;
}

/** Pairs of the sides a report names often, the strongest first; strength is the share of the rarer of the two. */
function pairsOf(counts: ReadonlyMap<string, number>): { pair: string; strength: number }[] {
  const top = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, 5);
  const strongest = top[0]?.[1] ?? 1;
  const pairs: { pair: string; strength: number }[] = [];
  for (let i = 0; i < top.length; i++) {
    for (let j = i + 1; j < top.length; j++) {
      const strength = (top[i]![1] + top[j]![1]) / (2 * strongest);
      pairs.push({ pair: [top[i]![0], top[j]![0]].sort().join(' '), strength });
    }
  }
  return pairs.sort((a, b) => b.strength - a.strength || (a.pair < b.pair ? -1 : 1));
}

/** A report without a pair of its own follows the story it stands in, where that story has one. */
function adoptStories(
  collection: Collection,
  views: readonly DocumentView[],
  pairs: Map<string, string>,
  groups: Map<string, DocumentView[]>,
): void {
  const votes = new Map<string, Map<string, number>>();
  for (const [document, pair] of pairs) {
    const story = collection.stories.get(document);
    if (story === undefined) continue;
    const own = votes.get(story) ?? new Map<string, number>();
    votes.set(story, own);
    own.set(pair, (own.get(pair) ?? 0) + 1);
  }
  for (const view of views) {
    if (pairs.has(view.document.id)) continue;
    const story = collection.stories.get(view.document.id);
    const own = story === undefined ? undefined : votes.get(story);
    const best = own && [...own].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0];
    if (best) groups.get(best[0])!.push(view);
  }
}

function splitByGap(views: readonly DocumentView[]): DocumentView[][] {
  const dated = [...views].sort((a, b) => order(a) - order(b) || (a.document.id < b.document.id ? -1 : 1));
  const runs: DocumentView[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const view of dated) {
    const at = order(view);
    if (runs.length === 0 || (last !== Number.NEGATIVE_INFINITY && at - last > GAP_DAYS * 86_400_000)) runs.push([]);
    runs.at(-1)!.push(view);
    last = Math.max(last, at);
  }
  return runs;
}

/** Undated reports come first and join the run that begins after them. */
const order = (view: DocumentView): number => (view.published ? Date.parse(view.published.start) : Number.NEGATIVE_INFINITY);
