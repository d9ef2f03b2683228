import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { childBy, headOf, relationOf, type Tree } from '../../text/syntax-tree.ts';
import type { Frame } from './frame.ts';
import { quotationAt, type Reading } from './reading.ts';
import { isBareParticiple } from './source.ts';
import { isTitle, kindOfCue } from './weigh.ts';

/** "The play was called "The Storm"": a name that nobody is said to have given. */
function endsInTitle(words: string): boolean {
  const title = /["“«][^"“”«»]+["”»]$/u.exec(words);
  return title !== null && isTitle(title[0]);
}

/** "Asked about the fort, ...": a participle before the subject names what the question was about, and quotes nothing. */
function opens(tree: Tree, cue: number): boolean {
  return isBareParticiple(tree, cue) && relationOf(tree, cue) === 'advcl' && headOf(tree, cue) > cue;
}

/** "is expected to announce that ...": nobody expects it, and whoever announces is who speaks. */
function awaitsSaying(tree: Tree, cue: number, { speechVerbs, factuality }: StatementKnowledge): boolean {
  const infinitive = childBy(tree, cue, 'xcomp');
  if (infinitive < cue || !factuality.expectations.has(tree.tokens[cue]!.lemma)) return false;
  return speechVerbs.has(tree.tokens[infinitive]!.lemma) && childBy(tree, infinitive, 'ccomp') > infinitive;
}

/** Whether a frame tells what somebody says: who reads "War and Peace" does not, nor does who asks not to be named. */
export function tells(reading: Reading, tree: Tree, { name, cue, source, content }: Frame, knowledge: StatementKnowledge): boolean {
  const words = reading.text.slice(content[0]![0], content.at(-1)![1]);
  if (source === null && name.startsWith('pass:') && awaitsSaying(tree, cue, knowledge)) return false;
  if (source === null) return !(name.startsWith('pass:') && endsInTitle(words)) && !(name.startsWith('obl') && opens(tree, cue));
  const { upos, lemma } = tree.tokens[source.head]!;
  const reads = tree.tokens[cue]!.lemma === 'read' && (upos === 'PRON' || upos === 'PROPN' || knowledge.roleNouns.has(lemma));
  if (reads && source.via !== 'relative') return /^quote:(?:after|before:co)/.test(name);
  return source.via !== 'relative' || !knowledge.unnamed.test(words);
}

const PLAIN = /^(?:that|bare|wh|last|between|as|noun:that)$/;
const PLAIN_TOPIC = /^(?:speak|talk) obl:(?:about|of)$|^comment obl:(?:about|on)$/;
const PLAIN_JUDGED = /^(?:obj|obj\+(?:as|for|tail)|obl(?:\+all)?:for)$/;
const PLAIN_TO_DO = /^(?:to|obj\+to)$/;

/** Label in capitals that opens a paragraph, as transcripts print who speaks. */
const LABEL = /^["“«]?(\p{Lu}[\p{Lu}.'’ -]+\p{Lu}):\s/u;

/** Three paragraphs that open with labels in capitals, one of them twice: a transcript. */
function isTranscript({ text, paragraphs }: Reading): boolean {
  const labels = paragraphs.flatMap(({ start }) => LABEL.exec(text.slice(start, start + 60))?.[1] ?? []);
  return labels.length > 2 && new Set(labels).size < labels.length;
}

/** "The guard testified that ...": a verb of saying with a source that is no "I" or "you", and a clause of its own, outside of quotations. */
export function isPlain(reading: Reading, tree: Tree, { name, cue, source, lemma: own }: Frame, knowledge: StatementKnowledge): boolean {
  if (name === 'label:caps:opens') return isTranscript(reading);
  if (source === null || source.via === 'relative' || quotationAt(reading, tree.tokens[cue]!.start) !== undefined) return false;
  const { upos, lemma } = tree.tokens[source.head]!;
  if (!/^(?:NOUN|PROPN)$/.test(upos) && !/^(?:he|she|it|they)$/.test(lemma)) return false;
  const verb = own ?? tree.tokens[cue]!.lemma;
  const kind = kindOfCue(verb, knowledge);
  if (kind === 'talk') return PLAIN_TOPIC.test(`${verb} ${name}`);
  if (kind === 'judgement') return PLAIN.test(name) || PLAIN_JUDGED.test(name);
  return kind === 'intention'
    ? PLAIN_TO_DO.test(name) || PLAIN.test(name)
    : PLAIN.test(name) && /^(?:speech|question|denial|word)$/.test(kind);
}
