import type { Token } from '../../model/index.ts';
import type { CorefKnowledge } from '../../model/knowledge/coref.ts';
import { foldName, hashId } from '../../text/index.ts';
import { Chains } from './chains.ts';
import type { CorefInput, CorefMention, TypedMention } from './coref-input.ts';
import { isCoordinated, nounOf, type Place } from './place.ts';

type Type = 'person' | 'organization' | 'place' | 'state' | 'thing' | null;

/** The actor of a name as printed and folded, where all reports that know it mean one. */
export type KnownNames = ReadonlyMap<string, TypedMention>;

/** Reads which names the reports know actors by: a name that one report leaves open is the actor's whom another knows by it. */
export function readKnownNames(documents: readonly CorefInput[]): KnownNames {
  const names = new Map<string, TypedMention | null>();
  for (const { text, actors } of documents) {
    for (const mention of actors) {
      const name = foldName(text.slice(mention.start, mention.end));
      const known = names.get(name);
      names.set(name, known === undefined || known?.actor === mention.actor ? mention : null);
    }
  }
  return new Map([...names].flatMap(([name, mention]) => (mention ? [[name, mention] as const] : [])));
}

/** A mention of an entity with what its words tell of it. */
interface Candidate {
  readonly index: number;
  readonly mention: CorefMention;
  readonly place: Place | null;
  readonly head: Token | null;
  /** Name that all reports share: the actor, or the words of a name inside the story. */
  readonly name: string | null;
  readonly type: Type;
  readonly lemma: string;
  readonly pronoun: CorefKnowledge['pronouns'][string] | null;
  readonly definite: boolean;
  readonly plural: boolean;
}

/** Sentences that a pronoun reaches back, and a noun. */
const REACH = { pronoun: 3, noun: 12 };

/**
 * Gives every mention of an entity in a report the name of its cluster; places of other mentions stay empty. Names go by their actor; what stands in
 * apposition, a relative clause or a longer phrase of the same head is one; a definite noun goes to the last mention with its head or of its
 * type, a pronoun to the last one it agrees with, subjects first. Sieves from sure to unsure (Raghunathan et al., "A Multi-Pass Sieve for
 * Coreference Resolution", EMNLP 2010). Across reports, what has a name is one by its name, the rest by its words inside a story.
 */
export function entityClusters(document: CorefInput, knownNames: KnownNames, knowledge: CorefKnowledge): string[] {
  const clusters: string[] = new Array(document.mentions.length);
  const candidates = document.mentions
    .flatMap((mention, index) => (mention.of === 'entity' ? [readCandidate(document, mention, index, knownNames, knowledge)] : []))
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end || a.index - b.index);
  const chains = new Chains(candidates.length);
  candidates.forEach(({ name }, i) => {
    if (name !== null) chains.name(i, name);
  });
  joinNames(candidates, chains);
  joinStructures(candidates, chains);
  candidates.forEach((candidate, i) => {
    const found = candidate.pronoun
      ? antecedent(candidates, i, chains)
      : candidate.name === null
        ? earlierNoun(candidates, i, chains, knowledge)
        : -1;
    if (found >= 0) chains.join(found, i);
  });
  candidates.forEach(({ index }, i) => {
    clusters[index] = clusterName(document, candidates, chains, i);
  });
  return clusters;
}

