import type { Decision } from '../model/index.ts';
import { byCodeUnit } from '../text/index.ts';
import type { Derivation, DocumentSummary, NewVersion, Store, StoredDocument } from './contract.ts';
import { identifyDecision } from './decision-id.ts';
import { findWords, queryWords } from './search-words.ts';

/** A store that lives as long as the program: for tests and for reading a handful of reports without leaving anything behind. */
export function createMemoryStore(): Store {
  const documents = new Map<string, Map<string, StoredDocument>>();
  const origins = new Map<string, string>();
  const meta = new Map<string, string>();
  const decisions: Decision[] = [];
  let derivation: Derivation | null = null;

  const newest = (id: string) => [...(documents.get(id)?.values() ?? [])].at(-1) ?? null;
  const sortedIds = () => [...documents.keys()].sort(byCodeUnit);
  const add = ({ reading, document, annotations, dated = null, engine, origin }: NewVersion): 'added' | 'known' => {
    if (origin !== undefined && !origins.has(origin)) origins.set(origin, document.id);
    const versions = documents.get(document.id) ?? new Map<string, StoredDocument>();
    if (versions.has(document.version)) return 'known';
    versions.set(document.version, structuredClone({ reading, document, annotations, dated, engine }));
    documents.set(document.id, versions);
    return 'added';
  };
  const summary = (id: string): DocumentSummary => {
    const { document, engine } = newest(id)!;
    const { version, title, outlet, published, url, language } = document;
    return { id, version, versions: documents.get(id)!.size, title, outlet, published, url, language, engine };
  };

  return {
    nameOf: async origin => origins.get(origin) ?? null,
    hasVersion: async (id, version) => documents.get(id)?.has(version) ?? false,
    addVersion: async version => add(version),
    async putAnnotations({ document, annotations, dated = null, engine }) {
      const stored = documents.get(document.id)?.get(document.version);
      if (!stored) throw new Error(`no version ${document.version} of ${document.id} in the store`);
      documents.get(document.id)!.set(document.version, structuredClone({ reading: stored.reading, document, annotations, dated, engine }));
    },
    getDocument: async (id, version) => (version === undefined ? newest(id) : (documents.get(id)?.get(version) ?? null)),
    listVersions: async id => [...(documents.get(id)?.keys() ?? [])],
    listDocuments: async () => sortedIds().map(summary),
    async *readDocuments() {
      for (const id of sortedIds()) yield newest(id)!;
    },
    async search(query, limit = 50) {
      const words = queryWords(query);
      if (words.length === 0) return [];
      return sortedIds()
        .map(id => newest(id)!.document)
        .filter(document => words.every(word => findWords(document, [word]).length > 0))
        .map(document => {
          const { id, title, outlet, published } = document;
          return { id, title, outlet, published, spans: findWords(document, words) };
        })
        .sort((a, b) => b.spans.length - a.spans.length || byCodeUnit(a.id, b.id))
        .slice(0, limit);
    },
    async appendDecision(decision) {
      const taken = identifyDecision(structuredClone(decision), decisions.length);
      decisions.push(taken);
      return taken;
    },
    listDecisions: async () => [...decisions],
    async putDerivation(value) {
      derivation = structuredClone(value);
    },
    getDerivation: async () => derivation,
    getBasis: async () => derivation?.basis ?? null,
    getMeta: async key => meta.get(key) ?? null,
    async putMeta(key, value) {
      meta.set(key, value);
    },
    check: async () => [],
    async close() {},
  };
}
