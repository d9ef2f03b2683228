import type { Actor, Statement } from '../../model/index.ts';
import { fold } from '../read-draft.ts';
import { speakerAmong } from '../resolve.ts';
import { type DocumentView, nameOf, type RecordContext, within } from '../view.ts';

/** Who makes a statement: an actor by his id, else the name as printed; null where nobody is named. */
export function speakerOf(view: DocumentView, entry: Statement): { readonly key: string; readonly name: string } | null {
  const { actors } = view.context;
  for (const [start, end] of entry.source) {
    const person = speakerAmong(view, entry, within(view.mentions, { start, end }));
    if (person && (!entry.speaker || actors.get(person.actor)?.type === 'person')) return asSpeaker(person.actor, view.context);
  }
  if (!entry.speaker) return null;
  for (const mention of view.mentions) {
    const actor = actors.get(mention.actor);
    if (actor && (actor.name === entry.speaker || actor.spellings.includes(entry.speaker))) return asSpeaker(actor.id, view.context);
  }
  const known = knownBehind(view, entry.speaker);
  return known ? { key: known.id, name: known.name } : { key: `name ${fold(entry.speaker)}`, name: entry.speaker };
}

/** A capital that speaks is its state, also where the sentence did not show it. */
function asSpeaker(id: string, { actors, stateOfCapital }: RecordContext): { readonly key: string; readonly name: string } {
  const key = stateOfCapital.get(id) ?? id;
  return { key, name: nameOf(key, actors) };
}

/** The person whose full name ends a printed speaker ("Danish minister Ole Dahl" where the whole was taken for a name), or who alone has his last name. */
function knownBehind({ context }: DocumentView, printed: string): Actor | undefined {
  const named = peopleByLastWord(context).get(lastWord(printed)) ?? [];
  // A last name alone is his who is the only one to bear it.
  if (!printed.includes(' ')) return named.length === 1 ? named[0] : undefined;
  return named.find(({ name, spellings }) => [name, ...spellings].some(form => form.includes(' ') && ` ${printed}`.endsWith(` ${form}`)));
}

const people = new WeakMap<RecordContext, ReadonlyMap<string, readonly Actor[]>>();
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

function peopleByLastWord(context: RecordContext): ReadonlyMap<string, readonly Actor[]> {
  let known = people.get(context);
  if (!known) {
    const index = new Map<string, Actor[]>();
    for (const actor of context.actors.values()) {
      if (actor.type !== 'person') continue;
      for (const word of new Set([actor.name, ...actor.spellings].map(lastWord))) {
        const list = index.get(word);
        if (list) list.push(actor);
        else index.set(word, [actor]);
      }
    }
    known = index;
    people.set(context, known);
  }
  return known;
}
