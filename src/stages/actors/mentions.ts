import type { AnnotatedDocument, Entity, Evidence } from '../../model/index.ts';
import type { ActorKnowledge } from '../../model/knowledge/actors.ts';
import { type PersonName, readPersonName } from '../../text/person-name.ts';
import { type Role, roleBeside } from '../../text/person-role.ts';
import { repairNames } from '../../text/repair-names.ts';
import { evidenceOf } from '../../text/slice.ts';
import { buildTree, childBy, headOf, type Tree } from '../../text/syntax-tree.ts';
import { standsForState } from './metonyms.ts';
import { type StateIndex, stateIndexOf, stateNameAt, statesIn } from './state-names.ts';

/** A mention of a state, whatever word names it. */
export interface StateMention {
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly printed: string;
  readonly reason: string | null;
}

/** A mention of a person, an organisation or a place by its name. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly type: 'person' | 'organization' | 'place';
  /** For a person. */
  readonly name?: PersonName;
  readonly role?: { readonly text: string; readonly noun: string; readonly evidence: Evidence; readonly state: string | null };
  /** State named in or just before the name: "the Danish Foreign Ministry". */
  readonly state: string | null;
}

/** What one document names. */
export interface DocumentMentions {
  readonly doc: string;
  readonly states: readonly StateMention[];
  readonly names: readonly NameMention[];
}

/** Reads the mentions of actors out of one document. Mentions do not overlap. */
export function readMentions({ document, annotations }: AnnotatedDocument, knowledge: ActorKnowledge): DocumentMentions {
  const { text, id } = document;
  const index = stateIndexOf(knowledge);
  const trees = annotations.sentences.map(buildTree);
  const names: NameMention[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const entity of repairNames(text, trees, annotations.entities, knowledge)) {
    const name = nameMention(entity, text, id, trees, index, knowledge);
    if (name === null) continue;
    names.push(name);
    taken.push(name);
  }
  const states: StateMention[] = [];
  let next = 0;
  for (const tree of trees) {
    for (let i = 0; i < tree.tokens.length; i++) {
      const token = tree.tokens[i]!;
      while (next < taken.length && taken[next]!.end <= token.start) next++;
      if (next < taken.length && taken[next]!.start <= token.start) continue;
      if (!/^\p{Lu}/u.test(token.form)) continue;
      const found = stateMention(text, tree, i, index, knowledge);
      if (found === null) continue;
      if ('type' in found) {
        if (found.start >= (names.at(-1)?.end ?? 0) || !names.some(other => other.start < found.end && found.start < other.end))
          names.push(found);
        continue;
      }
      const mention = found;
      const last = states.at(-1);
      if (last !== undefined && mention.start < last.end) continue;
      // An extended mention must not run into a name.
      const blocked = taken.some(other => other.start < mention.end && mention.start < other.end);
      states.push(blocked ? { ...mention, end: mention.start + mention.printed.length } : mention);
    }
  }
  names.sort((a, b) => a.start - b.start);
  for (const [i, mention] of names.entries()) {
    if (mention.type !== 'person' || mention.role?.state) continue;
    const led = sideLed(mention, trees, states, knowledge);
    if (led === null) continue;
    const span = { start: Math.min(mention.start, led.start), end: Math.max(mention.end, led.end) };
    const head = { text: knowledge.headOfDelegation, noun: 'head', evidence: evidenceOf(id, text, span), state: led.code };
    names[i] = { ...mention, state: led.code, role: mention.role ?? head };
  }
  return { doc: id, states: states.filter(state => !taken.some(other => other.start < state.end && state.start < other.end)), names };
}

