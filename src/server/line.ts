import type { Attribute, Item, Value } from '../model/index.ts';
import type { Line, Report } from './schemas.ts';

/** The words of a value: lists joined by commas. */
export function wordsOf(value: Value): string {
  return typeof value === 'object' ? value.join(', ') : String(value);
}

/**
 * An item in short, as lists show it: no claims, the first passage only.
 * @example lineOf(item, reports).answers // [{ party: 'Estmark', answer: 'rejected' }]
 */
export function lineOf(item: Item, reports: ReadonlyMap<string, Report>, judged?: { verdict: Line['verdict']; notes: number }): Line {
  const { id, process, kind, title, status, disputed, date, parties, outlets, origins } = item;
  const names = new Set<string>();
  for (const { doc } of item.evidence) names.add(reports.get(doc)?.outlet ?? doc);
  return {
    ...{ id, process, kind, title, status, disputed, date, outlets, origins },
    parties,
    outletNames: [...names],
    lead: item.evidence[0],
    answers: answersOf(item.attributes),
    reported: reportedDays(item, reports).at(-1) ?? null,
    due: item.attributes.due ? wordsOf(item.attributes.due.value) : null,
    verdict: judged?.verdict ?? null,
    notes: judged?.notes ?? 0,
  };
}

/** Days on which the reports of an item appeared, in order. */
function reportedDays(item: Item, reports: ReadonlyMap<string, Report>): readonly string[] {
  return [...new Set(item.evidence.flatMap(({ doc }) => reports.get(doc)?.published?.slice(0, 10) ?? []))].sort();
}

/**
 * What parties answered. `response` says what and `responseBy` who: a claim of the one belongs to the claim of the other that stands nearest in
 * the same report. An attribute named "response PARTY" is that party's answer.
 */
function answersOf(attributes: Readonly<Record<string, Attribute>>): Line['answers'] {
  const answers = new Map<string, { party: string; answer: string }>();
  const add = (party: string, answer: string) => answers.set(`${party}\n${answer}`, { party, answer });
  const parties = attributes.responseBy?.claims ?? [];
  for (const claim of attributes.response?.claims ?? []) {
    const near = parties
      .filter(other => other.doc === claim.doc)
      .sort((a, b) => Math.abs(a.start - claim.start) - Math.abs(b.start - claim.start))[0];
    add(near ? wordsOf(near.value) : '', wordsOf(claim.value));
  }
  for (const [name, attribute] of Object.entries(attributes)) {
    const match = /^response (.+)$/.exec(name);
    if (match) add(match[1]!, wordsOf(attribute.value));
  }
  return [...answers.values()];
}
