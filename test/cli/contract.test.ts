import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { manyReports, ROOT, run, start, workFolder } from './run-program.ts';

vi.setConfig({ testTimeout: 240_000 });

const folder = workFolder();
afterAll(() => folder.remove());

describe('the program', () => {
  it('tells its version and its commands', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
    const help = run(['--help']);
    expect(help.status).toBe(0);
    for (const command of ['add', 'record', 'export', 'annotate', 'explain', 'decide', 'serve', 'doctor']) {
      expect(help.stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    }
    for (const command of ['brief', 'watch', 'worker', 'mcp']) expect(help.stdout).not.toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  it.each([
    ['no such command', ['bogus']],
    ['no such option', ['record', '--bogus']],
    ['no sources', ['add']],
    ['no layer', ['annotate']],
    ['no such layer', ['annotate', 'colours']],
    ['no such export', ['export', 'papyrus']],
    ['no day', ['record', '--as-of', 'yesterday']],
    ['no port', ['serve', '--port', 'many']],
    ['no item', ['explain']],
    ['no such decision', ['decide', 'forget', 'x']],
    ['a command this version lacks', ['brief']],
    ['a command this version lacks, with options', ['watch', 'https://press.example/feed', '--every', '5']],
  ])('ends with 2 on wrong usage: %s', (_, args) => {
    const outcome = run(['--db', folder.in('usage.db'), ...args]);
    expect(outcome.status).toBe(2);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).not.toBe('');
    expect(outcome.stderr).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['record', ['record']],
    ['export', ['export', 'record']],
    ['explain', ['explain', 'x']],
    ['decide', ['decide', 'accept', 'x']],
  ])('reads no store that is not there, and makes none: %s', (_, args) => {
    const db = folder.in('missing.db');
    expect(run(['--db', db, ...args])).toMatchObject({ status: 1, stdout: '' });
    expect(existsSync(db)).toBe(false);
  });

  it('takes the store from the environment', () => {
    const db = folder.in('env.db');
    run(['add', folder.file('one.txt', 'The envoys met at noon.')], { env: { RAPPORTEUR_DB: db }, cwd: folder.path });
    expect(existsSync(db)).toBe(true);
    expect(existsSync(folder.in('rapporteur.db'))).toBe(false);
  });

  it('lists its exports', () => {
    const { status, stdout } = run(['export']);
    expect(status).toBe(0);
    for (const name of ['record', 'statements', 'events', 'timeline', 'csv', 'annotations', 'markdown'])
      expect(stdout).toMatch(new RegExp(`^${name} `, 'm'));
  });

  it('checks an installation', () => {
    const { status, lines } = run(['--db', folder.in('none.db'), 'doctor', '--json']);
    expect(status).toBe(0);
    expect(lines[0].map((finding: { what: string }) => finding.what)).toEqual(
      expect.arrayContaining(['node', 'engine', 'sqlite', 'store']),
    );
  });

  it('ends quietly when nobody reads on', async () => {
    const child = start(['annotate', 'article']);
    let errors = '';
    child.stderr!.on('data', chunk => {
      errors += chunk;
    });
    child.stdout!.once('data', () => child.stdout!.destroy());
    child.stdin!.on('error', () => {});
    child.stdin!.end(manyReports(3000));
    const [status] = await once(child, 'close');
    expect(status).toBe(0);
    expect(errors).toBe('');
  });
});

describe('adding', () => {
  it('the same thing twice changes nothing, a corrected report is a new version', () => {
    const db = folder.in('twice.db');
    const path = folder.file('talks.txt', 'The envoys met for two hours.');
    expect(run(['--db', db, 'add', '--json', path]).lines).toMatchObject([{ added: 1, corrected: 0, known: 0 }]);
    expect(run(['--db', db, 'add', '--json', path, path]).lines).toMatchObject([{ added: 0, corrected: 0, known: 1 }]);
    folder.file('talks.txt', 'The envoys met for three hours.');
    expect(run(['--db', db, 'add', '--json', path]).lines).toMatchObject([{ added: 0, corrected: 1, known: 0 }]);
    expect(run(['--db', db, 'doctor', '--json']).stdout).toContain('1 reports');
  });

  it('reads folders in depth, leaves out what is no report, and names files of one name apart', () => {
    for (const name of ['north', 'south', 'south/.hidden']) mkdirSync(folder.in('press', name), { recursive: true });
    folder.file('press/README.md', 'About these files');
    folder.file('press/map.svg', '<svg/>');
    folder.file('press/north/talks.txt', 'The envoys met in the north.');
    folder.file('press/south/talks.txt', 'The envoys met in the south.');
    folder.file('press/south/.hidden/secret.txt', 'Not for reading.');
    folder.file('press/south/more.jsonl', '{"id":"seven","text":"The envoys left."}\n');
    const db = folder.in('folder.db');
    const first = run(['--db', db, 'add', '--json', folder.in('press')]);
    expect(first.status).toBe(0);
    expect(first.lines).toMatchObject([{ added: 3, skipped: 2 }]);
    expect(first.stderr).toContain('map.svg');
    // Later one of the two alone: it keeps the name it has.
    expect(run(['--db', db, 'add', '--json', folder.in('press/south/talks.txt')]).lines).toMatchObject([
      { added: 0, corrected: 0, known: 1 },
    ]);
  });

  it('reads standard input', () => {
    const db = folder.in('stdin.db');
    const outcome = run(['--db', db, 'add', '--json', '-'], { input: manyReports(3) });
    expect(outcome.lines).toMatchObject([{ added: 3 }]);
    expect(run(['--db', db, 'add', '--json', '-'], { input: manyReports(3) }).lines).toMatchObject([{ added: 0, known: 3 }]);
  });

  it('says what it did on standard error alone', () => {
    const outcome = run(['--db', folder.in('quiet.db'), 'add', folder.file('a.txt', 'The envoys met.')]);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).toMatch(/^1 report added/);
  });
});
