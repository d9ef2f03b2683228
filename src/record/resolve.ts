import type { ActorMention, Sentence, Span, Statement, Token } from '../model/index.ts';
import { type DocumentView, sideOf, statementAt, within } from './view.ts';

/** Parts of a name or its apposition: a mention on them is the node itself. */
const OWN = new Set(['flat', 'compound', 'appos', 'nmod:desc', 'list']);
/** Modifiers that say whose the node is: "the Russian side", "Tokyo's envoy", "the government of Japan", "representatives from Peru". */
const OWNER = /^(amod|compound|nmod(:poss|:of|:from|:for)?|case|acl|det:poss)$/;

/** As `actorsOf`, of those who can be a party: a capital that stands for its state elsewhere in the collection is the state; towns are none. */
export function partiesOf(view: DocumentView, sentenceIndex: number, tokenIndex: number): string[] {
  const { actors } = view.context;
  return actorsOf(view, sentenceIndex, tokenIndex).flatMap(id =>
    actors.get(id)?.type === 'place' ? (view.context.stateOfCapital.get(id) ?? []) : id,
  );
}

/**
 * Who a node names: the actors on the word itself, of its conjuncts, else those that modify it; for a pronoun, whoever it stands for.
 * Ids in text order, none twice; empty where the text leaves it open.
 */
export function actorsOf(view: DocumentView, sentenceIndex: number, tokenIndex: number): string[] {
  const sentence = view.annotations.sentences[sentenceIndex];
  const token = sentence?.tokens[tokenIndex];
  if (!sentence || !token) return [];
  const found = [...ownActors(view, sentence, sentenceIndex, tokenIndex)];
  for (const child of childrenOf(sentence, tokenIndex)) {
    if (sentence.tokens[child]!.deprel === 'conj') found.push(...actorsOf(view, sentenceIndex, child));
  }
  return [...new Set(found)];
}

function ownActors(view: DocumentView, sentence: Sentence, sentenceIndex: number, index: number): string[] {
  const token = sentence.tokens[index]!;
  const children = childrenOf(sentence, index);
  const direct = mentionOn(view, token);
  const named = children.filter(child => OWN.has(sentence.tokens[child]!.deprel)).map(child => mentionOn(view, sentence.tokens[child]!));
  const person = [direct, ...named].find(mention => mention && view.context.actors.get(mention.actor)?.type === 'person');
  if (person) return [person.actor];
  const { knowledge } = view.context;
  const lemma = token.lemma.toLowerCase();
  if (knowledge.partyNouns.includes(lemma) && children.some(child => isBoth(view, sentence.tokens[child]!))) return [...view.sides];
  if (direct) return [direct.actor];
  if (token.upos === 'PRON' || token.upos === 'DET') return pronoun(view, sentence, sentenceIndex, index);
  if (knowledge.lists['public-noun']?.includes(lemma)) return [];
  const owners: string[] = [];
  const possessors: string[] = [];
  for (const child of children) {
    const word = sentence.tokens[child]!;
    if (!OWNER.test(word.deprel)) continue;
    const mention = mentionOn(view, word);
    if (mention) owners.push(mention.actor, ...joinedOwners(view, sentence, child));
    else if (word.upos === 'PRON' && word.deprel === 'nmod:poss') possessors.push(...pronoun(view, sentence, sentenceIndex, child));
    else if (word.deprel.startsWith('nmod')) owners.push(...actorsOf(view, sentenceIndex, child));
  }
  // "Its Norwegian counterparts" are Norway's, not those of whoever "it" is.
  if (owners.length > 0 || possessors.length > 0) return owners.length > 0 ? owners : possessors;
  // "The Danish 'declaration'": a mark between the two leads parsers astray, the order of the words does not.
  let before = index - 1;
  while (before >= 0 && sentence.tokens[before]!.upos === 'PUNCT') before--;
  const neighbour = before >= 0 && before < index - 1 ? mentionOn(view, sentence.tokens[before]!) : undefined;
  return neighbour && sentence.tokens[before]!.upos === 'ADJ' ? [neighbour.actor] : holderOf(view, sentence, index);
}

/** "The President", with nothing beside it: the one man of those named before in the report who holds such an office. */
function holderOf(view: DocumentView, sentence: Sentence, index: number): string[] {
  const token = sentence.tokens[index]!;
  const definite = view.context.knowledge.lists.definite ?? [];
  const known = childrenOf(sentence, index).some(
    child => child === index - 1 && definite.includes(sentence.tokens[child]!.lemma.toLowerCase()),
  );
  if (!known || childrenOf(sentence, index).some(child => /^(nmod|amod|compound|flat|appos|acl|conj)/.test(sentence.tokens[child]!.deprel)))
    return [];
  const holders = new Set(
    view.mentions
      .filter(({ end }) => end <= token.start)
      .map(({ actor }) => view.context.actors.get(actor))
      .filter(actor => actor?.type === 'person' && actor.offices.some(({ office }) => lastWord(office) === token.lemma.toLowerCase()))
      .map(actor => actor!.id),
  );
  return holders.size === 1 ? [...holders] : [];
}

