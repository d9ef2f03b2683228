import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import type { Store } from '../store/contract.ts';
import { partOf } from './document-part.ts';
import { guard } from './guard.ts';
import { itemDetail } from './item-detail.ts';
import { routes } from './routes.ts';
import { searchRecord } from './search.ts';
import { selectLines } from './select-lines.ts';
import { createSnapshots } from './snapshot.ts';
import { type ActorFinder, listSpeakers, speakerPage, speakersNamed } from './speakers.ts';
import { standingOf } from './standing.ts';
import { builtPages, staticFiles } from './static-files.ts';

export interface AppOptions {
  readonly store: Store;
  /** Told after each decision that the record is to be brought up to date; without it the next run of the record does so. */
  readonly refresh?: () => unknown;
  /** Finds whom a name means in any spelling; without it only printed spellings are known. */
  readonly findActors?: ActorFinder;
  /** Folder of the built pages. */
  readonly pages?: string;
  /** The time a decision is taken at, as an ISO instant. */
  readonly now?: () => string;
}

/** The desk's HTTP application: API under `/api`, pages elsewhere. Reads and writes through the store alone. */
export function createApp(options: AppOptions): OpenAPIHono {
  const { store } = options;
  const snapshots = createSnapshots(store);
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return;
      const issue = result.error.issues[0];
      return c.json({ error: 'bad-request', message: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not valid'}` }, 400);
    },
  });
  const missing = (what: string) => ({ error: 'not-found', message: `There is no such ${what} in the store.` });

  app.use(guard());
  app.use('/api/*', bodyLimit({ maxSize: 64 * 1024, onError: c => c.json({ error: 'too-large', message: 'At most 64 KiB.' }, 413) }));
  app.use('/api/*', async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
  });

  app.openapi(routes.processes, async c => {
    const { processes, reports } = await snapshots();
    return c.json({ processes, reports: reports.size }, 200);
  });
  app.openapi(routes.overview, async c => {
    const overview = standingOf(await snapshots(), c.req.valid('param').id);
    return overview ? c.json(overview, 200) : c.json(missing('process'), 404);
  });
  app.openapi(routes.lines, async c => {
    const query = c.req.valid('query');
    const { lines, linesOf } = await snapshots();
    return c.json(selectLines(query.process ? (linesOf.get(query.process) ?? []) : [...lines.values()], query), 200);
  });
  app.openapi(routes.item, async c => {
    const snapshot = await snapshots();
    const detail = await itemDetail(store, snapshot, c.req.valid('param').id);
    return detail ? c.json(detail, 200) : c.json(missing('line'), 404);
  });
  app.openapi(routes.speakers, async c => {
    const { process, name } = c.req.valid('query');
    const snapshot = await snapshots();
    const speakers = name ? speakersNamed(snapshot, name, process, options.findActors) : listSpeakers(snapshot, process);
    return c.json({ speakers }, 200);
  });
  app.openapi(routes.speaker, async c => {
    const { id, process } = c.req.valid('query');
    const page = speakerPage(await snapshots(), id, process);
    return page ? c.json(page, 200) : c.json(missing('speaker'), 404);
  });
  app.openapi(routes.documents, async c => {
    const { process } = c.req.valid('query');
    const { reports, reportsOf } = await snapshots();
    return c.json({ reports: process ? (reportsOf.get(process) ?? []) : [...reports.values()] }, 200);
  });
  app.openapi(routes.document, async c => {
    const { id, start, end } = c.req.valid('query');
    const { reports, citing } = await snapshots();
    const report = reports.get(id);
    const stored = report && (await store.getDocument(id));
    return stored ? c.json(partOf(stored, report, citing.get(id) ?? [], { start, end }), 200) : c.json(missing('document'), 404);
  });
  app.openapi(routes.search, async c => {
    const { q, process } = c.req.valid('query');
    return c.json(await searchRecord(store, await snapshots(), q, process), 200);
  });
  app.openapi(routes.decide, async c => {
    const { action, by } = c.req.valid('json');
    const { items, decisions } = await snapshots();
    // A rejected line may have left the record; a decision on it is still possible.
    const known = items.has(action.item) || decisions.some(d => 'item' in d.action && d.action.item === action.item);
    if (!known) return c.json(missing('line'), 404);
    const decision = await store.appendDecision({ at: options.now?.() ?? new Date(Date.now()).toISOString(), by, action });
    options.refresh?.();
    return c.json(decision, 201);
  });

  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Rapporteur desk', version: '1' } });
  app.all('/api/*', c => c.json(missing('address'), 404));
  app.use(staticFiles(options.pages ?? builtPages));
  app.notFound(c => c.text('Not found\n', 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: 'bad-request', message: error.message }, error.status);
    console.error(error);
    return c.json({ error: 'internal', message: 'The desk failed on this request; the reason stands in its terminal.' }, 500);
  });
  return app;
}
