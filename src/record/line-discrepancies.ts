import type { Claim, Item } from '../model/index.ts';
import { hashId } from '../text/hash.ts';
import { printValue } from './assemble.ts';
import { discrepancyLine } from './discrepancies.ts';
import { claimsOf, type Draft, type DraftClaim } from './draft.ts';
import type { Line } from './kind-rules.ts';
import { numbersIn, sameDays } from './sameness.ts';
import { containment } from './terms.ts';
import { evidence, sideOf } from './view.ts';

/** Kinds whose lines have an author, and the attribute that names him. */
const AUTHOR: Readonly<Record<string, string>> = { proposal: 'by', demand: 'by' };
/** Kinds whose topic is a text with numbers in it. */
const COUNTED: Readonly<Record<string, string>> = { proposal: 'by', demand: 'by', refusal: 'by', agreement: 'parties' };

/**
 * Disagreement that keeps lines apart: one deed told of two sides, one matter with two numbers, one exchange with two counts. Each side of
 * it is a line of its own; the discrepancy brings both together. Lines of one process and kind are compared.
 */
export function findLineDiscrepancies(lines: readonly Line[]): Item[] {
  const found: Item[] = [];
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length; j++) {
      const [a, b] = [lines[i]!, lines[j]!];
      if (a.item.process !== b.item.process || a.item.kind !== b.item.kind) continue;
      const clash = firstClash(a, b);
      if (clash) found.push(lineOf(a, b, clash));
    }
  }
  return found;
}

/** How long one matter is told of. */
const DAYS = 6;

interface Clash {
  readonly attribute: string;
  readonly kind: string;
  readonly claims: readonly (readonly [Draft, DraftClaim])[];
}

/** The first disagreement of two drafts, with whatever else in the two lines disagrees in the same way. */
function firstClash(a: Line, b: Line): Clash | null {
  let found: Clash | null = null;
  for (const left of a.bundle.drafts) {
    for (const right of b.bundle.drafts) {
      // Two copies of one report differ in a number where the later one corrects it; who wrote them is no disagreement.
      if (left.view.document.id === right.view.document.id) continue;
      const told = left.view.origin === right.view.origin ? null : (authorsDiffer(left, right) ?? countsDiffer(left, right));
      const clash = told ?? numbersDiffer(left, right);
      if (!clash || (found && clash.attribute !== found.attribute)) continue;
      const known: Clash['claims'] = found?.claims ?? [];
      const more = clash.claims.filter(([, claim]) => !known.some(([, other]) => other === claim));
      found = { ...clash, claims: [...known, ...more] };
    }
  }
  return found;
}

const sidesOf = (draft: Draft, name: string): Set<string> =>
  new Set(claimsOf(draft, name).map(({ key }) => sideOf(key, draft.view.context.actors) ?? key));

/** "It was Karlsen who asked for it", says the one side, and the other that it was Quispe: told of one another, of one matter and day. */
function authorsDiffer(a: Draft, b: Draft): Clash | null {
  const name = AUTHOR[a.kind];
  if (!name || a.status === 'rejected') return null;
  // One word in common ("the adjournment") says little unless it is of the same days.
  const alike = Math.min(a.terms.size, b.terms.size) > 1 && containment(a.terms, b.terms) === 1;
  if (sameDays(a, b, alike ? DAYS : 0) <= 0) return null;
  const [left, right] = [sidesOf(a, name), sidesOf(b, name)];
  if (left.size !== 1 || right.size !== 1 || [...left].some(side => right.has(side))) return null;
  if (!toldByAnother(a, left) && !toldByAnother(b, right)) return null;
  if (a.terms.size === 0 || b.terms.size === 0 || containment(a.terms, b.terms) < 1) return null;
  return { attribute: name, kind: 'actor', claims: [first(a, name), first(b, name)] };
}

/** Whoever speaks speaks of another side than his own. */
function toldByAnother(draft: Draft, authors: ReadonlySet<string>): boolean {
  if (!draft.speaker) return false;
  return !authors.has(sideOf(draft.speaker, draft.view.context.actors) ?? draft.speaker);
}

const first = (draft: Draft, name: string): readonly [Draft, DraftClaim] => [draft, claimsOf(draft, name)[0]!];

/** "1,500 million for the island" and "1,200 million for the island", of the same side in the same days. */
function numbersDiffer(a: Draft, b: Draft): Clash | null {
  const name = COUNTED[a.kind];
  if (!name || sameDays(a, b, DAYS) <= 0) return null;
  const [left, right] = [sidesOf(a, name), sidesOf(b, name)];
  if (![...left].some(side => right.has(side))) return null;
  const [m, n] = [numbersIn(a), numbersIn(b)];
  // "Four of the twelve articles" and "five of the twelve articles" differ in one number.
  if (m.filter(term => !n.includes(term)).length !== 1 || n.filter(term => !m.includes(term)).length !== 1) return null;
  const words = (draft: Draft, numbers: readonly string[]) => new Set([...draft.terms].filter(term => !numbers.includes(term)));
  const [p, q] = [words(a, m), words(b, n)];
  if (Math.min(p.size, q.size) < 2 || containment(p, q) < 0.75) return null;
  if (claimsOf(a, 'what').length === 0 || claimsOf(b, 'what').length === 0) return null;
  return { attribute: 'what', kind: 'count', claims: [first(a, 'what'), first(b, 'what')] };
}

/** Two exchanges of the same goods, of the same category, on the same day, with two counts. */
function countsDiffer(a: Draft, b: Draft): Clash | null {
  if (a.kind !== 'exchange' || a.status !== b.status || sameDays(a, b) <= 0) return null;
  const key = (draft: Draft, name: string) =>
    claimsOf(draft, name)
      .map(claim => claim.key)
      .join(' ');
  if (key(a, 'goods') !== key(b, 'goods') || key(a, 'category') !== key(b, 'category') || key(a, 'bound') !== key(b, 'bound')) return null;
  const [left, right] = [key(a, 'count per side'), key(b, 'count per side')];
  if (!left || !right || left === right) return null;
  return { attribute: 'count per side', kind: 'count', claims: [first(a, 'count per side'), first(b, 'count per side')] };
}

function lineOf(a: Line, b: Line, { attribute, kind, claims }: Clash): Item {
  const printed: Claim[] = claims.map(([draft, claim]) => ({
    value: claim.value,
    stance: claim.stance,
    ...evidence(draft.view, claim),
    outlet: draft.view.outlet,
    ...(claim.speaker ? { speaker: claim.speaker } : {}),
    foundBy: claim.foundBy,
  }));
  const topic = a.item.title.replace(/^.*?: /, '');
  const values = [...new Set(printed.map(claim => printValue(claim.value)))];
  return discrepancyLine({
    id: hashId('discrepancy', a.item.id, b.item.id, attribute),
    drafts: a.item.drafts.flatMap(left => b.item.drafts.map(right => hashId('discrepancy', left, right, attribute))),
    process: a.item.process,
    title: attribute === 'what' ? values.slice(0, 2).join(' or ') : `${attribute} of “${topic}”: ${values.join(' or ')}`,
    attribute,
    kind,
    claims: printed,
    passages: claims.map(([draft]) => evidence(draft.view, draft.span)),
    date: a.item.date,
    parties: [...new Set([...a.item.parties, ...b.item.parties])],
    related: [a.item.id, b.item.id],
    origins: new Set(claims.map(([draft]) => draft.view.origin)).size,
  });
}
