import { sql } from 'kysely';
import type { Dating, Decision, Document, Item, Reading } from '../../model/index.ts';
import { byCodeUnit } from '../../text/index.ts';
import type { Derivation, DocumentSummary, NewVersion, Store, StoredDocument } from '../contract.ts';
import { identifyDecision } from '../decision-id.ts';
import { packAnnotations, unpackAnnotations } from '../packing.ts';
import { contentText, findWords, queryWords } from '../search-words.ts';
import { openDatabase } from './open.ts';
import { type Db, write } from './write.ts';

type Summary = Pick<DocumentSummary, 'title' | 'outlet' | 'published' | 'url' | 'language'>;
interface VersionRow {
  readonly reading_json: string;
  readonly document_json: string;
  readonly annotations_json: string;
  readonly dated_json: string;
  readonly engine: string;
}

const versionColumns = ['reading_json', 'document_json', 'annotations_json', 'dated_json', 'engine'] as const;

function readRow(row: VersionRow): StoredDocument {
  const document = JSON.parse(row.document_json) as Document;
  return {
    reading: JSON.parse(row.reading_json) as Reading,
    document,
    annotations: unpackAnnotations(row.annotations_json, document.text),
    dated: JSON.parse(row.dated_json) as Dating | null,
    engine: row.engine,
  };
}

function writeRow({ document, annotations, dated = null, engine }: Omit<NewVersion, 'reading' | 'origin'>) {
  const { title, outlet, published, url, language } = document;
  const summary: Summary = { title, outlet, published, url, language };
  return {
    engine,
    summary_json: JSON.stringify(summary),
    document_json: JSON.stringify(document),
    annotations_json: packAnnotations(annotations, document.text),
    dated_json: JSON.stringify(dated),
  };
}

const keyOf = async (db: Db, id: string) => (await db.selectFrom('documents').select('key').where('id', '=', id).executeTakeFirst())?.key;

async function indexContent(db: Db, key: number, document: Document) {
  await sql`delete from content_index where rowid = ${key}`.execute(db);
  await sql`insert into content_index (rowid, content) values (${key}, ${contentText(document)})`.execute(db);
}

const newestKeys = (db: Db) =>
  db
    .selectFrom('versions')
    .innerJoin('documents', 'documents.key', 'versions.document')
    .select(eb => ['documents.id', eb.fn.max('versions.sequence').as('sequence'), eb.fn.countAll<number>().as('versions')])
    .groupBy('documents.key')
    .execute();