const lastWord = (office: string): string => office.toLowerCase().split(/\s+/).at(-1)!;

/** "Danish and Swedish pilots": what is joined to an owner owns too. */
function joinedOwners(view: DocumentView, sentence: Sentence, index: number): string[] {
  return childrenOf(sentence, index).flatMap(child => {
    const word = sentence.tokens[child]!;
    const mention = word.deprel === 'conj' ? mentionOn(view, word) : undefined;
    return mention ? [mention.actor, ...joinedOwners(view, sentence, child)] : [];
  });
}

function isBoth(view: DocumentView, token: Token): boolean {
  const { bothWords } = view.context.knowledge;
  return bothWords.includes(token.lemma.toLowerCase()) || bothWords.includes(token.form.toLowerCase());
}

function pronoun(view: DocumentView, sentence: Sentence, sentenceIndex: number, index: number): string[] {
  const { knowledge, actors } = view.context;
  const token = sentence.tokens[index]!;
  const form = token.form.toLowerCase();
  if (knowledge.bothWords.includes(form)) return [...view.sides];
  if (knowledge.firstPerson.includes(form)) {
    const speaker = speakerId(view, token.start);
    const side = speaker ? sideOf(speaker, actors) : null;
    return side ? [side] : speaker ? [speaker] : [];
  }
  if (knowledge.thirdPerson.includes(form)) {
    const beside = actorsBeside(view, sentence, index);
    return previous(view, sentenceIndex, token.start, form, id => actors.get(id)?.type === 'person' && !beside.has(id));
  }
  if (knowledge.thirdThing.includes(form)) {
    const isOther = otherThanSpeaker(view, token.start);
    const sayer = subjectAbove(sentence, index);
    if (sayer >= 0) {
      const named = actorsOf(view, sentenceIndex, sayer).filter(id => actors.get(id)?.type !== 'person' && isOther(id));
      if (named.length > 0) return named;
    }
    // "Norway and Peru dined after their first ride": a plural possessor is the coordinated subject of the same sentence.
    const subject = sentence.tokens.findIndex((word, i) => i !== index && word.deprel.startsWith('nsubj') && word.end <= token.start);
    // In "members of it met" the pronoun lies in the subject itself and cannot stand for it.
    if (subject >= 0 && sentence.tokens[subject]!.upos !== 'PRON' && !liesUnder(sentence, index, subject)) {
      const named = actorsOf(view, sentenceIndex, subject).filter(isOther);
      if (named.length > 0) return named;
    }
    const found = previous(
      view,
      sentenceIndex,
      token.start,
      form,
      id => !['person', 'place'].includes(actors.get(id)?.type ?? '') && isOther(id),
    );
    return found.length > 0 ? found : otherSide(view, isOther);
  }
  return [];
}

/** "In a letter to Lund he asked": whom a phrase before the subject names, under the same verb, is not who "he" is. */
function actorsBeside(view: DocumentView, sentence: Sentence, index: number): ReadonlySet<string> {
  const { deprel, head } = sentence.tokens[index]!;
  const named = new Set<string>();
  if (!deprel.startsWith('nsubj')) return named;
  for (const mention of within(view.mentions, sentence)) {
    const word = headOf(sentence, mention);
    let at = word && mention.end <= sentence.tokens[index]!.start ? sentence.tokens.indexOf(word) : -1;
    while (at >= 0 && /^(nmod|obl)(:unmarked|:to|:with|:from)?$/.test(sentence.tokens[at]!.deprel) && at !== head - 1)
      at = sentence.tokens[at]!.head - 1;
    if (at === head - 1) named.add(mention.actor);
  }
  return named;
}

/** "We await their answer": those of whom somebody speaks as "they" are not of his own side. */
function otherThanSpeaker(view: DocumentView, offset: number): (id: string) => boolean {
  const { actors } = view.context;
  const speaker = statementAt(view, offset)?.kind === 'direct' ? speakerId(view, offset) : null;
  const own = speaker ? sideOf(speaker, actors) : null;
  return id => own === null || sideOf(id, actors) !== own;
}

/** The one of the two sides of the report that is left, where the other is speaking. */
function otherSide(view: DocumentView, isOther: (id: string) => boolean): string[] {
  const left = view.sides.filter(isOther);
  return left.length === 1 ? left : [];
}

