import type { Token } from '../model/syntax.ts';

/** Words that UD gives no arguments: what a parser hangs on them belongs to the word they serve. */
const functional = /^(aux|cop|mark)(:|$)/;
const argument = /^(nsubj|obj|iobj|csubj|ccomp|xcomp|obl|advcl|expl|aux|cop|parataxis)(:|$)/;

/**
 * Mends what breaks the rules of UD and would hide who does what: arguments of an auxiliary, a finite verb read as an attribute
 * ("Police have arrested the mayor, officials said": `arrested` no attribute of `officials`), a finite verb read as a participle of the
 * subject that stands as the root. Returns the same array where nothing is to mend.
 */
export function repairTree(tokens: readonly Token[]): readonly Token[] {
  let mended: Token[] | null = null;
  const change = (at: number, head: number, deprel: string): void => {
    mended ??= [...tokens];
    mended[at] = { ...mended[at]!, head, deprel };
  };
  const current = (): readonly Token[] => mended ?? tokens;
  for (let at = 0; at < tokens.length; at++) {
    const { head, deprel } = current()[at]!;
    if (head === 0 || !argument.test(deprel)) continue;
    let up = head;
    for (let guard = 0; guard < 4 && up > 0 && functional.test(current()[up - 1]!.deprel); guard++) up = current()[up - 1]!.head;
    if (up !== head && up > 0 && up !== at + 1) change(at, up, deprel);
  }
  for (let at = 0; at < tokens.length; at++) {
    const { head, deprel, upos } = current()[at]!;
    if (upos !== 'VERB' || head === 0 || (deprel !== 'amod' && deprel !== 'acl') || !isFiniteVerb(current(), at)) continue;
    const up = current()[head - 1]!;
    if (deprel === 'amod' && /^nsubj/.test(up.deprel) && up.head > 0) change(at, up.head, 'ccomp');
    else if (deprel === 'acl' && up.deprel === 'root' && at >= head && !hasChild(current(), at, /^nsubj/)) {
      change(at, 0, 'root');
      change(head - 1, at + 1, 'nsubj');
    }
  }
  return current();
}

function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.xpos === 'VBD' || hasChild(tokens, at, /^aux/);
}

function hasChild(tokens: readonly Token[], at: number, relation: RegExp): boolean {
  return tokens.some(({ head, deprel }) => head === at + 1 && relation.test(deprel));
}
