import type { Actor, ActorMention, Decision, Evidence, Office } from '../../model/index.ts';
import { hashId } from '../../text/hash.ts';
import { byCodeUnit } from '../../text/slice.ts';
import type { ResolvedActors } from './resolve-actors.ts';

/** An office belongs to whoever is named within so many characters of it. */
const BESIDE = 120;

/**
 * The actors after what people decided of them: actors that are one, spellings that are somebody else's. Replayed in order over every run; a decision
 * on an actor who is no longer found does nothing. `textOf` gives the text of a document.
 */
export function decideActors(resolved: ResolvedActors, decisions: readonly Decision[], textOf: (doc: string) => string): ResolvedActors {
  let result = resolved;
  for (const { action, by } of decisions) {
    if (action.type === 'same-actor') result = join(result, action.actors, by);
    if (action.type === 'other-actor') result = take(result, action.actor, new Set(action.spellings), by, textOf);
  }
  return result;
}

function join(resolved: ResolvedActors, ids: readonly string[], by: string): ResolvedActors {
  const chosen = ids.flatMap(id => resolved.actors.find(actor => actor.id === id) ?? []);
  const [into, ...others] = chosen;
  if (!into || others.length === 0) return resolved;
  const gone = new Set(others.map(({ id }) => id).filter(id => id !== into.id));
  const state = into.state ?? others.find(actor => actor.state !== undefined)?.state;
  const joined: Actor = {
    ...into,
    ...(state === undefined || gone.has(state) ? {} : { state }),
    spellings: sorted(chosen.flatMap(({ spellings }) => spellings)),
    offices: chosen.flatMap(({ offices }) => offices),
    reasons: sorted([...chosen.flatMap(({ reasons }) => reasons), `${others.map(({ name }) => `"${name}"`).join(', ')}: joined by ${by}`]),
  };
  const actors = resolved.actors
    .filter(({ id }) => !gone.has(id))
    .map(actor =>
      actor.id === into.id ? joined : actor.state !== undefined && gone.has(actor.state) ? { ...actor, state: into.id } : actor,
    );
  return { actors, mentions: moved(resolved, ({ actor }) => (gone.has(actor) ? into.id : actor)) };
}

function take(
  resolved: ResolvedActors,
  id: string,
  spellings: ReadonlySet<string>,
  by: string,
  textOf: (doc: string) => string,
): ResolvedActors {
  const from = resolved.actors.find(actor => actor.id === id);
  const taken = from?.spellings.filter(spelling => spellings.has(spelling)) ?? [];
  if (!from || taken.length === 0 || taken.length === from.spellings.length) return resolved;
  const newId = hashId('other-actor', id, ...taken);
  const mentions = moved(resolved, ({ actor, start, end }, doc) =>
    actor === id && spellings.has(textOf(doc).slice(start, end)) ? newId : actor,
  );
  const beside = (actor: string) => (evidence: Evidence) =>
    (mentions.get(evidence.doc) ?? []).some(
      mention => mention.actor === actor && mention.start < evidence.end + BESIDE && evidence.start < mention.end + BESIDE,
    );
  const left = from.spellings.filter(spelling => !spellings.has(spelling));
  const reason = `${taken.map(spelling => `"${spelling}"`).join(', ')}: kept apart by ${by}`;
  const changed: Actor = {
    ...from,
    name: spellings.has(from.name) ? fullest(left) : from.name,
    spellings: left,
    offices: officesBy(from.offices, beside(id)),
  };
  const apart: Actor = { ...from, id: newId, name: fullest(taken), spellings: taken, offices: officesBy(from.offices, beside(newId)) };
  const actors = resolved.actors.flatMap(actor =>
    actor.id !== id
      ? [actor]
      : [
          { ...changed, reasons: sorted([...from.reasons, reason]) },
          { ...apart, reasons: [reason] },
        ],
  );
  return { actors: actors.sort((a, b) => byCodeUnit(a.id, b.id)), mentions };
}

const sorted = (values: readonly string[]): string[] => [...new Set(values)].sort(byCodeUnit);
const fullest = (names: readonly string[]): string => [...names].sort((a, b) => b.length - a.length || byCodeUnit(a, b))[0]!;

function officesBy(offices: readonly Office[], belongs: (evidence: Evidence) => boolean): Office[] {
  return offices.flatMap(office => {
    const [first, ...more] = office.evidence.filter(belongs);
    return first ? [{ ...office, evidence: [first, ...more] as const }] : [];
  });
}

function moved(resolved: ResolvedActors, to: (mention: ActorMention, doc: string) => string): Map<string, ActorMention[]> {
  return new Map([...resolved.mentions].map(([doc, list]) => [doc, list.map(mention => ({ ...mention, actor: to(mention, doc) }))]));
}
