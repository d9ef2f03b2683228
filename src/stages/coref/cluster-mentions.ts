import type { ActorMention, Sentence, Span, Token } from '../../model/index.ts';
import type { CorefKnowledge } from '../../model/knowledge/coref.ts';
import { hashId } from '../../text/index.ts';

export interface CorefMention extends Span {
  readonly of: 'event' | 'entity';
}

/** A report with what coreference is read from. */
export interface CorefInput {
  readonly id: string;
  readonly text: string;
  /** The story it belongs to: happenings are compared inside a story only. */
  readonly story: string;
  readonly sentences: readonly Sentence[];
  readonly actors: readonly ActorMention[];
  readonly mentions: readonly CorefMention[];
}

/** A word of a sentence. */
interface Place {
  readonly sentence: Sentence;
  readonly token: number;
}

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
  return new Map(documents.map(document => [document.id, clustersOf(document, keyOf, knowledge)]));
}

function clustersOf(document: CorefInput, keyOf: (lemma: string) => string, knowledge: CorefKnowledge): string[] {
  const clusters: string[] = new Array(document.mentions.length);
  // In the order of the text: "it" is what was told just before.
  const order = document.mentions
    .map((_, index) => index)
    .sort((a, b) => document.mentions[a]!.start - document.mentions[b]!.start || a - b);
  let before: string | undefined;
  for (const index of order) {
    const mention = document.mentions[index]!;
    if (mention.of === 'entity') clusters[index] = entityCluster(document, mention);
    else {
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

function eventCluster(document: CorefInput, mention: Span, keyOf: (lemma: string) => string, knowledge: CorefKnowledge): string {
  const place = headOf(document, mention);
  if (!place) return hashId('event', document.story, document.text.slice(mention.start, mention.end).toLowerCase());
  const lemma = place.sentence.tokens[place.token]!.lemma.toLowerCase();
  const parts = ['event', document.story, keyOf(lemma)];
  if (knowledge.speech.has(lemma)) parts.push(speakerOf(document, place));
  return hashId(...parts);
}

function entityCluster(document: CorefInput, mention: Span): string {
  const words = document.text
    .slice(mention.start, mention.end)
    .toLowerCase()
    .replace(/^(the|a|an)\s+|['’]s$/gi, '')
    .replace(/\s+/g, ' ');
  const actor = document.actors.find(
    ({ start, end }) => start >= mention.start && end <= mention.end && end - start >= (mention.end - mention.start) / 2,
  );
  return actor ? hashId('actor', actor.actor) : hashId('entity', document.story, words);
}

/** Who acts in the clause of a word: the actor on its subject, else the lemma of the subject. */
function speakerOf(document: CorefInput, { sentence, token }: Place): string {
  const subject = sentence.tokens.find(({ head, deprel }) => head === token + 1 && (deprel.startsWith('nsubj') || deprel === 'nmod:poss'));
  if (!subject) return '';
  const actor = document.actors.find(({ start, end }) => start <= subject.start && subject.end <= end);
  return actor?.actor ?? subject.lemma.toLowerCase();
}

/** The word of a span that hangs on nothing inside it. */
function headOf({ sentences }: CorefInput, span: Span): Place | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  if (!sentence) return null;
  const inside = (word: Token | undefined) => word !== undefined && word.start < span.end && word.end > span.start;
  const token = sentence.tokens.findIndex(word => inside(word) && word.upos !== 'PUNCT' && !inside(sentence.tokens[word.head - 1]));
  return token < 0 ? null : { sentence, token };
}
