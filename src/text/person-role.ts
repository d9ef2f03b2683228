import type { Span } from '../model/index.ts';
import { headOf, type Tree } from './syntax-tree.ts';

/** An office or task printed beside a name. */
export interface Role extends Span {
  /** As printed: "Foreign Minister", "head of the delegation". */
  readonly text: string;
  /** Its content words, plain lower case. */
  readonly words: ReadonlySet<string>;
  /** The noun that names the office: "minister". */
  readonly noun: string;
}

const BEFORE = new Set(['NOUN', 'PROPN', 'ADJ', 'PART', 'NUM']);

/** The office printed before ("Foreign Minister X") or after ("X, the foreign minister of Y,") a name. */
export function roleBeside(
  text: string,
  trees: readonly Tree[],
  start: number,
  end: number,
  roleNouns: ReadonlySet<string>,
  titles: ReadonlySet<string> = roleNouns,
): Role | null {
  for (let t = Math.max(0, treeAt(trees, start)); t < trees.length; t++) {
    const tree = trees[t]!;
    if (tree.sentence.end <= start) continue;
    if (tree.sentence.start > start) return null;
    const first = tree.tokens.findIndex(token => token.start >= start);
    let last = first;
    while (last + 1 < tree.tokens.length && tree.tokens[last + 1]!.start < end) last++;
    if (first < 0) return null;
    return roleBefore(text, tree, first, last, roleNouns, titles) ?? roleAfter(text, tree, last, roleNouns);
  }
  return null;
}

function roleBefore(
  text: string,
  tree: Tree,
  first: number,
  last: number,
  roleNouns: ReadonlySet<string>,
  titles: ReadonlySet<string>,
): Role | null {
  // A title that the entity tagger took into the name.
  let name = first;
  while (name < last && (roleNouns.has(tree.tokens[name]!.form.toLowerCase()) || titles.has(tree.tokens[name]!.form.toLowerCase()))) name++;
  let from = name;
  for (let i = name - 1; i >= 0 && name - i < 12; i--) {
    const { upos, form } = tree.tokens[i]!;
    const link = /^(of|for|and|the|to|&)$/i.test(form) && i > 0 && /^(NOUN|PROPN|ADJ|ADP)$/.test(tree.tokens[i - 1]!.upos);
    if (!BEFORE.has(upos) && !link && form !== '-' && !(/^\p{Lu}/u.test(form) && roleNouns.has(form.toLowerCase()))) break;
    if (/^(NOUN)$/.test(upos) && !connected(tree, i, name)) break;
    from = i;
  }
  while (from < name && /^(of|for|and|the|to|'s|’s|'|’)$/i.test(tree.tokens[from]!.form)) from++;
  return asRole(text, tree, from, name - 1, roleNouns);
}

/** Whether a word left of a name belongs to its noun phrase and not to the verb before ("told reporters the envoy X"). */
function connected(tree: Tree, token: number, name: number): boolean {
  let at = token;
  for (let steps = 0; steps < 6; steps++) {
    const head = headOf(tree, at);
    if (head >= name) return true;
    if (head < 0) return true;
    const { upos } = tree.tokens[head]!;
    if (head < at && (upos === 'VERB' || upos === 'ADP')) return tree.tokens[name]!.head - 1 === at || underName(tree, name, at);
    at = head;
  }
  return true;
}

function underName(tree: Tree, name: number, token: number): boolean {
  for (let at = name, steps = 0; at >= 0 && steps < 8; at = headOf(tree, at), steps++) if (at === token) return true;
  return false;
}

function roleAfter(text: string, tree: Tree, last: number, roleNouns: ReadonlySet<string>): Role | null {
  const { tokens } = tree;
  let at = last + 1;
  while (at < tokens.length && /^['’]s?$/.test(tokens[at]!.form)) return null;
  if (at >= tokens.length || !/^[,(–—-]$/.test(tokens[at]!.form)) return null;
  at++;
  const from = at;
  while (at < tokens.length && at - from < 16) {
    const { upos, form } = tokens[at]!;
    if (/^[,;:.)(–—-]$/.test(form) || upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ' || upos === 'PRON') break;
    at++;
  }
  if (at >= tokens.length || !/^[,.)–—-]$/.test(tokens[at]!.form)) return null;
  const start = /^(the|a|an|his|her|its|their)$/i.test(tokens[from]?.form ?? '') ? from + 1 : from;
  const role = asRole(text, tree, start, at - 1, roleNouns);
  // "Witte, Baron Rosen and the minister": the words after the comma begin with the office, not with another name.
  return role !== null &&
    !tokens.slice(start, at).some(token => token.form === 'and' && token.upos === 'CCONJ' && tokens[start]!.upos === 'PROPN')
    ? role
    : null;
}

/** The words as a role when one of them names an office before any preposition. */
function asRole(text: string, tree: Tree, from: number, to: number, roleNouns: ReadonlySet<string>): Role | null {
  if (from < 0 || to < from) return null;
  let noun = '';
  const words = new Set<string>();
  for (let i = from; i <= to; i++) {
    const token = tree.tokens[i]!;
    const word = token.form.toLowerCase();
    if (token.upos === 'ADP' && noun === '') return null;
    if (roleNouns.has(word) || roleNouns.has(token.lemma)) noun ||= roleNouns.has(token.lemma) ? token.lemma : word;
    if (/^(NOUN|PROPN|ADJ)$/.test(token.upos)) words.add(token.lemma.toLowerCase());
  }
  if (noun === '') return null;
  const [start, end] = [tree.tokens[from]!.start, tree.tokens[to]!.end];
  return { start, end, text: text.slice(start, end), words, noun };
}

/** Index of the last tree that starts at or before an offset. */
function treeAt(trees: readonly Tree[], at: number): number {
  let low = 0;
  let high = trees.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (trees[middle]!.sentence.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
