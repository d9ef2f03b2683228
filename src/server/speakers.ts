import type { Actor, Item } from '../model/index.ts';
import { compareWords, foldName } from '../text/index.ts';
import { wordsOf } from './line.ts';
import type { SaidSentence, Speaker, SpeakerPage, Utterance } from './schemas.ts';
import { compare, lastDay, placedAt, type Snapshot } from './snapshot.ts';

/** Finds actors by any spelling of a name, as the engine does. */
export type ActorFinder = (actors: readonly Actor[], name: string) => { readonly found: readonly Actor[]; readonly near: readonly Actor[] };

const PRINTED = 'name ';

/** Id of who makes a statement: the actor's, or the printed name where the speaker is no actor. */
export function speakerIdOf(item: Item): string | null {
  if (item.kind !== 'statement') return null;
  const name = item.attributes.speaker ? wordsOf(item.attributes.speaker.value) : '';
  return item.speaker ?? (name ? PRINTED + name : null);
}

/** Everybody who makes a statement in the lines of the desk, those who speak most first. */
export function listSpeakers(snapshot: Snapshot, process?: string): readonly Speaker[] {
  const groups = new Map<string, Item[]>();
  for (const item of statementsIn(snapshot, process)) {
    const id = speakerIdOf(item);
    if (id === null) continue;
    const group = groups.get(id);
    if (group) group.push(item);
    else groups.set(id, [item]);
  }
  return [...groups]
    .map(([id, items]) => speakerOf(id, items, snapshot.actors))
    .sort((a, b) => b.statements - a.statements || compare(a.name, b.name) || compare(a.id, b.id));
}

/** Those of the speakers whom a name means; without a finder those with a spelling that folds alike or holds the words. */
export function speakersNamed(
  snapshot: Snapshot,
  name: string,
  process: string | undefined,
  find: ActorFinder = bySpelling,
): readonly Speaker[] {
  const speakers = listSpeakers(snapshot, process);
  const candidates = speakers.map(speaker => snapshot.actors.get(speaker.id) ?? printedActor(speaker));
  const { found, near } = find(candidates, name);
  const ids = (found.length > 0 ? found : near).map(({ id }) => id);
  return ids.flatMap(id => speakers.find(speaker => speaker.id === id) ?? []);
}

const bySpelling: ActorFinder = (actors, name) => {
  const wanted = foldName(name);
  const found = actors.filter(actor => wanted !== '' && [actor.name, ...actor.spellings].some(form => foldName(form).includes(wanted)));
  return { found, near: [] };
};

const printedActor = ({ id, name }: Speaker): Actor => ({ id, type: 'person', name, spellings: [name], offices: [], reasons: [] });

/** A speaker with all his statements, the oldest first; null where nobody of this id speaks. */
export function speakerPage(snapshot: Snapshot, id: string, process?: string): SpeakerPage | null {
  const items = statementsIn(snapshot, process).filter(item => speakerIdOf(item) === id);
  if (items.length === 0) return null;
  const actor = snapshot.actors.get(id);
  return {
    speaker: speakerOf(id, items, snapshot.actors),
    spellings: actor?.spellings.filter(form => form !== actor.name) ?? [],
    offices: [...(actor?.offices ?? [])].sort((a, b) => b.evidence.length - a.evidence.length || compare(a.office, b.office)),
    reasons: actor?.reasons ?? [],
    statements: items.map(item => utteranceOf(item, snapshot)),
  };
}

/** A statement as it is read: who, in which office, where, to whom, when, and its sentences with their renderings. */
export function utteranceOf(item: Item, snapshot: Snapshot): Utterance {
  const list = (name: string) => {
    const value = item.attributes[name]?.value;
    return value === undefined ? [] : [value].flat().map(String);
  };
  return {
    line: snapshot.lines.get(item.id)!,
    speaker: speakerIdOf(item),
    name: list('speaker')[0] ?? '',
    roles: list('role'),
    side: list('side')[0] ?? null,
    channels: list('channel'),
    audience: list('audience'),
    sentences: sentencesOf(item),
  };
}

function sentencesOf(item: Item): readonly SaidSentence[] {
  const rows =
    item.renderings ??
    (item.attributes.words?.claims ?? []).map(({ doc, start, end, quote, outlet }) => [{ doc, start, end, quote, outlet, form: null }]);
  return rows.map(row => {
    const pieces = compareWords(row.map(({ quote }) => quote));
    return row.map(({ doc, start, end, quote, outlet, form }, i) => ({ doc, start, end, quote, outlet, form, pieces: pieces[i]! }));
  });
}

function statementsIn(snapshot: Snapshot, process: string | undefined): readonly Item[] {
  const lines = process === undefined ? [...snapshot.lines.values()] : (snapshot.linesOf.get(process) ?? []);
  return lines.filter(line => line.kind === 'statement' && line.verdict !== 'rejected').flatMap(line => snapshot.items.get(line.id) ?? []);
}

function speakerOf(id: string, items: readonly Item[], actors: Snapshot['actors']): Speaker {
  const actor = actors.get(id);
  const days = items.flatMap(item => [placedAt(item.date), lastDay(item.date)].flatMap(day => day ?? [])).sort(compare);
  const sides = items.flatMap(item => (item.attributes.side ? wordsOf(item.attributes.side.value) : []));
  const offices = [...(actor?.offices ?? [])].sort((a, b) => b.evidence.length - a.evidence.length || compare(a.office, b.office));
  return {
    id,
    name: actor?.name ?? id.slice(PRINTED.length),
    type: actor?.type ?? null,
    office: offices[0]?.office ?? null,
    side: actor?.state ? (actors.get(actor.state)?.name ?? null) : (sides[0] ?? null),
    statements: items.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}
