import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Annotations, Document, Item, ProcessRecord, Sentence } from '../model/index.ts';
import type { NewVersion, Store } from './contract.ts';

const sentence = (text: string): Sentence => ({
  start: 0,
  end: text.length,
  tokens: [{ start: 0, end: 3, form: text.slice(0, 3), lemma: 'the', upos: 'DET', xpos: 'DT', head: 0, deprel: 'root' }],
});

/** A version of a report, as the pipeline would hand it over. */
export function versionOf(id: string, text: string, more: Partial<Document> = {}): NewVersion {
  const document: Document = {
    id,
    version: `v-${text.length}-${text.slice(0, 8)}`,
    url: null,
    text,
    title: null,
    byline: null,
    authors: [],
    published: '1905-08-10',
    outlet: 'Coos Herald',
    language: 'en',
    blocks: [{ start: 0, end: text.length, type: 'body' }],
    ...more,
  };
  const annotations: Annotations = {
    blocks: document.blocks,
    sentences: text.length > 3 ? [sentence(text)] : [],
    entities: [{ start: 0, end: Math.min(3, text.length), type: 'place' }],
    times: [],
    statements: [],
    events: [],
    matches: [],
  };
  return { reading: { id, kind: 'text', content: text }, document, annotations, engine: 'one' };
}

const item = (id: string): Item => ({
  id,
  process: 'p',
  kind: 'meeting',
  title: 'Session',
  status: 'held',
  disputed: false,
  date: '1905-08-10',
  parties: ['Japan', 'Russia'],
  attributes: {},
  evidence: [{ doc: 'a', start: 0, end: 3, quote: 'The' }],
  history: [],
  related: [],
  drafts: [],
  outlets: 1,
  origins: 1,
});
const recordOf = (...ids: string[]): ProcessRecord => ({ processes: [], items: ids.map(item), actors: [] });

async function contentOf(store: Store) {
  const documents = [];
  for await (const document of store.readDocuments()) documents.push(document);
  return { documents, list: await store.listDocuments(), decisions: await store.listDecisions(), derivation: await store.getDerivation() };
}

