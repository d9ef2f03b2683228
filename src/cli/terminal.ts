import { once } from 'node:events';
import pc from 'picocolors';
import { InputProblem } from '../model/index.ts';

/** Wrong usage: exit status 2. The message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const CHUNK = 64 * 1024;
let pending = '';
let idle: NodeJS.Immediate | undefined;

/** A reader that stops early (`| head`) is no fault: nobody wants the rest. */
export function endQuietlyWhenReaderStops(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.stderr.on('error', () => {});
}

/**
 * Writes a line of data on standard output, waiting when the reader is slower. Lines are gathered while there is work to do and go out
 * when the program waits for more input, so that a filter answers a line as soon as it has it. Call `flush` at the end.
 */
export async function print(line: string): Promise<void> {
  pending += `${line}\n`;
  if (pending.length >= CHUNK) await flush();
  else idle ??= setImmediate(flush);
}

export async function flush(): Promise<void> {
  clearImmediate(idle);
  idle = undefined;
  if (pending === '') return;
  const chunk = pending;
  pending = '';
  if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
}

/** Control characters of a hostile name or text must not reach the terminal. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ');
}

/** `1 report`, `2 reports`. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** Says something to the person at the terminal, on standard error. */
export function say(message: string): void {
  process.stderr.write(`${message}\n`);
}

/** One line for a problem of the input. */
export function sayProblem(problem: InputProblem): void {
  const sign = problem.severity === 'warning' ? errors.yellow('warning') : errors.red('error');
  say(`${sign} ${printable(problem.line())}`);
}

/** Colours only where a person reads. */
export const colours = pc.createColors(process.stdout.isTTY === true && pc.isColorSupported);
export const errors = pc.createColors(process.stderr.isTTY === true && pc.isColorSupported);

/**
 * Runs what must not take the rest down: a fault of ours on one report is said, with where it lies in the program, and the others go on.
 */
export function guarded<T>(where: string, report: (problem: InputProblem) => void, work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputProblem) report(error);
    else {
      const [message, at] = error instanceof Error ? [error.message, error.stack?.split('\n')[1]?.trim() ?? ''] : [String(error), ''];
      report(
        new InputProblem('fault', where, `a fault of this program (${message} ${at})`, 'Please report it; the other reports were read.'),
      );
    }
    return null;
  }
}

/** The problem behind an error of the input, or null for our own faults. */
export function problemOf(error: unknown): InputProblem | null {
  return error instanceof InputProblem ? error : null;
}
