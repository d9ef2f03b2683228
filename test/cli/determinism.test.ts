import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { ROOT, run, workFolder } from './run-program.ts';

vi.setConfig({ testTimeout: 240_000 });

const folder = workFolder();
afterAll(() => folder.remove());
const examples = join(ROOT, 'examples', 'portsmouth-1905', 'reports');
const FORMATS = ['record', 'statements', 'events', 'timeline', 'csv', 'annotations', 'markdown'];

const exportsOf = (db: string) => FORMATS.map(format => run(['--db', db, 'export', format]).stdout);

describe('the examples', () => {
  const db = folder.in('first.db');
  beforeAll(() => {
    expect(run(['--db', db, 'add', examples]).status).toBe(0);
  }, 120_000);

  it('two runs and two orders of arrival give the same exports', () => {
    const first = exportsOf(db);
    const again = folder.in('again.db');
    run(['--db', again, 'add', examples]);
    expect(exportsOf(again)).toEqual(first);
    const turned = folder.in('turned.db');
    const names = readdirSync(examples).sort().reverse();
    // In two goes, so that the record is also derived from a part of the reports first.
    for (const part of [names.slice(0, 9), names.slice(9)]) run(['--db', turned, 'add', ...part.map(name => join(examples, name))]);
    expect(exportsOf(turned)).toEqual(first);
  }, 300_000);

  it('every exported passage equals its slice', async () => {
    const store = await openStore(db);
    const texts = new Map<string, string>();
    for await (const { document } of store.readDocuments()) texts.set(document.id, document.text);
    await store.close();
    const items = run(['--db', db, 'export', 'record']).lines;
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item.evidence.length).toBeGreaterThan(0);
      const claims = Object.values(item.attributes as Record<string, { claims: unknown[] }>).flatMap(attribute => attribute.claims);
      for (const { doc, start, end, quote } of [...item.evidence, ...claims] as {
        doc: string;
        start: number;
        end: number;
        quote: string;
      }[]) {
        expect(quote).not.toBe('');
        expect(texts.get(doc)?.slice(start, end)).toBe(quote);
      }
    }
  });

  it('a plain text is stored as it was read', async () => {
    const store = await openStore(db);
    for (const name of readdirSync(examples).filter(name => name.endsWith('.txt'))) {
      const stored = await store.getDocument(name.replace(/\.txt$/, ''));
      expect(stored?.document.text).toBe(readFileSync(join(examples, name), 'utf8'));
    }
    await store.close();
  });

  it('exports have the form they promise', () => {
    const items = run(['--db', db, 'export', 'record']).lines;
    const fields = [
      'id',
      'process',
      'kind',
      'title',
      'status',
      'disputed',
      'date',
      'parties',
      'attributes',
      'evidence',
      'outlets',
      'origins',
    ];
    for (const item of items) expect(Object.keys(item)).toEqual(fields);
    expect(new Set(items.map(item => item.id)).size).toBe(items.length);
    for (const annotation of run(['--db', db, 'export', 'annotations']).lines) {
      expect(annotation).toMatchObject({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        type: 'Annotation',
        target: { source: expect.any(String) },
      });
    }
    const rows = run(['--db', db, 'export', 'csv']).stdout.split('\n');
    expect(rows[0]).toMatch(/^item,process,kind,title/);
    for (const format of ['events', 'markdown', 'statements']) expect(run(['--db', db, 'export', format]).stdout).not.toBe('');
  });

  it('a rejected line leaves record and exports and stays so over later runs', () => {
    const [item] = run(['--db', db, 'record', '--json']).lines;
    expect(run(['--db', db, 'decide', 'reject', item.id, '--by', 'ada', '--reason', 'not about the talks']).status).toBe(0);
    run(['--db', db, 'add', examples]);
    expect(run(['--db', db, 'record', '--json']).lines.some(({ id }) => id === item.id)).toBe(false);
    expect(run(['--db', db, 'explain', item.id]).stdout).toContain('not about the talks');
    expect(run(['--db', db, 'decide', 'list', '--json']).lines).toMatchObject([{ by: 'ada', action: { type: 'reject', item: item.id } }]);
    expect(run(['--db', db, 'decide', 'accept', item.id]).status).toBe(0);
    expect(run(['--db', db, 'record', '--json']).lines.some(({ id }) => id === item.id)).toBe(true);
  });

  it('the record can be asked for a kind, a speaker and an earlier day', () => {
    const all = run(['--db', db, 'record', '--json']).lines;
    const kind = all[0].kind;
    expect(new Set(run(['--db', db, 'record', '--json', '--kind', kind]).lines.map(item => item.kind))).toEqual(new Set([kind]));
    expect(run(['--db', db, 'record', '--json', '--as-of', '1800-01-01']).lines).toEqual([]);
    expect(run(['--db', db, 'record', '--json', '--as-of', '1999-01-01']).lines.length).toBeGreaterThan(0);
    expect(run(['--db', db, 'record', '--json', '--since', '1999-01-01']).lines).toEqual([]);
    expect(run(['--db', db, 'record', '--process', 'no such talks']).status).toBe(1);
  });

  it('reads well at eighty columns', () => {
    const { stdout } = run(['--db', db, 'record']);
    expect(stdout).not.toContain('\u001b');
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  });
});
