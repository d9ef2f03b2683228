import type { Attribute, Item, Value } from '../model/index.ts';
import type { Line, Report } from './schemas.ts';

/** The words of a value: lists joined by commas. */
export function wordsOf(value: Value): string {
  return typeof value === 'object' ? value.join(', ') : String(value);
}

/**
 * An item in short, as lists show it: no claims, the first passage only.
 * @example lineOf(item, reports).answers // [{ party: 'Estmark', answer: 'rejected' }] from an attribute "response Estmark"
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
    due: item.attributes.due ? wordsOf(item.attributes.due.value) : null,
    verdict: judged?.verdict ?? null,
    notes: judged?.notes ?? 0,
  };
}

/** An attribute "response PARTY", "response of PARTY" or "response: PARTY" is that party's answer; a bare "response" names nobody. */
function answersOf(attributes: Readonly<Record<string, Attribute>>): Line['answers'] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const match = /^(?:response|answer)s?\b[:\s]*(?:of\s+|by\s+|from\s+)?(.*)$/i.exec(name);
    return match ? [{ party: match[1]!.trim(), answer: wordsOf(attribute.value) }] : [];
  });
}
