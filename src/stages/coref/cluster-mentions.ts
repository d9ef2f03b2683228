import type { Span, Token } from '../../model/index.ts';
import type { CorefKnowledge } from '../../model/knowledge/coref.ts';
import { hashId } from '../../text/index.ts';
import type { CorefInput } from './coref-input.ts';
import { entityClusters, type KnownNames, readKnownNames } from './entity-clusters.ts';
import { headOf, type Place } from './place.ts';

/**
 * Gives every mention of every document the name of its cluster, in the order of the mentions. Events are one where their head words share a
 * stem and their reports a story; what is said, only where the same one says it. Entities are one where they are the same actor, else where
 * they have the same words in one story. (Head matching within a topic is the strong baseline of cross-document coreference: Upadhyay et al.,
 * "Revisiting the Evaluation for Cross Document Event Coreference", COLING 2016.)
 * @example clusterMentions([{ id: 'a', story: 's', text: 'They met.', ... mentions: [{ start: 5, end: 8, of: 'event' }] }], knowledge)
 */
export function clusterMentions(documents: readonly CorefInput[], knowledge: CorefKnowledge): Map<string, string[]> {
  const stems = new Map<string, string>();
  for (const [first, ...others] of knowledge.alike) for (const word of others) stems.set(stemOf(word, knowledge), stemOf(first, knowledge));
  const keyOf = (lemma: string) => {
    const stem = stemOf(lemma, knowledge);
    return stems.get(stem) ?? stem;
  };
  const names = readKnownNames(documents);
  return new Map(documents.map(document => [document.id, clustersOf(document, names, keyOf, knowledge)]));
}

function clustersOf(document: CorefInput, names: KnownNames, keyOf: (lemma: string) => string, knowledge: CorefKnowledge): string[] {
  const clusters = entityClusters(document, names, knowledge);
  // In the order of the text: "it" is what was told just before.
  const order = document.mentions
    .map((_, index) => index)
    .sort((a, b) => document.mentions[a]!.start - document.mentions[b]!.start || a - b);
  let before: string | undefined;
  for (const index of order) {
    const mention = document.mentions[index]!;
    if (mention.of === 'event') {
      const pointing = knowledge.pointing.has(document.text.slice(mention.start, mention.end).toLowerCase());
      before = pointing && before !== undefined ? before : eventCluster(document, mention, keyOf, knowledge);
      clusters[index] = before;
    }
  }
  return clusters;
}

/** What a noun and its verb have in common. */
export function stemOf(lemma: string, { endings, verbOf }: CorefKnowledge): string {
  const word = verbOf[lemma] ?? lemma;
  const ending = endings.find(end => word.endsWith(end) && word.length - end.length >= 3);
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  // "running", "robbery": the doubled consonant is the ending's. "decide", "decision": the last consonant changes.
  const bare = ending !== undefined && /([^aeiouls])\1$/.test(stem) ? stem.slice(0, -1) : stem;
  return bare.length > 3 ? bare.replace(/[cdst]$/, '') : bare;
}

/**
 * The happening a mention names: its head word's stem in its story. What is said belongs to who says it; a verb that is light by itself ("make", "take")
 * is told by its particle and its object; what nobody could tell from another of its kind ("matter", "problem") is alone in its report.
 */
function eventCluster(document: CorefInput, mention: Span, keyOf: (lemma: string) => string, knowledge: CorefKnowledge): string {
  const place = headOf(document, mention);
  const words = document.text.slice(mention.start, mention.end).toLowerCase();
  if (!place) return hashId('event', document.story, words);
  const lemma = knowledge.wordOf[place.sentence.tokens[place.token]!.form.toLowerCase()] ?? lemmaAt(place);
  const parts = ['event', document.story, keyOf(lemma)];
  if (knowledge.speech.has(lemma)) parts.push(speakerOf(document, place));
  const particle = childOf(place, /^compound:prt$/);
  if (particle) parts.push(particle.lemma.toLowerCase());
  else if (knowledge.light.has(lemma)) parts.push(keyOf(childOf(place, /^(obj|nsubj:pass|compound)$/)?.lemma.toLowerCase() ?? document.id));
  if (knowledge.vague.has(lemma)) parts.push(document.id);
  return hashId(...parts);
}

const lemmaAt = ({ sentence, token }: Place): string => sentence.tokens[token]!.lemma.toLowerCase();

const childOf = ({ sentence, token }: Place, relation: RegExp): Token | undefined =>
  sentence.tokens.find(({ head, deprel }) => head === token + 1 && relation.test(deprel));

/** Who acts in the clause of a word: the actor on its subject, else the lemma of the subject. */
function speakerOf(document: CorefInput, { sentence, token }: Place): string {
  const own = sentence.tokens[token]!;
  const subject =
    sentence.tokens.find(({ head, deprel }) => head === token + 1 && (deprel.startsWith('nsubj') || deprel === 'nmod:poss')) ??
    // "According to the mayor": the word of saying is the preposition of whoever speaks.
    (own.deprel === 'case' ? sentence.tokens[own.head - 1] : undefined);
  if (!subject) return '';
  const actor = document.actors.find(({ start, end }) => start <= subject.start && subject.end <= end);
  return actor?.actor ?? subject.lemma.toLowerCase();
}
