import type { Token } from '../model/syntax.ts';
import { type Change, type Current, hasChild } from './mending.ts';

const object = /^(obj|iobj|ccomp|nsubj:pass|csubj:pass|aux:pass)$/;
const hasObject = (tokens: readonly Token[], verb: number, but: number): boolean =>
  tokens.some(({ head, deprel }, at) => at !== but && head === verb + 1 && object.test(deprel));
const nominal = /^(NOUN|PROPN)$/;

/**
 * Objects that were read as something else. Each reading is one that the verb cannot have:
 * a name as complement of an object that is not there ("called Ane Dahl"), what a particle verb does ("called off a strike"), a noun with
 * neither preposition nor `by` as agent or adjunct ("telephoned Minister Dahl", "opened direct, secret talks"), a verb in the present without
 * a subject behind an adjective ("held joint exercises").
 */
export function findObjects(current: Current, change: Change): void {
  for (let at = 1; at < current().length; at++) {
    const { head, deprel, upos } = current()[at]!;
    const verb = head - 1;
    if (verb < 0 || verb > at || current()[verb]!.upos !== 'VERB' || hasObject(current(), verb, at)) continue;
    if (isBare(current(), at) && isMisread(current(), at)) {
      change(at, head, 'obj');
      adjectivesOf(current(), verb, at).forEach(adjective => {
        change(adjective, at + 1, 'amod');
      });
    } else if (deprel === 'ccomp' && upos === 'VERB' && isPluralNoun(current(), at)) {
      const adjective = at - 1;
      if (current()[adjective]!.deprel !== 'xcomp' || current()[adjective]!.head !== head || current()[adjective]!.upos !== 'ADJ') continue;
      change(at, head, 'obj', { upos: 'NOUN', xpos: 'NNS' });
      change(adjective, at + 1, 'amod');
    }
  }
}

function isMisread(tokens: readonly Token[], at: number): boolean {
  const { head, deprel, upos } = tokens[at]!;
  if (!nominal.test(upos)) return false;
  if (deprel === 'xcomp') return upos === 'PROPN' || hasChild(tokens, head - 1, /^compound:prt$/);
  return deprel === 'obl:agent' || deprel === 'obl';
}

/** No preposition, conjunction or copula. */
const isBare = (tokens: readonly Token[], at: number): boolean => !hasChild(tokens, at, /^(case|mark|cop|nsubj)/);

/** Adjectives between verb and noun that were read as complements of the verb. */
function adjectivesOf(tokens: readonly Token[], verb: number, noun: number): number[] {
  return tokens.flatMap(({ head, deprel, upos }, at) =>
    at > verb && at < noun && head === verb + 1 && deprel === 'xcomp' && upos === 'ADJ' ? [at] : [],
  );
}

/** "exercises", "talks" as the parser's verb in the third person: without a subject of its own it is the plural of the noun. */
const isPluralNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.xpos === 'VBZ' && !hasChild(tokens, at, /^(nsubj|csubj|expl|aux|mark|obj)/);

/** "said on Friday that Norway left", with the clause beside Friday: what a conjunction opens is what the verb says. */
export function raiseClauses(current: Current, change: Change): void {
  for (let at = 1; at < current().length; at++) {
    const { deprel, head } = current()[at]!;
    const noun = current()[head - 1];
    if (deprel !== 'parataxis' || !noun || head > at || !/^obl/.test(noun.deprel) || noun.head === 0) continue;
    const opened = current().some(token => token.head === at + 1 && token.deprel === 'mark' && token.upos === 'SCONJ');
    if (opened && current()[noun.head - 1]!.upos === 'VERB' && !hasChild(current(), noun.head - 1, /^ccomp/))
      change(at, noun.head, 'ccomp');
  }
}

/** "Norway left, officials said", with `said` as what Norway's leaving says: what stands behind a comma with a subject of its own is put beside. */
export function setAside(current: Current, change: Change): void {
  for (let at = 2; at < current().length; at++) {
    const { deprel, head, upos } = current()[at]!;
    if (deprel !== 'ccomp' || upos !== 'VERB' || head === 0 || head - 1 >= at) continue;
    const first = current().findIndex((_, word) => word >= head && isUnder(current(), word, at));
    const opener = current()[first];
    const subject = current().findIndex((token, word) => word < at && token.head === at + 1 && /^nsubj/.test(token.deprel));
    const early =
      first < subject &&
      current()
        .slice(first, subject)
        .some(token => token.head === at + 1);
    if (subject < 0 || early || !opener || opener.upos === 'PUNCT' || current()[first - 1]!.form !== ',') continue;
    change(at, head, 'parataxis');
  }
}

