import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { InputProblem, Reading } from '../model/index.ts';
import { listSources, readSource, uniqueNames } from './sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-sources-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('names of files', () => {
  const names = (...paths: string[]) => Object.fromEntries(uniqueNames(paths));
  it('are those of the files where these differ', () => {
    expect(names('/a/north.txt', '/b/south.html')).toEqual({ '/a/north.txt': 'north', '/b/south.html': 'south' });
  });
  it('take as many folders as it needs to tell them apart', () => {
    expect(names('/x/a/1/talks.txt', '/x/b/1/talks.txt', '/x/b/2/talks.txt')).toEqual({
      '/x/a/1/talks.txt': 'a/1/talks',
      '/x/b/1/talks.txt': 'b/1/talks',
      '/x/b/2/talks.txt': '2/talks',
    });
  });
  it('keep their endings where nothing else differs', () => {
    expect(names('/a/talks.txt', '/a/talks.html')).toEqual({ '/a/talks.txt': 'talks.txt', '/a/talks.html': 'talks.html' });
  });
});

describe('sources', () => {
  mkdirSync(join(folder, 'press', 'deep'), { recursive: true });
  for (const name of ['b.txt', 'a.html', 'deep/c.jsonl.gz', 'README.txt', 'map.png', '.hidden.txt', 'noending']) {
    writeFileSync(join(folder, 'press', name), 'The envoys met.');
  }
  symlinkSync(join(folder, 'press'), join(folder, 'press', 'circle'));
  const list = (...args: string[]) => {
    const problems: InputProblem[] = [];
    const skipped: string[] = [];
    const sources = listSources(
      args,
      problem => problems.push(problem),
      path => skipped.push(path),
    );
    const short = (path: string) => path.replace(`${folder}/press/`, '');
    return {
      sources: sources.map(source => short(source.where)),
      problems: problems.map(problem => problem.code),
      skipped: skipped.map(short),
    };
  };

  it('of a folder are its reports, in order, in depth, without circles', () => {
    expect(list(join(folder, 'press'))).toEqual({
      sources: ['a.html', 'b.txt', 'deep/c.jsonl.gz', 'noending'],
      problems: [],
      skipped: ['README.txt', 'map.png'],
    });
  });
  it('are taken once each, and a file that is named is read whatever it is called', () => {
    const readme = join(folder, 'press', 'README.txt');
    expect(list(readme, join(folder, 'press', 'b.txt'), readme, join(folder, 'press')).sources).toEqual([
      'README.txt',
      'b.txt',
      'a.html',
      'deep/c.jsonl.gz',
      'noending',
    ]);
  });
  it('that are missing are reported', () => {
    expect(list(join(folder, 'nowhere'))).toEqual({ sources: [], problems: ['missing'], skipped: [] });
  });
  it('give single documents the name chosen for them, and records their own', async () => {
    const read = async (name: string, content: string) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      const readings: Reading[] = [];
      const source = { where: path, origin: path, kind: 'file' } as const;
      for await (const reading of readSource(
        source,
        async () => 'chosen',
        () => {},
      ))
        readings.push(reading);
      return readings.map(reading => reading.id);
    };
    expect(await read('one.txt', 'The envoys met.')).toEqual(['chosen']);
    expect(await read('two.jsonl', '{"id":"two","text":"x"}\n{"id":"t\\ud800","text":"y"}')).toEqual(['two', 't\ufffd']);
  });
});
