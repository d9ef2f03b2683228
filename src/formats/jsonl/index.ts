import { InputProblem, type Reading } from '../../model/index.ts';
import type { Format, Report, Source } from '../format.ts';
import { readJsonLine, readRecord } from './read-record.ts';

export { readJsonLine, readRecord } from './read-record.ts';

/** Reports a problem of the input and goes on; lets our own faults through. */
function attempt(report: Report, read: () => Reading | null): Reading | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error;
    report(error);
    return null;
  }
}

function* readLines(source: Source, report: Report): Iterable<Reading> {
  const { text, where } = source;
  for (let start = 0, number = 1; start < text.length; number++) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(start, end);
    const reading = attempt(report, () => readJsonLine(line, `${where}:${number}`, report));
    if (reading) yield reading;
    start = end + 1;
  }
}

/** The file as one JSON value, where it is one; a JSON Lines file of more than one line is not. */
function wholeValue(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** JSON Lines, one report a line; also one JSON list of reports, or one report printed over several lines. */
export const jsonlFormat: Format = {
  name: 'jsonl',
  endings: ['jsonl', 'ndjson', 'json'],
  mediaTypes: ['application/x-ndjson', 'application/jsonl', 'application/json'],
  sniff: text => /^\s*(?:\{\s*"|\[\s*\{)/.test(text.slice(0, 4096)),
  *read(source, report) {
    const { text, where } = source;
    if (text.trim() === '') {
      report(new InputProblem('empty', where, 'there is no line in it', 'Write one JSON object a line, or leave the file out.'));
      return;
    }
    const whole = /^\s*(?:\[|\{\s*\r?\n)/.test(text.slice(0, 4096)) ? wholeValue(text) : null;
    if (!whole && /\.json$/i.test(where) && /^\s*\[/.test(text)) {
      report(
        new InputProblem('not-json', where, 'a JSON list that is not complete or not well-formed', 'Check its end, or write JSON Lines.'),
      );
      return;
    }
    if (!whole) {
      yield* readLines(source, report);
      return;
    }
    const values = Array.isArray(whole.value) ? whole.value : [whole.value];
    for (const [i, value] of values.entries()) {
      const reading = attempt(report, () => readRecord(value, Array.isArray(whole.value) ? `${where}[${i}]` : where, report));
      if (reading) yield reading;
    }
  },
};
