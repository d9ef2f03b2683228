import { readJsonLine } from '../formats/index.ts';
import { InputProblem, type Reading } from '../model/index.ts';

/** A line of standard input, undecoded, with its number. */
interface RawLine {
  readonly number: number;
  readonly bytes: Buffer;
}

/** Lines of a byte stream, one at a time; the last needs no line end. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncIterable<RawLine> {
  // Pieces of an unfinished line are kept apart and joined once: a line of many megabytes arrives in thousands of pieces.
  let pieces: Uint8Array[] = [];
  let number = 0;
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      pieces.push(chunk.subarray(start, end));
      yield { number: ++number, bytes: Buffer.concat(pieces) };
      pieces = [];
      start = end + 1;
    }
    if (start < chunk.length) pieces.push(chunk.subarray(start));
  }
  if (pieces.length > 0) yield { number: ++number, bytes: Buffer.concat(pieces) };
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** A line of the input: a report, with the line itself for fields that only one layer reads. */
export interface InputLine {
  readonly reading: Reading;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly where: string;
}

/** Reads the lines of `stream` one by one; a bad one goes to `report` and the rest is read on. */
export async function* readInput(stream: AsyncIterable<Uint8Array>, report: (problem: InputProblem) => void): AsyncIterable<InputLine> {
  for await (const { number, bytes } of linesOf(stream)) {
    const where = `line ${number}`;
    let line: string;
    try {
      line = strict.decode(bytes);
    } catch {
      report(new InputProblem('encoding', where, 'it is not valid UTF-8', 'Write the file again as UTF-8.'));
      continue;
    }
    try {
      const reading = readJsonLine(line, where, report);
      if (reading) yield { reading, fields: line.includes('"mentions"') ? (JSON.parse(line) as Record<string, unknown>) : {}, where };
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      report(error);
    }
  }
}
