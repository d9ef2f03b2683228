import { InputProblem, type Reading } from '../../model/index.ts';
import { formatDay, parseDay } from '../../text/index.ts';

const RECORD_ADVICE = 'Write one JSON object a line, with "id" and "text" or "html", both strings.';

function nameOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

type Fields = Record<string, unknown>;

/** Optional text field: absent, null or a string; anything else is the writer's mistake and is said. */
function optionalString(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new TypeError(`"${name}" is ${nameOf(value)}, expected a string`);
  return value;
}

function requiredId(fields: Fields): string {
  const { id } = fields;
  if (id === undefined) throw new TypeError('"id" is missing');
  if (typeof id !== 'string' || id === '') throw new TypeError(`"id" is ${id === '' ? 'empty' : nameOf(id)}, expected a string`);
  return id;
}

/** The day of publication; a report is not lost for a day that is none, but read as undated. */
function readPublished({ published }: Fields, where: string, report: (problem: InputProblem) => void): string | null | undefined {
  if (published === undefined || published === null) return published;
  const day = typeof published === 'string' ? parseDay(published) : null;
  if (day !== null) return formatDay(day);
  const shown = (JSON.stringify(published) ?? '').slice(0, 40);
  const message = `"published" is ${shown}, no day: the report is read as undated`;
  report(new InputProblem('bad-field', where, message, 'Write a day such as "1905-08-09", or leave it out.', 'warning'));
  return null;
}

function readAuthors(fields: Fields): readonly string[] | undefined {
  const value = fields.authors;
  if (value === undefined || value === null) {
    const byline = optionalString(fields, 'byline');
    return byline === undefined ? undefined : [byline];
  }
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value) || value.some(author => typeof author !== 'string')) {
    throw new TypeError('"authors" is not a list of strings');
  }
  return value;
}

/** Leaves out what is undefined: an absent field stays absent. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/**
 * One JSON value as a reading.
 * @param where place for problems, such as `reports.jsonl:12`
 * @param report hears of a day of publication that is none (`bad-field`, a warning)
 * @throws InputProblem (`not-an-object`, `bad-field`) when it is no report; nothing of it is read then.
 */
export function readRecord(value: unknown, where: string, report: (problem: InputProblem) => void = () => {}): Reading {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputProblem('not-an-object', where, `${nameOf(value)} instead of an object`, RECORD_ADVICE);
  }
  const fields = value as Fields;
  try {
    const id = requiredId(fields);
    const html = optionalString(fields, 'html');
    const text = optionalString(fields, 'text');
    if (html === undefined && text === undefined) throw new TypeError('neither "text" nor "html" is there');
    return {
      id,
      kind: text === undefined ? 'html' : 'text',
      content: text ?? html ?? '',
      ...present({
        url: optionalString(fields, 'url'),
        title: optionalString(fields, 'title'),
        outlet: optionalString(fields, 'outlet'),
        authors: readAuthors(fields),
        published: readPublished(fields, where, report),
        language: optionalString(fields, 'language'),
      }),
    };
  } catch (error) {
    if (error instanceof TypeError) throw new InputProblem('bad-field', where, error.message, RECORD_ADVICE);
    throw error;
  }
}

/**
 * One line of JSON Lines as a reading; null for a blank line. `report` as in readRecord.
 * @throws InputProblem (`not-json`, `not-an-object`, `bad-field`)
 * @example readJsonLine('{"id":"a","text":"Talks began."}', 'a.jsonl:1') // { id: 'a', kind: 'text', content: 'Talks began.' }
 */
export function readJsonLine(line: string, where: string, report: (problem: InputProblem) => void = () => {}): Reading | null {
  if (line.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 120) : 'unreadable';
    throw new InputProblem('not-json', where, `not JSON (${reason})`, RECORD_ADVICE);
  }
  return readRecord(value, where, report);
}
