import { symlinkSync } from 'node:fs';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { run, workFolder } from './run-program.ts';

vi.setConfig({ testTimeout: 240_000 });

const folder = workFolder();
afterAll(() => folder.remove());
const GOOD = 'The envoys of Estmark and Varland met in Port Ellen on Monday.';
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Adds a good report beside bad input: the good one must arrive, the bad one must be named. */
function addBeside(name: string, ...bad: readonly string[]) {
  const good = folder.file('good.txt', GOOD);
  const db = folder.in(`${name}.db`);
  const outcome = run(['--db', db, 'add', '--json', ...bad, good]);
  return { db, outcome, done: outcome.lines[0] };
}

describe('bad input to add', () => {
  const cases: readonly [name: string, content: string | Uint8Array, said: RegExp][] = [
    ['empty.txt', '', /empty\.txt: the file is empty/],
    ['blank.txt', ' \n\t\n', /blank\.txt: there is no text/],
    ['empty.html', '', /empty\.html/],
    ['empty.jsonl', '', /empty\.jsonl/],
    ['picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]), /picture\.txt: .*PNG/],
    ['binary.txt', new Uint8Array(5000).map((_, i) => i % 7), /binary\.txt/],
    ['broken.txt.gz', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3]), /broken\.txt\.gz/],
    ['bad.jsonl', '{"id":"x","text":\n', /bad\.jsonl/],
  ];
  it.each(cases)('%s is named, the rest is read', (name, content, said) => {
    const { outcome, done } = addBeside(name, folder.file(name, content));
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toMatch(said);
    expect(outcome.stderr.split('\n').filter(line => line.includes(name))).toHaveLength(1);
    expect(outcome.stderr).not.toMatch(/\n\s+at /);
    expect(done).toMatchObject({ added: 1 });
  });

  it('a missing path is named', () => {
    const { outcome, done } = addBeside('missing', folder.in('nowhere.txt'));
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toContain('nowhere.txt: there is no such file or folder');
    expect(done).toMatchObject({ added: 1 });
  });

  it('an unreadable file is named', () => {
    // A link to itself cannot be opened by anybody, whatever his rights.
    const path = folder.in('locked.txt');
    symlinkSync(path, path);
    const { outcome, done } = addBeside('locked', path);
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toMatch(/locked\.txt: it cannot be read/);
    expect(done).toMatchObject({ added: 1 });
  });

  it('a line of ten megabytes is kept, read as far as a report can go, and said so', () => {
    const path = folder.file('long.txt', 'The talks went on and on. '.repeat(400_000));
    const { outcome, done } = addBeside('long', path);
    expect(outcome.status).toBe(0);
    expect(outcome.stderr).toMatch(/warning .*long\.txt: long is longer than 1000000 characters/);
    expect(done).toMatchObject({ added: 2 });
  }, 300_000);

  it('bytes that are not UTF-8 are read with a warning', () => {
    const path = folder.file('old.txt', new Uint8Array([...utf8('The envoys met in Sk'), 0xe5, ...utf8('rhavn on Monday.')]));
    const { outcome, done, db } = addBeside('old', path);
    expect(outcome.status).toBe(0);
    expect(outcome.stderr).toMatch(/warning .*old\.txt/);
    expect(done).toMatchObject({ added: 2 });
    expect(run(['--db', db, 'doctor']).status).toBe(0);
  });

  it('a page without an article is kept and gives no line', () => {
    const page = '<!doctype html><html><head><title>Sign in</title></head><body><nav><a href="/">Home</a></nav></body></html>';
    const { outcome, done, db } = addBeside('page', folder.file('page.html', page));
    expect(outcome.status).toBe(0);
    expect(done).toMatchObject({ added: 2 });
    expect(run(['--db', db, 'export', 'record']).lines.filter(item => JSON.stringify(item.evidence).includes('"page"'))).toEqual([]);
  });

  it('every bad line of a JSON Lines file is named with its number, the others are read', () => {
    const lines = ['{"id":"a","text":"One."}', 'not json', '{"id":5,"text":"x"}', '', '{"id":"b"}', '{"id":"c","text":"Three."}'];
    const { outcome, done } = addBeside('mixed', folder.file('mixed.jsonl', lines.join('\n')));
    expect(outcome.status).toBe(1);
    for (const number of [2, 3, 5]) expect(outcome.stderr).toMatch(new RegExp(`mixed\\.jsonl:${number}: `));
    expect(done).toMatchObject({ added: 3, problems: 3 });
  });

  it('control characters of a hostile name do not reach the terminal', () => {
    const { outcome } = addBeside('hostile', folder.in('no\u001b[31mred\u0007.txt'));
    expect(outcome.stderr).not.toContain('\u001b');
    expect(outcome.stderr).not.toContain('\u0007');
  });

  it('a file that is no store is refused', () => {
    const db = folder.file('notes.db', 'Not a database at all. '.repeat(100));
    const outcome = run(['--db', db, 'add', folder.file('good.txt', GOOD)]);
    expect(outcome).toMatchObject({ status: 1, stdout: '' });
    expect(outcome.stderr).toContain('notes.db');
  });
});
