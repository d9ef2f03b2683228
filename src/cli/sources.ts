import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { detectFormat, documentName, formats, type Report, readBytes } from '../formats/index.ts';
import { InputProblem, type Reading } from '../model/index.ts';
import { byCodeUnit } from '../text/index.ts';
import { fetchBytes } from './fetch.ts';

/** Something to read, with its bytes still to be fetched. */
export interface Source {
  /** As problems name it: path, address or `stdin`. */
  readonly where: string;
  /** Where it came from, the same in every later run; null for standard input. */
  readonly origin: string | null;
  readonly kind: 'file' | 'url' | 'stdin';
}

const isUrl = (text: string) => /^https?:\/\//i.test(text);
/** Files about a folder, not reports in it. */
const ABOUT = /^(readme|license|licence|changelog|contributing|notice)\b/i;
const endings = new Set(formats.flatMap(format => format.endings));

function isReport(name: string): boolean {
  if (name.startsWith('.') || ABOUT.test(name)) return false;
  const ending = /\.([A-Za-z\d]{1,8})$/.exec(name.replace(/\.gz$/i, ''))?.[1]?.toLowerCase();
  return ending === undefined || endings.has(ending);
}

/** Files below a folder in code-unit order of their paths; what is no report is handed to `skip`. */
function* filesBelow(folder: string, report: Report, skip: (path: string) => void): Iterable<string> {
  let names: string[];
  try {
    names = readdirSync(folder).sort(byCodeUnit);
  } catch (error) {
    report(unreadable(folder, error));
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat?.isDirectory() && !name.startsWith('.')) yield* filesBelow(path, report, skip);
    // A link to a file is read, a link to a folder is not: it may lead round in a circle.
    else if (statSync(path, { throwIfNoEntry: false })?.isFile()) {
      if (isReport(name)) yield path;
      else if (!name.startsWith('.')) skip(path);
    }
  }
}

function unreadable(path: string, error: unknown): InputProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return new InputProblem('missing', path, 'there is no such file or folder', 'Check the path.');
  if (code === 'EACCES' || code === 'EPERM') {
    return new InputProblem('unreadable', path, 'you have no right to read it', 'Change its permissions or leave it out.');
  }
  return new InputProblem('unreadable', path, `it cannot be read (${code || String(error)})`, 'Check the file and its disk.');
}

/** What the arguments of `add` name, folders opened up, each file once. */
export function listSources(args: readonly string[], report: Report, skip: (path: string) => void): readonly Source[] {
  const sources: Source[] = [];
  const file = (path: string): Source => ({ where: path, origin: resolve(path), kind: 'file' });
  for (const arg of args) {
    if (arg === '-') sources.push({ where: 'stdin', origin: null, kind: 'stdin' });
    else if (isUrl(arg)) sources.push({ where: arg, origin: arg, kind: 'url' });
    else {
      let stat: ReturnType<typeof statSync>;
      try {
        stat = statSync(arg);
      } catch (error) {
        report(unreadable(arg, error));
        continue;
      }
      if (stat?.isDirectory()) for (const path of filesBelow(arg, report, skip)) sources.push(file(path));
      else sources.push(file(arg));
    }
  }
  const seen = new Set<string>();
  return sources.filter(({ origin }) => origin === null || (!seen.has(origin) && seen.add(origin)));
}

/**
 * Names for files that would have the same: as many steps of their paths as it takes to tell them apart.
 * @example uniqueNames(['/n/talks.txt', '/s/talks.txt']) // '/n/talks.txt' is 'n/talks', '/s/talks.txt' is 's/talks'
 */
export function uniqueNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const groups = new Map<string, string[]>();
  for (const path of paths) groups.set(documentName(path), [...(groups.get(documentName(path)) ?? []), path]);
  for (const [name, group] of groups) {
    if (group.length === 1) names.set(group[0]!, name);
    else for (const path of group) names.set(path, tellApart(path, name, group));
  }
  return names;
}

function tellApart(path: string, name: string, group: readonly string[]): string {
  const folders = (full: string) => full.split(/[\\/]/).slice(0, -1);
  const own = folders(path);
  for (let steps = 1; steps <= own.length; steps++) {
    const tail = (full: string) => folders(full).slice(-steps).join('/');
    if (group.every(other => other === path || tail(other) !== tail(path))) return `${tail(path)}/${name}`;
  }
  // The same folder: only the endings differ (`talks.txt`, `talks.html`).
  return basename(path);
}

/** Reads a source into readings; `nameOf` gives a single-document file the name it is to have. */
export async function* readSource(
  source: Source,
  nameOf: (path: string) => Promise<string | null>,
  report: Report,
): AsyncIterable<Reading> {
  let bytes: Uint8Array;
  let options: { url?: string; contentType?: string } = {};
  try {
    if (source.kind === 'url') {
      const { body, ...rest } = await fetchBytes(source.where);
      bytes = body;
      options = rest;
    } else bytes = source.kind === 'stdin' ? await readAll(process.stdin) : readFileSync(source.where);
    const format = detectFormat(source.where, bytes, options);
    const single = format === 'text' || format === 'html';
    const name = single && source.origin !== null && source.kind === 'file' ? await nameOf(source.origin) : null;
    for (const reading of readBytes(source.where, bytes, report, options)) yield { ...reading, id: wellFormed(name ?? reading.id) };
  } catch (error) {
    report(error instanceof InputProblem ? error : unreadable(source.where, error));
  }
}

/** Half a character in a name would not survive a database or an address. */
const wellFormed = (name: string) => name.replace(/\p{Surrogate}/gu, '\ufffd');

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
