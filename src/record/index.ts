import type { Collection, Decision, Item, Process, ProcessRecord, RecordKnowledge } from '../model/index.ts';
import { assemble, byPublication } from './assemble.ts';
import { cluster } from './cluster.ts';
import { applyDecisions, type Judgements, readDecisions, regroup } from './decisions.ts';
import { findDiscrepancies } from './discrepancies.ts';
import { claimsOf, type Draft, keysOf } from './draft.ts';
import type { Bundle, KindRules, Line } from './kind-rules.ts';
import { kinds } from './kinds.ts';
import { findLineDiscrepancies } from './line-discrepancies.ts';
import { findOfficeDiscrepancies } from './office-discrepancies.ts';
import { findProcesses } from './processes.ts';
import { readDraft } from './read-draft.ts';
import { sides } from './sameness.ts';
import { type DocumentView, sideOf, viewDocuments } from './view.ts';

export interface RecordOptions {
  readonly knowledge: RecordKnowledge;
  /** The decision log, oldest first. */
  readonly decisions?: readonly Decision[];
}

/**
 * Derives the record of a collection: drafts from every report, negotiations, items with their claims, discrepancies, decisions.
 * Pure: the same collection and decisions give the same record, byte for byte, whatever order the documents stand in.
 */
export function deriveRecord(collection: Collection, { knowledge, decisions = [] }: RecordOptions): ProcessRecord {
  const views = viewDocuments(collection, knowledge);
  const judgements = readDecisions(decisions);
  const drafts = views.flatMap(view => draftsOf(view));
  drafts.sort(byPublication);
  const { processes, of, aliases } = findProcesses(collection, views, drafts);
  const items: Item[] = [];
  for (const rules of kinds) {
    const lines = linesOfKind(rules, drafts, of, judgements);
    const related = rules.relate?.(lines) ?? lines.map(({ item }) => item);
    const clashes = findLineDiscrepancies(lines);
    const contested = new Set(clashes.flatMap(clash => clash.related));
    items.push(
      ...lines.flatMap(({ bundle, item }, at) => {
        const line = related[at]!;
        return [contested.has(item.id) ? { ...line, disputed: true } : line, ...findDiscrepancies(bundle, item)];
      }),
      ...clashes,
    );
  }
  items.push(...findOfficeDiscrepancies(collection.actors, views, of));
  const judged = applyDecisions(items, judgements).sort(byDate);
  return { processes: rename(processes, aliases, judgements), items: judged, actors: collection.actors };
}

/** Everything one report says, as drafts in text order. */
export function draftsOf(view: DocumentView): Draft[] {
  const drafts: Draft[] = [];
  for (const rules of kinds) {
    const own: Draft[] = [];
    for (const match of view.annotations.matches) {
      if (match.emit.kind !== rules.kind) continue;
      const draft = readDraft(view, match, rules);
      const refined = draft && (rules.refine ? rules.refine(draft, match) : draft);
      if (refined) own.push(refined);
    }
    own.push(...(rules.derive?.(view) ?? []));
    const unique = [...new Map(own.map(draft => [draft.id, draft])).values()].sort(
      (a, b) => a.span.start - b.span.start || (a.id < b.id ? -1 : 1),
    );
    drafts.push(...(rules.link?.(unique) ?? unique));
  }
  return drafts.map(draft => (draft.features.bare ? withTopic(draft, drafts) : draft));
}

/** How many sentences back lies what is refused as "the idea"; twice as many where it was asked of whoever refuses. */
const REACH = 6;

/** "Dismissed the idea" refuses what another side asked or offered last before it in the report. */
function withTopic(draft: Draft, drafts: readonly Draft[]): Draft {
  const own = sides(draft);
  const sideIn = (key: string) => sideOf(key, draft.view.context.actors) ?? key;
  const found = drafts
    .filter(({ kind }) => kind === 'proposal' || kind === 'demand')
    .filter(other => other.terms.size > 0 && other.sentence <= draft.sentence)
    .filter(other => draft.sentence - other.sentence <= (keysOf(other, 'on').some(key => own.has(sideIn(key))) ? 2 * REACH : REACH))
    .filter(other => !keysOf(other, 'by').some(key => own.has(sideIn(key))))
    .sort((a, b) => a.span.start - b.span.start || (a.id < b.id ? -1 : 1))
    .at(-1);
  if (!found) return draft;
  const topic = claimsOf(found, 'what').map(claim => ({ ...claim, foundBy: `${claim.foundBy}+answer` }));
  return {
    ...draft,
    claims: [...draft.claims.filter(claim => claim.name !== 'what'), ...topic],
    terms: found.terms,
    lengths: found.lengths,
  };
}

function linesOfKind(rules: KindRules, drafts: readonly Draft[], processOf: ReadonlyMap<string, string>, judgements: Judgements): Line[] {
  const own = drafts.filter(draft => draft.kind === rules.kind && processOf.has(draft.view.document.id));
  const groups = cluster(own, {
    blocks: draft => blocksOf(draft, processOf.get(draft.view.document.id)!),
    same: rules.same,
    clash: (a, b) => processOf.get(a.view.document.id) !== processOf.get(b.view.document.id) || rules.clash?.(a, b) === true,
  });
  return regroup(groups, judgements).map(group => {
    const sorted = group.sort(byPublication) as [Draft, ...Draft[]];
    const bundle: Bundle = { rules, drafts: sorted };
    return { bundle, item: assemble(bundle, processOf.get(sorted[0].view.document.id)!) };
  });
}

/** Drafts are compared inside a process when they share a side, a month or a word of their topic. */
function blocksOf(draft: Draft, process: string): string[] {
  const keys = [...sides(draft)].map(side => `${process} side ${side}`);
  for (const term of draft.terms) keys.push(`${process} term ${term}`);
  if (draft.date) keys.push(`${process} month ${draft.date.start.slice(0, 7)}`, `${process} month ${draft.date.end.slice(0, 7)}`);
  return keys;
}

function rename(processes: readonly Process[], aliases: ReadonlyMap<string, string>, judgements: Judgements): Process[] {
  return processes.map(process => {
    let { name } = process;
    for (const { action } of judgements.actions) {
      if (action.type === 'rename-process' && aliases.get(action.process) === process.id) name = action.name;
    }
    return { ...process, name };
  });
}

function byDate(a: Item, b: Item): number {
  const left = startOf(a);
  const right = startOf(b);
  return left < right ? -1 : left > right ? 1 : a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Undated items stand last. */
const startOf = (item: Item): string =>
  item.date === null ? '9999' : typeof item.date === 'string' ? item.date : (item.date.start ?? '9999');