function readCandidate(
  document: CorefInput,
  mention: CorefMention,
  index: number,
  knownNames: KnownNames,
  knowledge: CorefKnowledge,
): Candidate {
  const place = nounOf(document, mention);
  const both = place !== null && isCoordinated(place, mention);
  const head = place ? place.sentence.tokens[place.token]! : null;
  const words = document.text.slice(mention.start, mention.end);
  const pronoun = /\s/.test(words) ? null : (knowledge.pronouns[words.toLowerCase()] ?? null);
  const actor =
    head && !both && document.actors.find(({ start, end }) => start <= head.start && head.end <= end && start >= mention.start - 4);
  const lemma = head?.lemma.toLowerCase() ?? words.toLowerCase();
  const printed = !actor && !both && !pronoun && head && isName(head) ? foldName(nameWords(place!, mention)) : '';
  const known = actor || knownNames.get(printed);
  const name = known ? `actor ${known.actor}` : printed !== '' ? `name ${printed}` : null;
  const own = knowledge.nounTypes[lemma];
  const type: Type = known
    ? known.type
    : pronoun === 'person' || pronoun === 'speaker'
      ? 'person'
      : (own ?? (printed && /\d/.test(printed) ? 'thing' : null));
  const first = place?.sentence.tokens.find(({ start }) => start >= mention.start);
  return {
    ...{ index, mention, place, head, name, type, lemma, pronoun },
    definite: first !== undefined && knowledge.definite.has(first.form.toLowerCase()),
    plural: both || head?.xpos === 'NNS' || head?.xpos === 'NNPS' || pronoun === 'plural',
  };
}

const isName = ({ upos, form }: Token): boolean => upos === 'PROPN' || (/\d/.test(form) && /\p{L}/u.test(form));

/** The proper nouns of a phrase; a designation with a number ("A380s") stands for itself. */
function nameWords({ sentence, token }: Place, mention: CorefMention): string {
  const head = sentence.tokens[token]!;
  if (/\d/.test(head.form)) return head.form.replace(/s$/, '');
  return sentence.tokens
    .filter(word => word.start >= mention.start && word.end <= mention.end && word.upos === 'PROPN')
    .map(word => word.form)
    .join(' ');
}

function joinNames(candidates: readonly Candidate[], chains: Chains): void {
  const first = new Map<string, number>();
  candidates.forEach(({ name }, i) => {
    if (name === null) return;
    const known = first.get(name);
    if (known === undefined) first.set(name, i);
    else chains.join(known, i);
  });
}

/** Phrases of one head, appositions, titles before a name, relative pronouns. */
function joinStructures(candidates: readonly Candidate[], chains: Chains): void {
  const byHead = new Map<Token, number>();
  candidates.forEach(({ head }, i) => {
    if (head === null) return;
    const known = byHead.get(head);
    if (known === undefined) byHead.set(head, i);
    else chains.join(known, i);
  });
  candidates.forEach((candidate, i) => {
    if (!candidate.place || !candidate.head) return;
    const { sentence } = candidate.place;
    const { head, deprel } = candidate.head;
    const above = sentence.tokens[head - 1];
    const other = above === undefined ? undefined : byHead.get(above);
    if (other !== undefined && /^(appos|nmod:desc)/.test(deprel)) chains.join(other, i);
    // "the carrier Ryanair": a common noun and the name behind it.
    const behind = candidates.findIndex(
      next =>
        next.name !== null &&
        next.head !== null &&
        next.mention.start > candidate.mention.end - 1 &&
        next.mention.start - candidate.mention.end <= 1,
    );
    if (behind >= 0 && candidate.head.upos === 'NOUN' && linked(candidate, candidates[behind]!)) chains.join(behind, i);
    const antecedent = relativeTo(candidate);
    const target = antecedent === null ? undefined : byHead.get(antecedent);
    if (target !== undefined) chains.join(target, i);
  });
}

function linked(a: Candidate, b: Candidate): boolean {
  const tokens = a.place!.sentence.tokens;
  const [x, y] = [a.head!, b.head!];
  const under = (child: Token, parent: Token) => tokens[child.head - 1] === parent && /^(compound|appos|flat|nmod:desc)/.test(child.deprel);
  return under(x, y) || under(y, x);
}

/** The noun that a relative pronoun, or a clause that begins with one, belongs to. */
function relativeTo({ place, head, pronoun }: Candidate): Token | null {
  if (!place || !head) return null;
  const { tokens } = place.sentence;
  let at: Token | undefined = pronoun === 'relative' || head.deprel.startsWith('acl:relcl') ? head : undefined;
  for (let steps = 0; at && steps < 6; steps++) {
    if (at.deprel.startsWith('acl:relcl')) return tokens[at.head - 1] ?? null;
    at = tokens[at.head - 1];
  }
  return null;
}

