import type { Day, Span } from '../../model/index.ts';
import { byCodeUnit } from '../../text/index.ts';
import { type Fingerprints, fingerprint, sharedPassages, sharedShingles } from './fingerprints.ts';

/** A document as far as copying is concerned. */
export interface CopyInput {
  readonly id: string;
  readonly text: string;
  readonly published: Day | null;
  /** Only these parts are compared, where given: furniture that two pages share makes neither a copy. */
  readonly parts?: readonly Span[];
}

/** What a document has of another one. */
export interface CopyMatch {
  readonly id: string;
  /** Share of the shorter text's shingles that the longer has, too. */
  readonly containment: number;
}

/** Whose text it is, and which stretches of it. */
export interface Copied {
  readonly copyOf: string | null;
  /** Stretches of this document that the original has word for word. */
  readonly passages?: readonly Span[];
}

/** Fingerprints in common before two documents are compared in full. */
const FEWEST_HITS = 2;
/** Share of the shorter text that makes it a copy. */
const COPY_SHARE = 0.4;
/** Texts with fewer different shingles are headlines or flashes: all of it must be there. */
const SHORT = 12;
/** A fingerprint in more documents than this is a formula; the rest of the text decides. */
const FORMULA = 2000;

interface Measured {
  readonly containment: number;
  /** Shared shingles against those of either: one for equal texts, whatever their length. */
  readonly resemblance: number;
}

interface Entry {
  readonly input: CopyInput;
  readonly prints: Fingerprints;
  readonly matches: Map<string, Measured>;
}

/**
 * Earlier is original; of one day, the text that has most in common with all its renderings (cuts are shorter and compilations longer than it);
 * then the longer, then the name decides.
 */
function byOrigin(a: Entry, b: Entry): number {
  const [x, y] = [a.input.published ?? UNDATED, b.input.published ?? UNDATED];
  return (
    byCodeUnit(x, y) ||
    centrality(b) - centrality(a) ||
    b.prints.shingles.length - a.prints.shingles.length ||
    byCodeUnit(a.input.id, b.input.id)
  );
}

/** Sorts after every day. */
const UNDATED = '9999-99-99';

const centrality = (entry: Entry): number => [...entry.matches.values()].reduce((sum, { resemblance }) => sum + resemblance, 0);

/**
 * An index of texts that finds copies as documents arrive. What it finds does not depend on the order of arrival, and adding a document touches
 * only those that share passages with it.
 */
export class CopyIndex {
  readonly #entries = new Map<string, Entry>();
  readonly #postings = new Map<number, string[]>();

  /** Adds a document (once; a second time it is passed over) and returns those it shares its text with, the closest first. */
  add(input: CopyInput): CopyMatch[] {
    const known = this.#entries.get(input.id);
    if (known) return this.#matchesOf(known);
    const entry: Entry = { input, prints: fingerprint(input.text, input.parts), matches: new Map() };
    for (const [id, measured] of this.#compare(entry)) {
      entry.matches.set(id, measured);
      this.#entries.get(id)!.matches.set(input.id, measured);
    }
    this.#entries.set(input.id, entry);
    for (const print of entry.prints.chosen) {
      const posting = this.#postings.get(print);
      if (posting) posting.push(input.id);
      else this.#postings.set(print, [input.id]);
    }
    return this.#matchesOf(entry);
  }

  /** Documents that share their text with one that was added, the closest first. */
  lookup(id: string): CopyMatch[] {
    const entry = this.#entries.get(id);
    return entry ? this.#matchesOf(entry) : [];
  }

  /** Whose copy a document is: of those that come before it, the closest; if that is a copy of one it also shares with, of that one. */
  originOf(id: string): Copied {
    const entry = this.#entries.get(id);
    if (!entry) return { copyOf: null };
    const before = this.#matchesOf(entry).filter(match => byOrigin(this.#entries.get(match.id)!, entry) < 0);
    if (before.length === 0) return { copyOf: null };
    const first = before.map(match => this.#entries.get(match.id)!).sort(byOrigin)[0]!;
    const best = before[0]!.containment;
    const close = entry.matches.get(first.input.id)!.containment >= best * 0.75;
    const original = close ? first : this.#entries.get(before[0]!.id)!;
    return { copyOf: original.input.id, passages: sharedPassages(entry.prints, new Set(original.prints.shingles)) };
  }

  #matchesOf(entry: Entry): CopyMatch[] {
    return [...entry.matches]
      .map(([id, { containment }]) => ({ id, containment }))
      .sort((a, b) => b.containment - a.containment || byCodeUnit(a.id, b.id));
  }

  #compare(entry: Entry): [string, Measured][] {
    const hits = new Map<string, number>();
    for (const print of entry.prints.chosen) {
      const posting = this.#postings.get(print);
      if (!posting || posting.length > FORMULA) continue;
      for (const id of posting) hits.set(id, (hits.get(id) ?? 0) + 1);
    }
    const own = new Set(entry.prints.shingles);
    const found: [string, Measured][] = [];
    for (const [id, count] of hits) {
      const other = this.#entries.get(id)!;
      const fewest = Math.min(entry.prints.chosen.length, other.prints.chosen.length);
      if (count < Math.min(FEWEST_HITS, fewest) || count < fewest * COPY_SHARE * 0.4) continue;
      const { of, shared } = sharedShingles(other.prints, own);
      const shorter = Math.min(of, own.size);
      const containment = shared / Math.max(1, shorter);
      if (containment >= (shorter < SHORT ? 0.9 : COPY_SHARE))
        found.push([id, { containment, resemblance: shared / (of + own.size - shared) }]);
    }
    return found;
  }
}