/** "Norway offered talks, but Peru says it will come": the subject of the clause that the pronoun's clause is the content of; -1 without. */
function subjectAbove(sentence: Sentence, index: number): number {
  let at = index;
  for (let steps = 0; at >= 0 && steps < sentence.tokens.length; steps++) {
    const { deprel, head } = sentence.tokens[at]!;
    if (deprel === 'ccomp') {
      const subject = childrenOf(sentence, head - 1).find(child => child < index && sentence.tokens[child]!.deprel.startsWith('nsubj'));
      return subject !== undefined && sentence.tokens[subject]!.upos !== 'PRON' ? subject : -1;
    }
    at = head - 1;
  }
  return -1;
}

function liesUnder(sentence: Sentence, index: number, ancestor: number): boolean {
  let steps = 0;
  for (let at = index; at >= 0 && steps++ < sentence.tokens.length; at = sentence.tokens[at]!.head - 1) if (at === ancestor) return true;
  return false;
}

/** The actor who is speaking at an offset, by the speaker the statement was resolved to. */
export function speakerId(view: DocumentView, offset: number): string | null {
  const statement = statementAt(view, offset);
  if (!statement) return null;
  for (const [start, end] of statement.source) {
    const mention = speakerAmong(view, statement, within(view.mentions, { start, end }));
    if (mention) return mention.actor;
  }
  if (!statement.speaker) return null;
  for (const mention of view.mentions) {
    const actor = view.context.actors.get(mention.actor);
    if (actor && (actor.name === statement.speaker || actor.spellings.includes(statement.speaker))) return actor.id;
  }
  return null;
}

/** Whoever of those named in a source is the one who speaks: in "Karl Lund, the envoy of Norway" the man, in "Lund's aide Quispe" the aide. */
export function speakerAmong(view: DocumentView, { speaker }: Statement, named: readonly ActorMention[]): ActorMention | undefined {
  const actorOf = (mention: ActorMention) => view.context.actors.get(mention.actor);
  return (
    named.find(mention => speaker !== undefined && [actorOf(mention)?.name, ...(actorOf(mention)?.spellings ?? [])].includes(speaker)) ??
    named.findLast(mention => actorOf(mention)?.type === 'person') ??
    named.at(-1)
  );
}

/**
 * The last subject before the offset, in this sentence or the two before it, whose actor passes the test. A sentence about the same pronoun
 * ("It also asks ...") goes on with whomever that stands for (Grosz, Joshi and Weinstein 1995: the centre is continued).
 */
function previous(view: DocumentView, sentenceIndex: number, before: number, form: string, test: (id: string) => boolean): string[] {
  for (let s = sentenceIndex; s >= Math.max(0, sentenceIndex - 2); s--) {
    const sentence = view.annotations.sentences[s]!;
    const topic = s < sentenceIndex ? subjectOf(sentence, form) : -1;
    const continued = topic >= 0 ? actorsOf(view, s, topic).filter(test) : [];
    if (continued.length > 0) return continued;
    const above = s < sentenceIndex ? topicOf(view, s).filter(test) : [];
    if (above.length > 0) return above;
    const mentions = within(view.mentions, sentence).filter(mention => mention.end <= before && test(mention.actor));
    const subject = mentions.find(mention => headOf(sentence, mention)?.deprel.startsWith('nsubj'));
    const best = subject ?? mentions.at(-1);
    if (best) return [best.actor];
  }
  return [];
}

/** Whom a sentence whose subject is an office is about: "The President also pressed Peru". */
function topicOf(view: DocumentView, s: number): string[] {
  const sentence = view.annotations.sentences[s]!;
  const subject = sentence.tokens.findIndex(({ deprel, head }) => deprel.startsWith('nsubj') && sentence.tokens[head - 1]?.head === 0);
  return subject >= 0 && sentence.tokens[subject]!.upos !== 'PRON' ? holderOf(view, sentence, subject) : [];
}

/** The subject of a sentence where it is this word; -1 where it is not. */
function subjectOf({ tokens }: Sentence, word: string): number {
  return tokens.findIndex(
    ({ deprel, head, form }) => deprel.startsWith('nsubj') && tokens[head - 1]?.head === 0 && form.toLowerCase() === word,
  );
}

function headOf(sentence: Sentence, span: Span): Token | undefined {
  return sentence.tokens.find(token => {
    if (token.start < span.start || token.end > span.end) return false;
    const head = sentence.tokens[token.head - 1];
    return !head || head.start < span.start || head.end > span.end;
  });
}

function mentionOn(view: DocumentView, token: Token): ActorMention | undefined {
  return view.mentions.find(mention => mention.start <= token.start && mention.end >= token.end);
}

const childLists = new WeakMap<Sentence, number[][]>();

/** 0-based children of a token, in text order. */
export function childrenOf(sentence: Sentence, index: number): readonly number[] {
  let lists = childLists.get(sentence);
  if (!lists) {
    lists = sentence.tokens.map(() => []);
    sentence.tokens.forEach((token, i) => {
      if (token.head > 0) lists![token.head - 1]?.push(i);
    });
    childLists.set(sentence, lists);
  }
  return lists[index] ?? [];
}
