import type { Actor } from '../../model/index.ts';
import { foldName, plainLetters } from '../../text/fold-name.ts';
import { familyNamesClose, givenNamesAgree, type NameKnowledge, type PersonName, readPersonName } from '../../text/person-name.ts';

/** What a name asked for may mean. */
export interface FoundActors {
  /** Those who may be meant, by id; more than one where the name does not tell them apart. */
  readonly found: readonly Actor[];
  /** Where nobody is found: those with the most similar names, the nearest first. */
  readonly near: readonly Actor[];
}

const MOST_NEAR = 5;
/** Share of pairs of letters that two names must have in common for the one to be offered for the other. */
const SIMILAR = 0.4;

/**
 * The actors whom a name may mean, whatever spelling or romanisation it is given in: an id, a printed form, a person's name in other letters, with
 * titles, an initial or without a given name. Exact ids and printed forms go before what is only alike.
 * @example findActors(actors, 'Baron Komoura', knowledge).found[0].name // 'Jutaro Komura'
 */
export function findActors(actors: readonly Actor[], asked: string, knowledge: NameKnowledge): FoundActors {
  const words = asked.trim();
  for (const test of [byId, byForm, byName(knowledge)]) {
    const found = words === '' ? [] : actors.filter(test(words));
    if (found.length > 0) return { found, near: [] };
  }
  return { found: [], near: nearest(actors, words) };
}

type Test = (asked: string) => (actor: Actor) => boolean;

const byId: Test =
  asked =>
  ({ id }) =>
    id === asked;

const byForm: Test = asked => {
  const folded = foldName(asked);
  return ({ name, spellings }) => [name, ...spellings].some(form => foldName(form) === folded);
};

function byName(knowledge: NameKnowledge): Test {
  return asked => {
    const wanted = readPersonName(capitals(asked), knowledge);
    if (wanted === null) return () => false;
    return ({ type, name, spellings }) =>
      type === 'person' &&
      [name, ...spellings].some(form => {
        const own = readPersonName(form, knowledge);
        return own !== null && (agree(wanted, own, knowledge) || foldName(own.printed).split(' ').includes(foldName(wanted.printed)));
      });
  };
}

function agree(wanted: PersonName, own: PersonName, knowledge: NameKnowledge): boolean {
  if (wanted.given.length > 0 && own.given.length === 0) return false;
  return familyNamesClose(wanted.key, own.key) && givenNamesAgree(wanted, own, knowledge);
}

/** A name typed in small letters is still a name. */
const capitals = (name: string): string =>
  /\p{Lu}/u.test(name) ? name : name.replace(/(?<![\p{L}'’-])\p{Ll}/gu, letter => letter.toUpperCase());

function nearest(actors: readonly Actor[], asked: string): Actor[] {
  const wanted = pairsOf(asked);
  return actors
    .map(actor => ({ actor, score: Math.max(...[actor.name, ...actor.spellings].map(form => similarity(wanted, pairsOf(form)))) }))
    .filter(({ score }) => score >= SIMILAR)
    .sort(
      (a, b) =>
        b.score - a.score || (a.actor.name < b.actor.name ? -1 : a.actor.name > b.actor.name ? 1 : a.actor.id < b.actor.id ? -1 : 1),
    )
    .slice(0, MOST_NEAR)
    .map(({ actor }) => actor);
}

/** Pairs of neighbouring letters, those at the ends of a word with the blank beside them. */
function pairsOf(name: string): ReadonlySet<string> {
  const letters = ` ${plainLetters(name)} `;
  return new Set([...letters].slice(1).map((letter, i) => [...letters][i]! + letter));
}

/** Dice's measure, on the shorter name's terms where it is a part of the longer one. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter(pair => b.has(pair)).length;
  return Math.max((2 * common) / (a.size + b.size), (0.9 * common) / Math.min(a.size, b.size));
}