/** A store in one SQLite file (or `:memory:`). */
export async function openSqliteStore(path: string): Promise<Store> {
  const db = openDatabase(path);

  const store: Store = {
    async nameOf(origin) {
      const row = await db
        .selectFrom('origins')
        .innerJoin('documents', 'documents.key', 'origins.document')
        .select('documents.id')
        .where('origin', '=', origin)
        .executeTakeFirst();
      return row?.id ?? null;
    },

    async hasVersion(id, version) {
      const row = await db
        .selectFrom('versions')
        .innerJoin('documents', 'documents.key', 'versions.document')
        .select('sequence')
        .where('documents.id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return row !== undefined;
    },

    addVersion: version =>
      write(db, async tx => {
        const { id } = version.document;
        await tx
          .insertInto('documents')
          .values({ id })
          .onConflict(conflict => conflict.doNothing())
          .execute();
        const key = (await keyOf(tx, id))!;
        if (version.origin !== undefined) {
          await tx
            .insertInto('origins')
            .values({ origin: version.origin, document: key })
            .onConflict(conflict => conflict.doNothing())
            .execute();
        }
        const { numInsertedOrUpdatedRows } = await tx
          .insertInto('versions')
          .values({
            document: key,
            version: version.document.version,
            reading_json: JSON.stringify(version.reading),
            ...writeRow(version),
          })
          .onConflict(conflict => conflict.doNothing())
          .executeTakeFirst();
        if (!numInsertedOrUpdatedRows) return 'known';
        await indexContent(tx, key, version.document);
        return 'added';
      }),

    putAnnotations: version =>
      write(db, async tx => {
        const { id, version: name } = version.document;
        const key = await keyOf(tx, id);
        const changed = await tx
          .updateTable('versions')
          .set(writeRow(version))
          .where('document', '=', key ?? -1)
          .where('version', '=', name)
          .executeTakeFirst();
        if (!key || !changed.numUpdatedRows) throw new Error(`no version ${name} of ${id} in the store`);
        const newest = await tx
          .selectFrom('versions')
          .select('version')
          .where('document', '=', key)
          .orderBy('sequence', 'desc')
          .executeTakeFirst();
        if (newest?.version === name) await indexContent(tx, key, version.document);
      }),

    async getDocument(id, version) {
      let query = db
        .selectFrom('versions')
        .innerJoin('documents', 'documents.key', 'versions.document')
        .select(versionColumns)
        .where('documents.id', '=', id)
        .orderBy('sequence', 'desc');
      if (version !== undefined) query = query.where('version', '=', version);
      const row = await query.executeTakeFirst();
      return row ? readRow(row) : null;
    },

    async listVersions(id) {
      const rows = await db
        .selectFrom('versions')
        .innerJoin('documents', 'documents.key', 'versions.document')
        .select('version')
        .where('documents.id', '=', id)
        .orderBy('sequence')
        .execute();
      return rows.map(row => row.version);
    },

    async listDocuments() {
      const keys = await newestKeys(db);
      const rows = await db.selectFrom('versions').select(['sequence', 'version', 'engine', 'summary_json']).execute();
      const bySequence = new Map(rows.map(row => [row.sequence, row]));
      return keys
        .map(({ id, sequence, versions }): DocumentSummary => {
          const row = bySequence.get(sequence)!;
          return { id, version: row.version, versions, ...(JSON.parse(row.summary_json) as Summary), engine: row.engine };
        })
        .sort((a, b) => byCodeUnit(a.id, b.id));
    },

    async *readDocuments() {
      const keys = (await newestKeys(db)).sort((a, b) => byCodeUnit(a.id, b.id));
      for (const { sequence } of keys) {
        yield readRow(await db.selectFrom('versions').select(versionColumns).where('sequence', '=', sequence).executeTakeFirstOrThrow());
      }
    },

    async search(query, limit = 50) {
      const words = queryWords(query);
      if (words.length === 0) return [];
      const match = words.map(word => `"${word}"*`).join(' ');
      const { rows } = await sql<{ id: string }>`
        select documents.id from content_index join documents on documents.key = content_index.rowid
        where content_index match ${match} order by rank, documents.id limit ${limit}`.execute(db);
      const hits = [];
      for (const { id } of rows) {
        const { document } = (await store.getDocument(id))!;
        const { title, outlet, published } = document;
        hits.push({ id, title, outlet, published, spans: findWords(document, words) });
      }
      return hits;
    },

    appendDecision: decision =>
      write(db, async tx => {
        const { count } = await tx
          .selectFrom('decisions')
          .select(eb => eb.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow();
        const taken = identifyDecision(decision, count);
        await tx
          .insertInto('decisions')
          .values({ position: count, decision_json: JSON.stringify(taken) })
          .execute();
        return taken;
      }),

    async listDecisions() {
      const rows = await db.selectFrom('decisions').select('decision_json').orderBy('position').execute();
      return rows.map(row => JSON.parse(row.decision_json) as Decision);
    },

    putDerivation: ({ basis, record: { items, ...rest }, ...facts }) =>
      write(db, async tx => {
        await tx.deleteFrom('items').execute();
        await tx.deleteFrom('derivation').execute();
        await tx
          .insertInto('derivation')
          .values({ key: 1, basis, facts_json: JSON.stringify({ ...facts, record: rest }) })
          .execute();
        for (const [position, item] of items.entries()) {
          await tx
            .insertInto('items')
            .values({ position, item_json: JSON.stringify(item) })
            .execute();
        }
      }),

    getDerivation: () =>
      // One transaction, so that the lines of a record just being written are not mixed with those of the one before.
      db.transaction().execute(async tx => {
        const row = await tx.selectFrom('derivation').select(['basis', 'facts_json']).executeTakeFirst();
        if (!row) return null;
        const { record, ...facts } = JSON.parse(row.facts_json) as Omit<Derivation, 'basis'>;
        const rows = await tx.selectFrom('items').select('item_json').orderBy('position').execute();
        return { basis: row.basis, ...facts, record: { ...record, items: rows.map(item => JSON.parse(item.item_json) as Item) } };
      }),

    async getBasis() {
      return (await db.selectFrom('derivation').select('basis').executeTakeFirst())?.basis ?? null;
    },

    async getMeta(key) {
      return (await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst())?.value ?? null;
    },

    async putMeta(key, value) {
      await write(db, tx =>
        tx
          .insertInto('meta')
          .values({ key, value })
          .onConflict(conflict => conflict.column('key').doUpdateSet({ value }))
          .execute(),
      );
    },

    async check() {
      const faults: string[] = [];
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
      for (const row of rows) if (row.integrity_check !== 'ok') faults.push(`database: ${row.integrity_check}`);
      const broken = await sql<{ table: string }>`pragma foreign_key_check`.execute(db);
      for (const row of broken.rows) faults.push(`database: a line of ${row.table} points nowhere`);
      return faults;
    },

    async close() {
      await db.destroy();
    },
  };
  return store;
}
