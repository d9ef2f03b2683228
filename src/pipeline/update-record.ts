import type { AnnotatedDocument, Decision, ProcessRecord } from '../model/index.ts';
import type { Derivation, Store } from '../store/index.ts';
import { hashId } from '../text/index.ts';
import { annotateDocument } from './annotate-document.ts';
import { asOf, collect } from './collect.ts';
import { dateReports } from './date-reports.ts';
import type { Engine } from './engine.ts';

/** Told what is being done, for a progress display: `done` of `total` reports. */
export type Progress = (done: number, total: number) => void;

/** Reads the newest version of every report; those that another engine annotated are annotated again and stored so. */
export async function currentDocuments(store: Store, engine: Engine, progress?: Progress): Promise<readonly AnnotatedDocument[]> {
  const outdated = (await store.listDocuments()).filter(document => document.engine !== engine.name);
  for (const [done, { id }] of outdated.entries()) {
    const { reading } = (await store.getDocument(id))!;
    await store.putAnnotations({ ...annotateDocument(engine, reading), engine: engine.name });
    progress?.(done + 1, outdated.length);
  }
  const documents: AnnotatedDocument[] = [];
  for await (const { document, annotations, dated } of store.readDocuments()) documents.push({ document, annotations, dated });
  return documents;
}

/** Names what a record is derived from: the newest version of every report, the decisions, the engine. */
export async function basisOf(store: Store, engine: Engine): Promise<string> {
  const versions = (await store.listDocuments()).map(({ id, version }) => `${id} ${version}`);
  const decisions = (await store.listDecisions()).map(decision => decision.id);
  return hashId(engine.name, ...versions, '', ...decisions);
}

/** Derives what follows from reports and decisions. Pure. */
export function derive(engine: Engine, documents: readonly AnnotatedDocument[], decisions: readonly Decision[], basis: string): Derivation {
  const collection = collect(engine, documents, decisions);
  const record = engine.deriveRecord(collection, decisions);
  return { basis, record, copies: Object.fromEntries(collection.copies), stories: Object.fromEntries(collection.stories) };
}

/** Brings the stored record up to date with reports, decisions and engine; does nothing when it is. */
export async function updateRecord(store: Store, engine: Engine, progress?: Progress): Promise<Derivation> {
  const basis = await basisOf(store, engine);
  if ((await store.getBasis()) === basis) {
    const stored = await store.getDerivation();
    if (stored) return stored;
  }
  const documents = await currentDocuments(store, engine, progress);
  const derivation = derive(engine, documents, await store.listDecisions(), basis);
  await store.putDerivation(derivation);
  return derivation;
}

/** The record as the reports published up to `day` give it. Nothing is stored. */
export async function recordAsOf(store: Store, engine: Engine, day: string): Promise<ProcessRecord> {
  const documents = asOf(dateReports(engine, await currentDocuments(store, engine)), day);
  return derive(engine, documents, await store.listDecisions(), '').record;
}
