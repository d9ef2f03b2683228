import type { SpanList } from '../../model/index.ts';
import type { StatementKnowledge } from '../../model/knowledge/statements.ts';
import { spansOf, type Tree } from '../../text/syntax-tree.ts';
import type { Frame } from './frame.ts';
import { paragraphAt, type Reading } from './reading.ts';

/** Longest label before a colon, in words. */
const LABEL = 7;

/**
 * Labels and headlines: `WITTE: We shall wait.` (a transcript), `Witte: No Indemnity` (a headline), `Envoy Rejects Terms` (a headline whose
 * verb the tagger took for a name). Read off the words, since headlines are no sentences.
 */
export function findLabelFrames(reading: Reading, tree: Tree, knowledge: StatementKnowledge): readonly Frame[] {
  return [...colonFrames(reading, tree), ...headlineFrames(tree, knowledge)];
}

function colonFrames(reading: Reading, tree: Tree): Frame[] {
  const { tokens } = tree;
  let start = 0;
  while (start < tokens.length && /^(["“”'‘([]|''|``)$/.test(tokens[start]!.form)) start++;
  const colon = tokens.findIndex((token, i) => i > start && i <= start + LABEL && token.form === ':');
  if (colon < 0) return [];
  const index = paragraphAt(reading.paragraphs, tokens[colon]!.start);
  if (index < 0) return [];
  const paragraph = reading.paragraphs[index]!;
  const opens = tokens[start]!.start - paragraph.start <= 2;
  const label = tokens.slice(start, colon);
  if (label.some(token => /^(VERB|AUX|SCONJ)$/.test(token.upos) && !/^\p{Lu}/u.test(token.form))) return [];
  if (!label.every(token => /^\p{Lu}/u.test(token.form) || /^(of|for|the|and|[.'’()-]|'s|’s)$/.test(token.form))) return [];
  const caps = label.every(token => token.form === token.form.toUpperCase());
  const words = Array.from({ length: colon - start }, (_, i) => start + i);
  const head = words.findLast(i => /\p{L}{2}/u.test(tokens[i]!.form) && !/^['’]s$/.test(tokens[i]!.form));
  if (head === undefined) return [];
  const rest = tokens.slice(colon + 1).filter(token => token.upos !== 'PUNCT');
  const until = opens && caps ? paragraph.end : tree.sentence.end;
  if (rest.length === 0 && until <= tokens[colon]!.end) return [];
  let end = until;
  while (end > tokens[colon]!.end && /[\s.]/.test(reading.text[end - 1]!)) end--;
  // The mark that closes a quotation opened before the label.
  const marks = reading.text.slice(tokens[colon]!.end, end).match(/["“”«»]/g)?.length ?? 0;
  if (marks % 2 === 1 && /["”»]/.test(reading.text[end - 1]!)) end--;
  while (end > tokens[colon]!.end && /[\s.]/.test(reading.text[end - 1]!)) end--;
  let from = tokens[colon]!.end;
  while (from < end && /\s/.test(reading.text[from]!)) from++;
  if (from >= end) return [];
  const content: SpanList = [[from, end]];
  const name = `label:${caps ? 'caps' : 'name'}:${index === 0 ? 'title' : opens ? 'opens' : 'within'}`;
  return [{ name, cue: colon, source: { head, via: 'label' }, content, lemma: ':' }];
}

/** `Envoy Rejects Terms`: the verb hides behind a capital. */
function headlineFrames(tree: Tree, knowledge: StatementKnowledge): Frame[] {
  const { tokens } = tree;
  const long = tokens.filter(token => /^\p{L}{4,}/u.test(token.form));
  if (tokens.length > 30 || long.length < 3 || long.filter(token => /^\p{Lu}/u.test(token.form)).length < 0.7 * long.length) return [];
  for (let i = 1; i < tokens.length - 1; i++) {
    const { upos, form } = tokens[i]!;
    if ((upos !== 'PROPN' && upos !== 'NOUN') || !/^\p{Lu}\p{Ll}+(?:s|ed|d)$/u.test(form)) continue;
    const lemma = verbOf(form.toLowerCase(), knowledge.headlineVerbs);
    if (lemma === '') continue;
    let start = i;
    while (start > 0 && !/^[:;,.–—|-]$/.test(tokens[start - 1]!.form)) start--;
    const words = Array.from({ length: i - start }, (_, k) => start + k);
    const head = words.findLast(k => /^(PROPN|NOUN)$/.test(tokens[k]!.upos));
    if (head === undefined) continue;
    const after = Array.from({ length: tokens.length - i - 1 }, (_, k) => i + 1 + k);
    const content = spansOf(tree, after);
    if (content.length > 0) return [{ name: 'headline', cue: i, source: { head, via: 'headline' }, content, lemma }];
  }
  return [];
}

function verbOf(form: string, verbs: ReadonlySet<string>): string {
  for (const stem of [
    form.replace(/s$/, ''),
    form.replace(/es$/, ''),
    form.replace(/ies$/, 'y'),
    form.replace(/ed$/, ''),
    form.replace(/d$/, ''),
    form.replace(/(.)\1(?:ed|s)$/, '$1'),
  ]) {
    if (stem !== form && verbs.has(stem)) return stem;
  }
  return '';
}
