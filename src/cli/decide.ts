import { type Actor, type DecisionAction, InputProblem, type ProcessRecord } from '../model/index.ts';
import { loadEngine } from '../pipeline/index.ts';
import { currentRecord } from './current-record.ts';
import { describeActor } from './find-speaker.ts';
import { openExisting } from './open-existing.ts';
import { flush, print, printable, say, UsageError } from './terminal.ts';

export interface DecideOptions {
  readonly by: string;
  readonly reason?: string;
  readonly json?: true;
}

/** The one item whose id begins so. */
export function findItem(record: ProcessRecord, prefix: string) {
  const found = record.items.filter(item => item.id === prefix || item.id.startsWith(prefix));
  const exact = found.find(item => item.id === prefix) ?? (found.length === 1 ? found[0] : undefined);
  if (exact) return exact;
  if (found.length > 1) throw new UsageError(`${found.length} lines have an id that begins with "${prefix}"; give more of it`);
  throw new InputProblem('no-item', prefix, 'no line of the record has this id', 'List them with: rapporteur record --json.');
}

type Find = (actors: readonly Actor[], name: string) => { readonly found: readonly Actor[]; readonly near: readonly Actor[] };

/** The one actor whom an id or a name means. */
function oneActor(record: ProcessRecord, asked: string, find: Find): Actor {
  const { found, near } = find(record.actors, asked);
  if (found.length === 1) return found[0]!;
  const names = (found.length > 1 ? found : near).map(actor => `${describeActor(actor, record)} (${actor.id})`);
  throw new InputProblem(
    found.length > 1 ? 'many-actors' : 'no-actor',
    asked,
    found.length > 1 ? 'several actors may be meant' : 'the record has no actor of this name',
    names.length > 0 ? `There are ${names.join('; ')}.` : 'See rapporteur record --json.',
  );
}

function actionOf(record: ProcessRecord, name: string, rest: readonly string[], reason: string | undefined, find: Find): DecisionAction {
  const [first, second, ...others] = rest;
  const because = reason === undefined ? {} : { reason };
  const need = (form: string): never => {
    throw new UsageError(`write: rapporteur decide ${form}`);
  };
  if (first === undefined) return need(`${name} ITEM ...`);
  if (name === 'rename') {
    const process = record.processes.find(({ id, name }) => id === first || name === first);
    if (!process) throw new InputProblem('no-process', first, 'no negotiation of the record has this id or name', 'See rapporteur record.');
    return second === undefined
      ? need('rename PROCESS NAME')
      : { type: 'rename-process', process: process.id, name: [second, ...others].join(' ') };
  }
  if (name === 'same-actor' || name === 'other-actor') {
    const actor = oneActor(record, first, find);
    if (second === undefined) return need(name === 'same-actor' ? 'same-actor ACTOR ACTOR ...' : 'other-actor ACTOR SPELLING ...');
    if (name === 'same-actor')
      return {
        type: 'same-actor',
        actors: [actor.id, oneActor(record, second, find).id, ...others.map(other => oneActor(record, other, find).id)],
      };
    for (const spelling of [second, ...others]) {
      if (!actor.spellings.includes(spelling))
        throw new InputProblem('no-spelling', spelling, `${actor.name} is not printed so`, `Printed are ${actor.spellings.join(', ')}.`);
    }
    return { type: 'other-actor', actor: actor.id, spellings: [second, ...others] };
  }
  const item = findItem(record, first).id;
  switch (name) {
    case 'accept':
      return { type: 'accept', item };
    case 'reject':
      return { type: 'reject', item, ...because };
    case 'merge':
      if (second === undefined) return need('merge ITEM ITEM ...');
      return { type: 'merge', items: [item, findItem(record, second).id, ...others.map(id => findItem(record, id).id)] };
    case 'split': {
      if (second === undefined) return need('split ITEM DOCUMENT ...');
      const docs = new Set(findItem(record, first).evidence.map(({ doc }) => doc));
      for (const doc of [second, ...others]) {
        if (!docs.has(doc))
          throw new InputProblem('no-document', doc, `the line has no passage in it`, `It rests on ${[...docs].join(', ')}.`);
      }
      return { type: 'split', item, docs: [second, ...others] };
    }
    case 'correct':
      if (second === undefined || others.length === 0) return need('correct ITEM ATTRIBUTE VALUE');
      return { type: 'correct', item, attribute: second, value: others.join(' '), ...because };
    case 'note':
      return second === undefined ? need('note ITEM TEXT') : { type: 'note', item, text: [second, ...others].join(' ') };
    default:
      throw new UsageError(`there is no decision "${name}"`);
  }
}

/** `rapporteur decide`: writes a judgement into the decision log and brings the record up to date. */
export async function decide(db: string, name: string, rest: readonly string[], options: DecideOptions): Promise<number> {
  const store = await openExisting(db);
  try {
    if (name === 'list') {
      for (const decision of await store.listDecisions()) {
        const { type, ...what } = decision.action;
        const plain = `${decision.id} ${decision.at} ${decision.by}: ${type} ${Object.values(what).flat().join(' ')}`;
        await print(options.json ? JSON.stringify(decision) : printable(plain));
      }
    } else {
      const engine = await loadEngine();
      const { record } = await currentRecord(store, engine);
      const action = actionOf(record, name, rest, options.reason, engine.findActors);
      const decision = await store.appendDecision({ at: new Date(Date.now()).toISOString(), by: options.by, action });
      await currentRecord(store, engine);
      if (options.json) await print(JSON.stringify(decision));
      else say(`${name}: written to the decision log as ${decision.id}`);
    }
    await flush();
  } finally {
    await store.close();
  }
  return 0;
}
