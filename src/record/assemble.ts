import type { Attribute, Claim, Day, DayRange, Evidence, EvidenceList, Item, Transition, Value } from '../model/index.ts';
import type { Draft, DraftClaim } from './draft.ts';
import type { Bundle, KindRules } from './kind-rules.ts';
import { fold } from './read-draft.ts';
import { evidence, nameOf } from './view.ts';
import { dateOf, intersect, printWindow, type Window } from './window.ts';

/** By publication, then document, then offset: the order in which a reader would have met them. */
export function byPublication(a: Draft, b: Draft): number {
  const left = a.view.published?.end ?? '9999';
  const right = b.view.published?.end ?? '9999';
  return compare(left, right) || compare(a.view.document.id, b.view.document.id) || a.span.start - b.span.start || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Makes the item of a bundle: claims side by side, the value shown, the state reached, days, passages, origins. */
export function assemble(bundle: Bundle, process: string): Item {
  const { rules, drafts } = bundle;
  const actors = drafts[0].view.context.actors;
  const attributes = collectAttributes(bundle);
  const parties = partiesOf(drafts).map(id => nameOf(id, actors));
  const status = statusOf(rules, drafts);
  const passages = drafts.map(draft => evidence(draft.view, draft.span));
  const title = rules.title({
    parties,
    status,
    features: Object.assign({}, ...[...drafts].reverse().map(draft => draft.features)),
    value: name => printValue(attributes[name]?.value),
    first: name => printValue([attributes[name]?.value ?? ''].flat()[0]),
  });
  const item: Item = {
    id: drafts[0].id,
    drafts: drafts.map(draft => draft.id),
    process,
    kind: rules.kind,
    title,
    status,
    disputed: isDisputed(drafts),
    date: dateOf(dateOfBundle(drafts)),
    parties,
    attributes,
    evidence: unique(passages),
    history: historyOf(rules, drafts),
    related: [],
    outlets: new Set(drafts.map(draft => draft.view.outlet)).size,
    origins: countOrigins(drafts),
  };
  return rules.finish?.(item, drafts) ?? item;
}

/** One origin affirms what another denies; what had not happened by the time it was denied may have happened since. */
function isDisputed(drafts: readonly Draft[]): boolean {
  return drafts.some(no => denied(no) && drafts.some(yes => !denied(yes) && originOf(yes) !== originOf(no) && !isLater(yes, no)));
}

function isLater(yes: Draft, no: Draft): boolean {
  const told = no.view.published?.end;
  const happened = (yes.dated ? yes.date?.start : undefined) ?? yes.view.published?.start;
  return told !== undefined && happened !== undefined && happened > told;
}

/** Told as not done, where the pattern looks for what was done. */
const denied = (draft: Draft): boolean =>
  draft.match?.polarity === 'negative' && draft.claims.some(claim => claim.stance === 'contradicts');

/** One press statement carried by five outlets is one origin; so is a copy of a wire report. */
export const originOf = (draft: Draft): string => (draft.speaker ? `speaker ${draft.speaker}` : `report ${draft.view.origin}`);

/**
 * How many independent sources the drafts rest on: every report that tells it in its own voice, and every speaker whom none of these
 * quotes. A report that tells something and quotes somebody on it is one.
 */
export function countOrigins(drafts: readonly Draft[]): number {
  const own = new Set(drafts.filter(draft => !draft.speaker).map(draft => draft.view.origin));
  const heard = new Set(drafts.filter(draft => draft.speaker && own.has(draft.view.origin)).map(draft => draft.speaker));
  const speakers = new Set(drafts.flatMap(draft => (draft.speaker && !heard.has(draft.speaker) ? [draft.speaker] : [])));
  return own.size + speakers.size;
}

export const printValue = (value: Value | undefined): string =>
  value === undefined ? '' : typeof value === 'object' ? value.join(', ') : String(value);

function unique(passages: readonly Evidence[]): EvidenceList {
  const seen = new Set<string>();
  const kept = passages.filter(passage => {
    const key = `${passage.doc} ${passage.start} ${passage.end}`;
    return !seen.has(key) && seen.add(key);
  });
  return kept as unknown as EvidenceList;
}

/** Parties that at least a quarter of the drafts that name any give, those named most often first. */
function partiesOf(drafts: readonly Draft[]): string[] {
  const counts = new Map<string, number>();
  for (const draft of drafts) for (const id of draft.parties) counts.set(id, (counts.get(id) ?? 0) + 1);
  const naming = drafts.filter(draft => draft.parties.length > 0).length;
  return [...counts]
    .filter(([, n]) => n * 4 >= naming)
    .sort(([a, m], [b, n]) => n - m || compare(a, b))
    .map(([id]) => id);
}

/** The days on which most drafts agree; among equals the narrowest. */
function dateOfBundle(drafts: readonly Draft[]): Window | null {
  const counted = new Map<string, { window: Window; votes: number; first: number }>();
  drafts.forEach((draft, i) => {
    if (!draft.date) return;
    const key = printWindow(draft.date);
    const entry = counted.get(key) ?? { window: draft.date, votes: 0, first: i };
    entry.votes += draft.dated ? 3 : 1;
    counted.set(key, entry);
  });
  const best = [...counted.values()].sort((a, b) => b.votes - a.votes || width(a.window) - width(b.window) || a.first - b.first)[0];
  if (!best) return null;
  // "on Thursday and Friday" elsewhere "the two days of talks": a narrower reading inside the winner makes it more precise.
  let { window } = best;
  for (const { window: other, votes } of counted.values()) {
    const common = intersect(window, other);
    if (common && votes >= 3 && width(common) < width(window)) window = common;
  }
  return window;
}

const width = (window: Window): number => Date.parse(window.end) - Date.parse(window.start);

function statusOf(rules: KindRules, drafts: readonly Draft[]): string | null {
  let best = -1;
  for (const draft of drafts) best = Math.max(best, draft.status === null ? -1 : rules.states.indexOf(draft.status));
  if (best < 0) return drafts.find(draft => draft.status)?.status ?? null;
  const strongest = rules.states[best]!;
  // Postponed and set again, rejected and then accepted: among such states the newest report tells where the matter stands.
  const newest = rules.newest?.includes(strongest) ? drafts.findLast(draft => draft.status && rules.newest!.includes(draft.status)) : null;
  return newest?.status ?? strongest;
}

/** Each state with the first passage that reports it. */
function historyOf(rules: KindRules, drafts: readonly Draft[]): Transition[] {
  const first = new Map<string, Draft>();
  for (const draft of drafts) if (draft.status && !first.has(draft.status)) first.set(draft.status, draft);
  return [...first]
    .sort(([a], [b]) => rules.states.indexOf(a) - rules.states.indexOf(b) || compare(a, b))
    .map(([status, draft]) => ({ status, date: transitionDate(draft), evidence: [evidence(draft.view, draft.span)] as const }));
}

const transitionDate = (draft: Draft): Day | DayRange | null => dateOf(draft.view.published);

function collectAttributes({ rules, drafts }: Bundle): Record<string, Attribute> {
  const byName = new Map<string, { claim: DraftClaim; draft: Draft }[]>();
  for (const draft of drafts) {
    for (const claim of draft.claims) {
      const list = byName.get(claim.name);
      if (list) list.push({ claim, draft });
      else byName.set(claim.name, [{ claim, draft }]);
    }
  }
  const attributes: Record<string, Attribute> = {};
  for (const name of [...byName.keys()].sort()) {
    const entries = byName.get(name)!;
    attributes[name] = { value: chooseValue(entries, rules.attributes[name]?.many === true), claims: entries.map(printClaim) };
  }
  return attributes;
}

/** The value that most independent origins give, then the fullest, then the earliest; a list where several belong together. */
function chooseValue(entries: readonly { claim: DraftClaim; draft: Draft }[], many: boolean): Value {
  const groups = new Map<string, { value: Value; origins: Set<string>; index: number }>();
  entries.forEach(({ claim, draft }, index) => {
    if (claim.stance === 'contradicts' && entries.some(entry => entry.claim.stance === 'supports')) return;
    const group = groups.get(claim.key);
    if (group) group.origins.add(originOf(draft));
    else groups.set(claim.key, { value: claim.value, origins: new Set([originOf(draft)]), index });
  });
  const ranked = [...groups.values()];
  if (many) {
    const values = ranked
      .map(group => printValue(group.value))
      .filter((value, i, all) => !all.some((other, j) => j !== i && contains(other, value, j < i)));
    return values.length === 1 ? values[0]! : values;
  }
  ranked.sort((a, b) => b.origins.size - a.origins.size || printValue(b.value).length - printValue(a.value).length || a.index - b.index);
  return ranked[0]!.value;
}

/** "Komura" adds nothing beside "Baron Komura"; of two equal ones the first stays. */
function contains(longer: string, shorter: string, earlier: boolean): boolean {
  const a = fold(longer);
  const b = fold(shorter);
  return a === b ? earlier : ` ${a} `.includes(` ${b} `);
}

function printClaim({ claim, draft }: { claim: DraftClaim; draft: Draft }): Claim {
  return {
    value: claim.value,
    stance: claim.stance,
    ...evidence(draft.view, claim),
    outlet: draft.view.outlet,
    ...(claim.speaker ? { speaker: claim.speaker } : {}),
    foundBy: claim.foundBy,
  };
}