/** The last mention before that a definite noun may repeat: of its head, else of its type by name. */
function earlierNoun(candidates: readonly Candidate[], i: number, chains: Chains, knowledge: CorefKnowledge): number {
  const { definite, lemma, type, mention, plural, head } = candidates[i]!;
  if (!definite || head === null) return -1;
  const inside = (other: Candidate) => other.mention.start <= mention.start && other.mention.end >= mention.end;
  const back = (test: (other: Candidate) => boolean): number => {
    for (let k = i - 1; k >= Math.max(0, i - 40); k--) {
      const other = candidates[k]!;
      if (!other.pronoun && !inside(other) && sentencesBetween(other, candidates[i]!) <= REACH.noun && test(other)) return k;
    }
    return -1;
  };
  const same = back(
    other =>
      other.plural === plural && (other.lemma === lemma || other.lemma.endsWith(` ${lemma}`)) && agreesWith(chains, candidates, i, other),
  );
  if (same >= 0) return same;
  if (plural || type === null || !Object.hasOwn(knowledge.nounTypes, lemma)) return -1;
  return back(other => other.name !== null && other.type === type);
}

const agreesWith = (chains: Chains, candidates: readonly Candidate[], i: number, other: Candidate): boolean => {
  const [x, y] = [chains.nameOf(i), chains.nameOf(candidates.indexOf(other))];
  return x === null || y === null || x === y;
};

/** The last mention before a pronoun that agrees with it: subjects of its own sentence and those before first. */
function antecedent(candidates: readonly Candidate[], i: number, chains: Chains): number {
  const { pronoun, mention } = candidates[i]!;
  if (pronoun === 'relative') return -1;
  const agrees = (other: Candidate, k: number): boolean => {
    const type = typeOf(candidates, chains, k);
    switch (pronoun) {
      case 'person':
      case 'speaker':
        return type === 'person' && !other.plural;
      case 'thing':
        return type !== 'person' && type !== 'place' && !other.plural && other.pronoun !== 'plural' && other.pronoun !== 'speakers';
      case 'plural':
        return other.plural || type === 'organization';
      case 'speakers':
        return type === 'organization' || other.pronoun === 'speakers';
      default:
        return false;
    }
  };
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let k = i - 1; k >= Math.max(0, i - 30); k--) {
    const other = candidates[k]!;
    const far = sentencesBetween(other, candidates[i]!);
    if (far > REACH.pronoun || other.mention.end > mention.start || other.pronoun === 'relative' || !agrees(other, k)) continue;
    const score = -2 * far + (other.head?.deprel.startsWith('nsubj') ? 1.5 : 0) - (i - k) / 20;
    if (score > most) {
      best = k;
      most = score;
    }
  }
  return best;
}

/** What a mention is, by itself or by what it was joined to. */
function typeOf(candidates: readonly Candidate[], chains: Chains, k: number): Type {
  const own = candidates[k]!.type;
  if (own !== null) return own;
  const root = chains.find(k);
  for (let j = 0; j < candidates.length; j++) if (candidates[j]!.type !== null && chains.find(j) === root) return candidates[j]!.type;
  return null;
}

function sentencesBetween(a: Candidate, b: Candidate): number {
  if (!a.place || !b.place) return 0;
  return Math.abs(a.place.sentence.start - b.place.sentence.start) === 0
    ? 0
    : Math.ceil((b.place.sentence.start - a.place.sentence.start) / 180);
}

function clusterName(document: CorefInput, candidates: readonly Candidate[], chains: Chains, i: number): string {
  const name = chains.nameOf(i);
  if (name !== null) return hashId(name);
  const { mention, pronoun } = candidates[chains.find(i)]!;
  if (pronoun) return hashId('pronoun', document.id, String(mention.start));
  const words = document.text
    .slice(mention.start, mention.end)
    .toLowerCase()
    .replace(/^(the|a|an)\s+|['’]s$/gi, '')
    .replace(/\s+/g, ' ');
  return hashId('entity', document.story, words);
}
