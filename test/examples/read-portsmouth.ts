import { readdirSync, readFileSync } from 'node:fs';
import { readBytes } from '../../src/formats/index.ts';
import type { Evidence, InputProblem, Reading } from '../../src/model/index.ts';
import type { KeyItem, Trap } from './match-record.ts';

const folder = new URL('../../examples/portsmouth-1905/', import.meta.url);

/** A passage of the key as it is stored: where it stands is searched, so the key does not depend on how a page was cleaned. */
interface Quoted {
  readonly doc: string;
  readonly quote: string;
}
type Stored<T> = Omit<T, 'evidence'> & { readonly evidence: readonly Quoted[] };

export interface PortsmouthKey {
  readonly process: string;
  readonly items: readonly Stored<KeyItem>[];
  readonly traps: readonly Stored<Trap>[];
}

/** All reports of the example, in order of file name, and every problem met on the way. */
export function readReports(): { readonly readings: readonly Reading[]; readonly problems: readonly InputProblem[] } {
  const problems: InputProblem[] = [];
  const readings = readdirSync(new URL('reports/', folder))
    .sort()
    .flatMap(name => [...readBytes(name, readFileSync(new URL(`reports/${name}`, folder)), problem => problems.push(problem))]);
  return { readings, problems };
}

export function readKey(): PortsmouthKey {
  return JSON.parse(readFileSync(new URL('record.key.json', folder), 'utf8')) as PortsmouthKey;
}

/** How often a quote stands in a text. */
export const countOf = (text: string, quote: string): number => text.split(quote).length - 1;

/** Gives the passages of a key their place: the first occurrence in the text of their document. */
export function locate<T extends KeyItem | Trap>(items: readonly Stored<T>[], texts: ReadonlyMap<string, string>): readonly T[] {
  const place = ({ doc, quote }: Quoted): Evidence => {
    const start = texts.get(doc)?.indexOf(quote) ?? -1;
    if (start < 0) throw new Error(`${doc} does not hold "${quote}"`);
    return { doc, start, end: start + quote.length, quote };
  };
  return items.map(item => ({ ...item, evidence: item.evidence.map(place) }) as unknown as T);
}