function isUnder(tokens: readonly Token[], word: number, top: number): boolean {
  let at = word;
  for (let guard = 0; guard < 40 && at >= 0; guard++) {
    if (at === top) return tokens[word]!.deprel !== 'punct';
    at = tokens[at]!.head - 1;
  }
  return false;
}

/**
 * "warned Denmark in a letter that Norway would consider leaving", with the clause relative to the letter: a relative clause has a gap, and
 * where subject and complement are both there, it is what the verb says. So is "demands" behind a name a verb in "Norway demands that Peru open
 * its ports".
 */
export function completeClause(current: Current, change: Change): void {
  for (let at = 1; at < current().length; at++) {
    const { deprel, head, xpos } = current()[at]!;
    const clause = head - 1;
    if (deprel !== 'obj' || xpos !== 'WDT' || clause < at || current()[clause]!.deprel !== 'acl:relcl') continue;
    const noun = current()[clause]!.head - 1;
    const full = current().some((token, other) => other > clause && token.head === head && /^(obj|xcomp|ccomp)$/.test(token.deprel));
    if (!full || !hasChild(current(), clause, /^nsubj/)) continue;
    const owner = noun - 1;
    if (noun + 1 === at && isNamedVerb(current(), noun)) {
      change(noun, current()[noun]!.head, current()[noun]!.deprel, { upos: 'VERB', xpos: 'VBZ' });
      change(owner, noun + 1, 'nsubj');
      change(at, head, 'mark');
      change(clause, noun + 1, 'ccomp');
      continue;
    }
    const verb = current()[noun]?.head ?? 0;
    if (verb === 0 || current()[noun]!.deprel !== 'obl' || current()[verb - 1]!.upos !== 'VERB') continue;
    if (hasChild(current(), verb - 1, /^ccomp/)) continue;
    change(at, head, 'mark');
    change(clause, verb, 'ccomp');
  }
}

/** A plural with nothing but a name before it, at the head of its clause. */
function isNamedVerb(tokens: readonly Token[], noun: number): boolean {
  const { xpos, deprel } = tokens[noun]!;
  const owner = tokens[noun - 1];
  if (xpos !== 'NNS' || !/^(root|ccomp|conj|parataxis)$/.test(deprel) || owner?.head !== noun + 1) return false;
  return owner.upos === 'PROPN' && owner.deprel === 'compound' && !hasChild(tokens, noun, /^(case|det|cop|nsubj|amod|nmod:poss)/);
}

/** "proposed that it should be discussed", with the clause as subject: behind an active verb it is what is proposed. */
export function turnSubjects(current: Current, change: Change): void {
  for (let at = 1; at < current().length; at++) {
    const { deprel, head } = current()[at]!;
    const verb = head - 1;
    if (!/^csubj/.test(deprel) || verb < 0 || verb > at || current()[verb]!.upos !== 'VERB') continue;
    if (hasChild(current(), verb, /^(aux:pass|cop|expl|nsubj:pass|ccomp|obj)/)) continue;
    change(at, head, 'ccomp');
  }
}

/** "The Japanese proposed", with the adjective as an attribute of the verb: a verb has none, the people are its subject. */
export function readPeoples(current: Current, change: Change): void {
  for (let at = 1; at < current().length; at++) {
    const { upos, deprel, head } = current()[at]!;
    const verb = head - 1;
    const article = current()[at - 1]!;
    if (upos !== 'ADJ' || deprel !== 'amod' || verb <= at || article.upos !== 'DET' || article.head !== head) continue;
    const { upos: part, deprel: place } = current()[verb]!;
    if (part !== 'VERB' || !/^(root|ccomp|conj|parataxis)/.test(place) || hasChild(current(), verb, /^nsubj/)) continue;
    change(at, head, 'nsubj');
    change(at - 1, at + 1, 'det');
  }
}
