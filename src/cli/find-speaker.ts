import { type Actor, InputProblem, type Item, type ProcessRecord } from '../model/index.ts';
import type { Engine } from '../pipeline/index.ts';
import { printable } from './terminal.ts';

/** Whoever makes statements in a record: an actor, or a name that is nobody's else. */
export interface Speaker {
  readonly name: string;
  /** Absent where the speaker is only a printed name. */
  readonly actor?: Actor;
}

/**
 * The speaker whom a name means, in any spelling.
 * @throws InputProblem where nobody of that name speaks, with those whose names are near; and where several do, with their offices
 */
export function findSpeaker(record: ProcessRecord, engine: Pick<Engine, 'findActors'>, asked: string): Speaker {
  const speakers = speakersOf(record);
  const byId = new Map(speakers.map(speaker => [idOf(speaker), speaker]));
  const { found, near } = engine.findActors(speakers.map(asActor), asked);
  if (found.length === 1) return byId.get(found[0]!.id)!;
  if (found.length > 1) {
    const choices = found.map(actor => `${describeActor(actor, record)} (${actor.id})`).join('; ');
    throw new InputProblem('many-speakers', asked, 'several speakers may be meant', `Ask for one by name or id: ${printable(choices)}.`);
  }
  const silent = engine.findActors(record.actors, asked).found.map(({ name }) => name);
  const names = near.map(actor => describeActor(actor, record));
  throw new InputProblem(
    'no-speaker',
    asked,
    silent.length > 0
      ? `${printable(silent.join(', '))} is named in the reports but makes no statement`
      : 'nobody of this name makes a statement',
    names.length > 0
      ? `Names that are near: ${printable(names.join('; '))}.`
      : speakers.length > 0
        ? `Those who speak most: ${printable(mostSpeaking(record).join(', '))}.`
        : 'The record has no statement.',
  );
}

/** Whether a statement is the speaker's, or a line of another kind rests on his words. */
export function isBy(item: Item, { name, actor }: Speaker): boolean {
  if (item.kind === 'statement') return actor ? item.speaker === actor.id : item.speaker === undefined && speakerName(item) === name;
  return Object.values(item.attributes).some(({ claims }) => claims.some(claim => claim.speaker === name));
}

/** "Karl Lund, envoy of Norway": a person with the office printed most, to tell namesakes apart. */
export function describeActor(actor: Actor, record: ProcessRecord): string {
  const [office] = [...actor.offices].sort((a, b) => b.evidence.length - a.evidence.length || (a.office < b.office ? -1 : 1));
  const state = actor.state === undefined ? undefined : record.actors.find(({ id }) => id === actor.state)?.name;
  const known = [office?.office, state && !office?.office.includes(state) ? state : undefined].filter(Boolean);
  return [actor.name, ...known].join(', ');
}

const speakerName = (item: Item): string => String(item.attributes.speaker?.value ?? '');
const idOf = ({ name, actor }: Speaker): string => actor?.id ?? `name ${name}`;

/** A name that is no actor is looked for like one. */
const asActor = (speaker: Speaker): Actor =>
  speaker.actor ?? { id: idOf(speaker), type: 'person', name: speaker.name, spellings: [speaker.name], offices: [], reasons: [] };

function speakersOf({ items, actors }: ProcessRecord): readonly Speaker[] {
  const byId = new Map(actors.map(actor => [actor.id, actor]));
  const found = new Map<string, Speaker>();
  for (const item of items) {
    if (item.kind !== 'statement') continue;
    const actor = item.speaker === undefined ? undefined : byId.get(item.speaker);
    const speaker: Speaker = actor ? { name: actor.name, actor } : { name: speakerName(item) };
    found.set(idOf(speaker), speaker);
  }
  return [...found.values()];
}

function mostSpeaking({ items }: ProcessRecord): readonly string[] {
  const counts = new Map<string, number>();
  for (const item of items) if (item.kind === 'statement') counts.set(speakerName(item), (counts.get(speakerName(item)) ?? 0) + 1);
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, 5)
    .map(([name]) => name);
}