/** The suite every implementation of `Store` must pass. */
export function describeStore(name: string, create: () => Promise<Store>): void {
  describe(`store: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await create();
    });
    afterEach(() => store.close());

    it('is empty at first', async () => {
      expect(await contentOf(store)).toEqual({ documents: [], list: [], decisions: [], derivation: null });
      expect(await store.getDocument('a')).toBeNull();
      expect(await store.getBasis()).toBeNull();
      expect(await store.getMeta('engine')).toBeNull();
      expect(await store.search('anything')).toEqual([]);
      expect(await store.check()).toEqual([]);
    });

    it('gives back what was added, unchanged', async () => {
      const version = versionOf('a', 'The envoys met at noon.', {
        title: 'Envoys meet',
        cut: [{ at: 0, type: 'related', text: 'Read more' }],
      });
      expect(await store.addVersion(version)).toBe('added');
      expect(await store.hasVersion('a', version.document.version)).toBe(true);
      expect(await store.hasVersion('a', 'other')).toBe(false);
      expect(await store.hasVersion('b', version.document.version)).toBe(false);
      expect(await store.getDocument('a')).toEqual({
        reading: version.reading,
        document: version.document,
        annotations: version.annotations,
        dated: null,
        engine: 'one',
      });
    });

    it('keeps when an undated report was written', async () => {
      const dated = {
        earliest: '1905-08-09',
        latest: '1905-08-12',
        basis: 'names the ninth as a past day',
        evidence: { start: 0, end: 3 },
      };
      await store.addVersion({ ...versionOf('a', 'The ninth.', { published: null }), dated });
      expect((await store.getDocument('a'))?.dated).toEqual(dated);
    });

    it.each([
      ['empty', ''],
      ['lone surrogates', 'x\ud800y\udc00'],
      ['astral characters', 'The 🕊 of 中国 and Ελλάς'],
      ['a null character', 'The\u0000end'],
    ])('keeps a text with %s code unit for code unit', async (_, text) => {
      const version = versionOf('a', text);
      await store.addVersion(version);
      const stored = await store.getDocument('a');
      expect(stored?.document.text).toBe(text);
      expect(stored?.annotations).toEqual(version.annotations);
    });

    it('adding the same thing twice changes nothing', async () => {
      await store.addVersion(versionOf('a', 'The envoys met.'));
      await store.addVersion(versionOf('b', 'The envoys left.'));
      const before = await contentOf(store);
      expect(await store.addVersion(versionOf('a', 'The envoys met.'))).toBe('known');
      expect(await contentOf(store)).toEqual(before);
    });

    it('a corrected report is a new version: the older is kept, the newest used', async () => {
      const first = versionOf('a', 'The envoys met for two hours.');
      const second = versionOf('a', 'The envoys met for three hours.');
      await store.addVersion(first);
      expect(await store.addVersion(second)).toBe('added');
      expect((await store.getDocument('a'))?.document.text).toBe(second.document.text);
      expect((await store.getDocument('a', first.document.version))?.document.text).toBe(first.document.text);
      expect(await store.listVersions('a')).toEqual([first.document.version, second.document.version]);
      expect(await store.listDocuments()).toMatchObject([{ id: 'a', version: second.document.version, versions: 2 }]);
      // The first one read again, as when a folder is added a second time, does not become the newest.
      expect(await store.addVersion(first)).toBe('known');
      expect((await store.getDocument('a'))?.document.text).toBe(second.document.text);
      expect(await store.search('two')).toEqual([]);
      expect(await store.search('three')).toMatchObject([{ id: 'a' }]);
    });

    it('lists and reads documents by id in code-unit order, whatever the order of arrival', async () => {
      const ids = ['b', 'a', 'Z', 'é', '\u{1f54a}', '\uff21', 'a/b'];
      for (const id of ids) await store.addVersion(versionOf(id, `The ${id}`));
      const expected = ['Z', 'a', 'a/b', 'b', 'é', '\u{1f54a}', '\uff21'];
      expect((await store.listDocuments()).map(document => document.id)).toEqual(expected);
      expect((await contentOf(store)).documents.map(stored => stored.document.id)).toEqual(expected);
    });

    it('replaces annotations of a version and of no other', async () => {
      const first = versionOf('a', 'The envoys met.');
      const second = versionOf('a', 'The envoys met again.');
      await store.addVersion(first);
      await store.addVersion(second);
      const annotations = { ...first.annotations, entities: [] };
      await store.putAnnotations({ document: first.document, annotations, engine: 'two' });
      expect(await store.getDocument('a', first.document.version)).toMatchObject({ engine: 'two', annotations: { entities: [] } });
      expect(await store.getDocument('a')).toMatchObject({ engine: 'one', annotations: second.annotations });
      expect(await store.search('again')).toMatchObject([{ id: 'a' }]);
      await expect(store.putAnnotations({ ...versionOf('c', 'The end'), engine: 'two' })).rejects.toThrow('c');
    });

    it('remembers which document came from which origin', async () => {
      await store.addVersion({ ...versionOf('report', 'The one'), origin: '/north/report.txt' });
      await store.addVersion({ ...versionOf('south/report', 'The other'), origin: '/south/report.txt' });
      await store.addVersion({ ...versionOf('report', 'The one, corrected'), origin: '/north/report.txt' });
      expect(await store.nameOf('/north/report.txt')).toBe('report');
      expect(await store.nameOf('/south/report.txt')).toBe('south/report');
      expect(await store.nameOf('/west/report.txt')).toBeNull();
    });

    it('finds reports that hold all words of a query in their content', async () => {
      const furniture = 'Subscribe to Harbour Weekly. The ceasefire holds. ';
      await store.addVersion(
        versionOf('a', furniture, {
          blocks: [
            { start: 0, end: 28, type: 'newsletter' },
            { start: 29, end: furniture.length, type: 'body' },
          ],
        }),
      );
      await store.addVersion(versionOf('b', 'The ceasefire of the harbour towns. Ceasefires end.'));
      expect(await store.search('CEASEFIRE')).toMatchObject([{ id: expect.anything() }, { id: expect.anything() }]);
      expect(await store.search('harbour ceasefire')).toEqual([
        {
          id: 'b',
          title: null,
          outlet: 'Coos Herald',
          published: '1905-08-10',
          spans: [
            { start: 4, end: 13 },
            { start: 21, end: 28 },
            { start: 36, end: 46 },
          ],
        },
      ]);
      expect(await store.search('subscribe')).toEqual([]);
      expect(await store.search('ceasefire', 1)).toHaveLength(1);
      for (const query of ['', '"', "ceasefire's OR (", 'NEAR(*', '-- drop', 'AND', '\ud800']) await store.search(query);
    });

    it('keeps decisions in the order taken, each with its own id', async () => {
      const accept = { at: '1905-09-05T12:00:00Z', by: 'ada', action: { type: 'accept', item: 'x' } } as const;
      const first = await store.appendDecision(accept);
      const second = await store.appendDecision(accept);
      const third = await store.appendDecision({ ...accept, action: { type: 'note', item: 'x', text: '"quoted" \ud800' } });
      expect(await store.listDecisions()).toEqual([first, second, third]);
      expect(new Set([first.id, second.id, third.id]).size).toBe(3);
      expect(first).toMatchObject(accept);
    });

    it('replaces the derivation as a whole', async () => {
      await store.putDerivation({ basis: 'one', record: recordOf('x', 'y'), copies: { b: 'a' }, stories: { a: 's', b: 's' } });
      const second = { basis: 'two', record: recordOf('z'), copies: {}, stories: { a: 's' } };
      await store.putDerivation(second);
      expect(await store.getDerivation()).toEqual(second);
      expect(await store.getBasis()).toBe('two');
    });

    it('keeps named values', async () => {
      await store.putMeta('name', 'one');
      await store.putMeta('name', 'two');
      expect(await store.getMeta('name')).toBe('two');
    });

    it('takes calls side by side without losing or doubling anything', async () => {
      const versions = Array.from({ length: 20 }, (_, index) => versionOf(`d${index % 10}`, `The report ${index % 10}`));
      const outcomes = await Promise.all(versions.map(version => store.addVersion(version)));
      expect(outcomes.filter(outcome => outcome === 'added')).toHaveLength(10);
      expect(await store.listDocuments()).toHaveLength(10);
    });
  });
}
