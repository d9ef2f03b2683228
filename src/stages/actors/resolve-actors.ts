import type { Actor, ActorMention, AnnotatedDocument } from '../../model/index.ts';
import type { ActorKnowledge } from '../../model/knowledge/actors.ts';
import { foldName } from '../../text/fold-name.ts';
import { hashId } from '../../text/hash.ts';
import { byCodeUnit } from '../../text/slice.ts';
import { joinBodies } from './bodies.ts';
import { type DocumentMentions, readMentions } from './mentions.ts';
import { officesOf } from './offices.ts';
import { joinPeople } from './people.ts';
import { nameOf, statesOf } from './person-group.ts';

/** The actors of a collection and where each document mentions them. */
export interface ResolvedActors {
  /** Sorted by id. */
  readonly actors: readonly Actor[];
  /** Document id to its mentions, in text order, none overlapping. */
  readonly mentions: ReadonlyMap<string, readonly ActorMention[]>;
}

/**
 * One actor per person, body, place and state over the whole collection, with every spelling seen and the reason of every merge. Documents
 * may come in any order. Cost grows with the number of mentions; only names that fold alike are compared.
 */
export function resolveActors(docs: readonly AnnotatedDocument[], knowledge: ActorKnowledge): ResolvedActors {
  const sorted = [...docs].sort((a, b) => byCodeUnit(a.document.id, b.document.id));
  const read = sorted.map(doc => readMentions(doc, knowledge));
  const days = new Map(
    sorted.flatMap(({ document, dated }) => {
      const day = document.published ?? dated?.latest;
      return day ? [[document.id, day] as const] : [];
    }),
  );
  const mentions = new Map<string, ActorMention[]>(read.map(({ doc }) => [doc, []]));
  const mention = (doc: string, start: number, end: number, actor: string) => mentions.get(doc)!.push({ start, end, actor });
  const actors: Actor[] = [];
  const stateIds = new Map<string, string>();
  const used = new Set<string>();
  const idFor = (...parts: string[]) => {
    let id = hashId(...parts);
    // Namesakes kept apart need ids of their own.
    for (let n = 2; used.has(id); n++) id = hashId(...parts, String(n));
    used.add(id);
    return id;
  };

  addStates(read, knowledge, actors, stateIds, mention, idFor);
  const stateId = (code: string): string => {
    const known = stateIds.get(code);
    if (known !== undefined) return known;
    const state = knowledge.states.find(candidate => candidate.code === code);
    const id = idFor('state', code);
    stateIds.set(code, id);
    actors.push({ id, type: 'state', name: state?.name ?? code, spellings: [state?.name ?? code], offices: [], reasons: [] });
    return id;
  };

  for (const group of joinPeople(read, knowledge)) {
    const name = nameOf(group);
    const state = mostVoted(statesOf(group.locals));
    const id = idFor('person', foldName(name));
    for (const local of group.locals) for (const { start, end } of local.mentions) mention(local.doc, start, end, id);
    const spellings = new Set(group.locals.flatMap(local => local.mentions.map(one => one.printed)));
    actors.push({
      id,
      type: 'person',
      name,
      spellings: [...spellings].sort(byCodeUnit),
      offices: officesOf(group, days, knowledge),
      ...(state === null ? {} : { state: stateId(state) }),
      reasons: [...new Set([...group.locals.flatMap(local => [...local.reasons]), ...group.reasons])].sort(byCodeUnit),
    });
  }

  for (const group of joinBodies(read, knowledge)) {
    const counts = new Map<string, number>();
    for (const { mention: one } of group.mentions) counts.set(one.printed, (counts.get(one.printed) ?? 0) + 1);
    const ordered = [...counts].sort(
      ([a, n], [b, m]) => Number(a === a.toUpperCase()) - Number(b === b.toUpperCase()) || m - n || byCodeUnit(a, b),
    );
    const name = ordered[0]![0];
    const state = group.mentions.find(({ mention: one }) => one.state !== null)?.mention.state ?? null;
    const id = idFor(group.type, foldName(name), state ?? '');
    for (const { doc, mention: one } of group.mentions) mention(doc, one.start, one.end, id);
    actors.push({
      id,
      type: group.type,
      name,
      spellings: [...counts.keys()].sort(byCodeUnit),
      offices: [],
      ...(state === null || group.type === 'place' ? {} : { state: stateId(state) }),
      reasons: [...group.reasons].sort(byCodeUnit),
    });
  }
  for (const list of mentions.values()) list.sort((a, b) => a.start - b.start || a.end - b.end || byCodeUnit(a.actor, b.actor));
  return { actors: actors.sort((a, b) => byCodeUnit(a.id, b.id)), mentions };
}

function addStates(
  read: readonly DocumentMentions[],
  knowledge: ActorKnowledge,
  actors: Actor[],
  stateIds: Map<string, string>,
  mention: (doc: string, start: number, end: number, actor: string) => void,
  idFor: (...parts: string[]) => string,
): void {
  const seen = new Map<string, { spellings: Set<string>; reasons: Set<string> }>();
  for (const { states } of read) {
    for (const { code, printed, reason } of states) {
      const known = seen.get(code) ?? { spellings: new Set(), reasons: new Set() };
      known.spellings.add(printed);
      if (reason !== null) known.reasons.add(`"${printed}": ${reason}`);
      seen.set(code, known);
    }
  }
  for (const code of [...seen.keys()].sort(byCodeUnit)) {
    const { spellings, reasons } = seen.get(code)!;
    const id = idFor('state', code);
    stateIds.set(code, id);
    const name = knowledge.states.find(state => state.code === code)?.name ?? code;
    actors.push({
      id,
      type: 'state',
      name,
      spellings: [...spellings].sort(byCodeUnit),
      offices: [],
      reasons: [...reasons].sort(byCodeUnit),
    });
  }
  for (const { doc, states } of read) for (const { start, end, code } of states) mention(doc, start, end, stateIds.get(code)!);
}

function mostVoted(votes: ReadonlyMap<string, number>): string | null {
  return [...votes].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b))[0]?.[0] ?? null;
}
