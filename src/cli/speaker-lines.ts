import type { Actor, ProcessRecord } from '../model/index.ts';
import { colours, printable } from './terminal.ts';
import { wrap } from './wrap.ts';

const MOST = 6;

/** Who somebody is, as lines before his statements: name, side, offices, other spellings. */
export function* speakerLines(actor: Actor, record: ProcessRecord, width: number): Iterable<string> {
  const state = actor.state === undefined ? undefined : record.actors.find(({ id }) => id === actor.state)?.name;
  yield colours.bold(printable([actor.name, state].filter(Boolean).join(' · ')));
  const offices = [...actor.offices].sort((a, b) => b.evidence.length - a.evidence.length || (a.office < b.office ? -1 : 1));
  const held = offices.map(({ office, seen }) =>
    seen ? `${office} (${seen.start === seen.end ? seen.start : `${seen.start} to ${seen.end}`})` : office,
  );
  if (held.length > 0) yield* wrap(printable(`offices as printed: ${listed(held)}`), width);
  const others = actor.spellings.filter(spelling => spelling !== actor.name);
  if (others.length > 0) yield* wrap(printable(`also printed as: ${listed(others)}`), width);
  yield '';
}

const listed = (names: readonly string[]): string =>
  `${names.slice(0, MOST).join('; ')}${names.length > MOST ? `; ${names.length - MOST} more` : ''}`;
