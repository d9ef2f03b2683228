import { gunzipSync } from 'node:zlib';
import { InputProblem, type Reading } from '../model/index.ts';
import { binaryKind, decodeBytes } from '../text/index.ts';
import type { Format, Report, Source } from './format.ts';
import { declaredCharset, formats, jsonlFormat, textFormat } from './formats.ts';

/** More than this is no report and no collection that one process should hold in memory: 256 MiB, unpacked. */
const LARGEST = 256 * 1024 * 1024;

/** What the edge knows besides the bytes. */
export interface ReadOptions {
  /** Address the bytes came from, when it is not the name itself. */
  readonly url?: string;
  /** Value of the HTTP header `Content-Type`. */
  readonly contentType?: string;
}

const isUrl = (name: string): boolean => /^https?:\/\//i.test(name);

/** Last step of a path, without query; `.gz` is taken off. */
function baseName(name: string): string {
  const path = isUrl(name) ? name.replace(/[?#].*$/s, '') : name;
  return path.replace(/^.*[\\/]/s, '').replace(/\.gz$/i, '');
}

/**
 * What a document is called after its file: the name without folder and ending; a URL stays as it is.
 * @example documentName('reports/talks-1905.txt') // 'talks-1905'
 */
export function documentName(name: string): string {
  if (isUrl(name)) return name;
  const base = baseName(name);
  return base.replace(/(?<=.)\.[A-Za-z\d]{1,8}$/, '') || base || 'document';
}

function endingOf(name: string): string {
  return /\.([A-Za-z\d]{1,8})$/.exec(baseName(name))?.[1]?.toLowerCase() ?? '';
}

/** Content shows best what it is; then the header; then the name. */
function chooseFormat(name: string, text: string, contentType: string | undefined): Format {
  const ending = endingOf(name);
  const media = contentType?.split(';')[0]?.trim().toLowerCase();
  const claimed =
    formats.find(format => format.endings.includes(ending)) ??
    formats.find(format => media !== undefined && format.mediaTypes.includes(media));
  if (claimed === textFormat || (claimed === jsonlFormat && /^(?:jsonl|ndjson)$/.test(ending))) return claimed;
  const shown = formats.find(format => format !== textFormat && format.sniff(text));
  return shown ?? claimed ?? textFormat;
}

function decode(bytes: Uint8Array, contentType: string | undefined): { text: string; doubt: string | null } {
  const header = /charset\s*=\s*"?([\w:.-]+)/i.exec(contentType ?? '')?.[1];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const declared =
    header ?? (/<(?:meta|html|!doctype)/i.test(start) ? declaredCharset(start) : /^\s*<\?xml[^>]*encoding=["']([\w-]+)/i.exec(start)?.[1]);
  return decodeBytes(bytes, declared);
}

/**
 * What kind of input the bytes are: `text`, `html`, `jsonl`, `feed`; null for binary content.
 * @throws InputProblem (`bad-gzip`) when a packed file cannot be unpacked
 * @example detectFormat('page', new TextEncoder().encode('<!doctype html><p>Talks</p>')) // 'html'
 */
export function detectFormat(name: string, bytes: Uint8Array, options: ReadOptions = {}): string | null {
  const plain = unpack(name, bytes);
  if (binaryKind(plain)) return null;
  return chooseFormat(name, decode(plain, options.contentType).text, options.contentType).name;
}

function unpack(name: string, bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST });
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unreadable';
    throw new InputProblem('bad-gzip', name, `the packed file cannot be unpacked (${reason})`, 'Fetch or pack it again.');
  }
}

/**
 * Reads the bytes of a file or a web answer: gzip is unpacked, the encoding found, the format told from the content. Every problem goes to
 * `report` (severity `error` where something was left out, `warning` where it was read with a doubt); the rest is read all the same.
 * @param name file name or URL; it names the document where the content does not
 * @example [...readBytes('talks.txt', bytes, problem => console.error(problem.line()))]
 */
export function* readBytes(name: string, bytes: Uint8Array, report: Report, options: ReadOptions = {}): Iterable<Reading> {
  let plain: Uint8Array;
  try {
    plain = unpack(name, bytes);
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    report(error);
    return;
  }
  if (plain.length === 0) {
    report(new InputProblem('empty', name, 'the file is empty', 'Leave it out or fetch it again.'));
    return;
  }
  if (plain.length > LARGEST) {
    report(new InputProblem('too-large', name, `${plain.length} bytes are more than can be read at once`, 'Split it into smaller files.'));
    return;
  }
  const binary = binaryKind(plain);
  if (binary) {
    report(new InputProblem('binary', name, `this is ${binary}, not text`, 'Save the report as text or HTML.'));
    return;
  }
  const { text, doubt } = decode(plain, options.contentType);
  if (doubt) report(new InputProblem('encoding', name, doubt, 'Check names with accents, or save it as UTF-8.', 'warning'));
  const url = options.url ?? (isUrl(name) ? name : undefined);
  const source: Source = { where: name, id: documentName(name), text, ...(url === undefined ? {} : { url }) };
  yield* chooseFormat(name, text, options.contentType).read(source, report);
}