function nameMention(
  entity: Entity,
  text: string,
  doc: string,
  trees: readonly Tree[],
  index: StateIndex,
  knowledge: ActorKnowledge,
): NameMention | null {
  if (entity.type !== 'person' && entity.type !== 'organization' && entity.type !== 'place') return null;
  const article = /^[Tt]he\s+/.exec(text.slice(entity.start, entity.end))?.[0].length ?? 0;
  const start = entity.start + article;
  const printed = text.slice(start, entity.end).replace(/['’]s$/u, '');
  const end = start + printed.length;
  const state = stateNameAt(text, start, index);
  // The name of a state, a capital or a palace is read with the other names of states.
  if (state !== undefined && state.printed.length === printed.length) return null;
  const isBody = knowledge.bodyWords.has(printed.slice(printed.lastIndexOf(' ') + 1)) && printed.includes(' ');
  const type = entity.type === 'person' && isBody ? 'organization' : entity.type;
  if (type === 'organization' && !isBody && isOffice(printed, index, knowledge)) return null;
  if (type === 'person') {
    const name = readPersonName(printed, knowledge);
    if (name === null || !/\p{Lu}/u.test(name.family)) return null;
    const role = roleBeside(text, trees, entity.start, entity.end, knowledge.roleNouns, knowledge.titles);
    return {
      start,
      end,
      printed: name.printed,
      type: 'person',
      name,
      state: null,
      ...(role === null ? {} : { role: officeOf(role, doc, text, index, knowledge) }),
    };
  }
  if (!/\p{Lu}/u.test(printed)) return null;
  const before = text.slice(Math.max(0, start - 30), start);
  const adjacent = type === 'organization' ? statesIn(/[\p{L}.'’ -]*$/u.exec(before)?.[0] ?? '', index).at(-1) : undefined;
  // "The Lisbon Mail" is not the state's.
  const within = type === 'organization' ? statesIn(printed, index).find(({ name }) => name.kind !== 'capital') : undefined;
  const touching =
    adjacent !== undefined &&
    /^(?:['’]s)?\s$/u.test(
      before.slice(before.length - ((/[\p{L}.'’ -]*$/u.exec(before)?.[0] ?? '').length - adjacent.at - adjacent.name.printed.length)),
    );
  return { start, end, printed, type, state: within?.code ?? (touching ? adjacent.code : null) };
}

/** "US Secretary of State" is an office, whatever it was taken for. */
function isOffice(printed: string, index: StateIndex, knowledge: ActorKnowledge): boolean {
  const [state] = statesIn(printed, index);
  const bare =
    state?.at === 0
      ? printed
          .slice(state.name.printed.length)
          .replace(/^['’]s/u, '')
          .trim()
      : printed;
  return bare.includes(' ') && knowledge.roleNouns.has(bare.split(' ')[0]!.toLowerCase());
}

/** The office beside a name with the state it belongs to. */
function officeOf(role: Role, doc: string, text: string, index: StateIndex, knowledge: ActorKnowledge): NonNullable<NameMention['role']> {
  const away = new RegExp(`\\b(?:${[...knowledge.awayLinks].join('|')})\\s(?:the\\s)?$`, 'u');
  const own = statesIn(role.text, index).find(({ at }) => !away.test(role.text.slice(0, at)));
  // "Russia's | Foreign Minister X": the possessor may stand before what was read as the office.
  const before =
    own === undefined
      ? /(\p{Lu}[\p{L}. ]{1,30})['’]s\s(?:\p{Ll}+\s)?$/u.exec(text.slice(Math.max(0, role.start - 40), role.start))?.[1]
      : undefined;
  const possessor = before === undefined ? undefined : statesIn(before, index).at(-1);
  return {
    text: role.text.replace(/\s+/g, ' '),
    noun: role.noun,
    evidence: evidenceOf(doc, text, role),
    state: own?.code ?? possessor?.code ?? null,
  };
}

function stateMention(
  text: string,
  tree: Tree,
  i: number,
  index: StateIndex,
  knowledge: ActorKnowledge,
): StateMention | NameMention | null {
  const token = tree.tokens[i]!;
  const name = stateNameAt(text, token.start, index);
  if (name === undefined) return null;
  const end = token.start + name.printed.length;
  let last = i;
  while (last + 1 < tree.tokens.length && tree.tokens[last + 1]!.start < end) last++;
  let top = i;
  for (let k = i; k <= last; k++) {
    const head = headOf(tree, k);
    if (head < i || head > last) {
      top = k;
      break;
    }
  }
  const head = headOf(tree, top);
  // Part of a longer name: "South China Sea", "the Lisbon Mail".
  const partOfName =
    head > last && /^(compound|flat)/.test(tree.tokens[top]!.deprel) && tree.tokens[head]!.upos === 'PROPN' && name.kind !== 'demonym';
  if (
    partOfName ||
    (i > 0 && tree.tokens[i - 1]!.upos === 'PROPN' && headOf(tree, i - 1) === top && /^(compound|amod)$/.test(tree.tokens[i - 1]!.deprel))
  )
    return null;
  const mention = { start: token.start, end, code: name.code, printed: name.printed };
  const group = groupOf(tree, top, last, knowledge);
  if (name.kind === 'demonym') {
    if (group >= 0) return { ...mention, end: tree.tokens[group]!.end, reason: 'its representatives' };
    const people = /^(NOUN|PROPN)$/.test(token.upos) || !/^(amod|compound)$/.test(tree.tokens[top]!.deprel);
    const counted = childBy(tree, top, 'nummod') >= 0;
    if (people && counted) return null;
    return { ...mention, reason: 'its people' };
  }
  if (group >= 0 && tree.tokens[top]!.deprel === 'nmod:poss')
    return { ...mention, end: tree.tokens[group]!.end, reason: 'its representatives' };
  if (name.kind === 'name') return { ...mention, reason: null };
  if (!standsForState(tree, top, knowledge)) {
    const { start, printed } = mention;
    return { start, end, printed, type: 'place', state: null };
  }
  return {
    ...mention,
    reason: name.kind === 'capital' ? 'the capital speaks for the state' : 'the seat of government speaks for the state',
  };
}

/** The noun that a demonym or a possessor belongs to, when it means the state's side and stands right behind it; -1 else. */
function groupOf(tree: Tree, top: number, last: number, knowledge: ActorKnowledge): number {
  const head = headOf(tree, top);
  if (head <= last || head - last > 4 || !/^(amod|compound|nmod:poss)$/.test(tree.tokens[top]!.deprel)) return -1;
  if (tree.tokens[head]!.upos !== 'NOUN' || !knowledge.groupNouns.has(tree.tokens[head]!.lemma.toLowerCase())) return -1;
  // "the Russian envoy Witte" names the man.
  return tree.children[head]!.some(child => /^(appos|flat|nmod:desc)/.test(tree.tokens[child]!.deprel)) ? -1 : head;
}

/** The delegation that a person leads: "the Danish delegation, led by X"; "X headed the Danish delegation". */
function sideLed(
  mention: NameMention,
  trees: readonly Tree[],
  states: readonly StateMention[],
  knowledge: ActorKnowledge,
): StateMention | null {
  const tree = trees.find(candidate => candidate.sentence.start <= mention.start && mention.start < candidate.sentence.end);
  if (tree === undefined) return null;
  const inside = tree.tokens.flatMap((token, i) => (token.start >= mention.start && token.end <= mention.end ? [i] : []));
  const top = inside.find(i => !inside.includes(headOf(tree, i)));
  if (top === undefined) return null;
  const verb = headOf(tree, top);
  if (verb < 0 || !knowledge.leadVerbs.has(tree.tokens[verb]!.lemma)) return null;
  const relation = tree.tokens[top]!.deprel;
  const side = relation.startsWith('obl') ? headOf(tree, verb) : relation === 'nsubj' ? childBy(tree, verb, 'obj') : -1;
  if (side < 0) return null;
  const { start } = tree.tokens[side]!;
  return states.find(state => state.start <= start && start < state.end) ?? null;
}
