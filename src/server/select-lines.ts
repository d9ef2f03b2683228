import { contentWords, lineHolds } from './fold.ts';
import type { Line, Lines, LinesQuery } from './schemas.ts';
import { compare, lastDay, placedAt } from './snapshot.ts';

/** The conditions of a filter, by name, so that a facet can be counted under all the others. */
type Test = (line: Line) => boolean;

function testsOf(query: LinesQuery): Readonly<Record<string, Test>> {
  const words = contentWords(query.text ?? '');
  const tests: Record<string, Test> = {};
  if (query.kind.length > 0) tests.kind = line => query.kind.includes(line.kind);
  if (query.party.length > 0) tests.party = line => line.parties.some(party => query.party.includes(party));
  if (query.outlet.length > 0) tests.outlet = line => line.outletNames.some(outlet => query.outlet.includes(outlet));
  if (query.status.length > 0) tests.status = line => line.status !== null && query.status.includes(line.status);
  if (query.disputed === '1') tests.disputed = line => line.disputed || line.kind === 'discrepancy';
  if (query.rejected !== '1') tests.rejected = line => line.verdict !== 'rejected';
  if (query.from || query.to) tests.period = line => inPeriod(line, query.from, query.to);
  if (words.length > 0) tests.text = line => lineHolds(line, words);
  return tests;
}

/** A window lies in a period when they share a day; a line without any date lies in none. */
function inPeriod(line: Line, from: string | undefined, to: string | undefined): boolean {
  const start = placedAt(line.date);
  if (start === null) return false;
  const end = lastDay(line.date) ?? start;
  return (!from || end >= from) && (!to || start <= to);
}

/** The lines that a filter leaves, a page of them, with the counts of each facet under the other conditions. */
export function selectLines(all: readonly Line[], query: LinesQuery): Lines {
  const tests = testsOf(query);
  const passing = (without?: string) => {
    const active = Object.entries(tests).filter(([name]) => name !== without);
    return all.filter(line => active.every(([, test]) => test(line)));
  };
  const found = passing();
  const dated = found.filter(line => placedAt(line.date) !== null);
  const undated = found.filter(line => placedAt(line.date) === null);
  const ordered = [...(query.order === 'newest' ? dated.reverse() : dated), ...undated];
  return {
    total: found.length,
    offset: query.offset,
    lines: ordered.slice(query.offset, query.offset + query.limit),
    facets: {
      kinds: count(passing('kind').map(line => line.kind)),
      parties: count(passing('party').flatMap(line => line.parties)),
      outlets: count(passing('outlet').flatMap(line => line.outletNames)),
      statuses: count(passing('status').flatMap(line => line.status ?? [])),
      disputed: passing('disputed').filter(line => line.disputed || line.kind === 'discrepancy').length,
      rejected: passing('rejected').filter(line => line.verdict === 'rejected').length,
    },
    days: count(passing('period').flatMap(line => placedAt(line.date) ?? [])).sort((a, b) => compare(a.value, b.value)),
  };
}

function count(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, n]) => ({ value, count: n })).sort((a, b) => b.count - a.count || compare(a.value, b.value));
}
