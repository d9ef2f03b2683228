import { LEFT, type ParserState, RIGHT, SHIFT } from '../src/stages/syntax/parser-state.ts';

/** A gold tree made projective: head (-1 root) and label number of each word, and each word's children. */
export interface GoldTree {
  readonly head: Int32Array;
  readonly label: Uint8Array;
  readonly children: readonly (readonly number[])[];
}

/** Lifts crossing arcs to their head's head until none is left (Nivre and Nilsson 2005, without the marks). */
export function projectivize(head: Int32Array): Int32Array {
  const heads = Int32Array.from(head);
  const dominates = (top: number, word: number): boolean => {
    for (let at = word; at !== -1; at = heads[at]!) if (at === top) return true;
    return false;
  };
  for (;;) {
    let worst = -1;
    let shortest = Number.POSITIVE_INFINITY;
    for (let word = 0; word < heads.length; word += 1) {
      const top = heads[word]!;
      if (top === -1) continue;
      const [low, high] = top < word ? [top, word] : [word, top];
      for (let between = low + 1; between < high; between += 1) {
        if (!dominates(top, between)) {
          if (high - low < shortest) {
            shortest = high - low;
            worst = word;
          }
          break;
        }
      }
    }
    if (worst < 0) return heads;
    heads[worst] = heads[heads[worst]!]!;
    if (heads[worst] === -1) return heads; // cannot lift above the root
  }
}

export function goldTree(head: Int32Array, label: Uint8Array): GoldTree {
  const heads = projectivize(head);
  const children: number[][] = Array.from(heads, () => []);
  for (let word = 0; word < heads.length; word += 1) if (heads[word]! >= 0) children[heads[word]!]!.push(word);
  return { head: heads, label, children };
}

/** How many gold arcs a transition puts out of reach (Goldberg and Nivre 2013, arc-hybrid; the root is the word that stays on the stack). */
export function transitionCosts(state: ParserState, gold: GoldTree, costs: Int32Array): void {
  const { stack, depth, next, size, head } = state;
  const b0 = next < size ? next : -1;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  if (s0 >= 0) {
    let lost = 0;
    for (const child of gold.children[s0]!) if (child >= next) lost += 1;
    const top = gold.head[s0]!;
    if (top === -1) lost += 1;
    costs[LEFT] = lost + (top !== -1 && (top === s1 || top > b0) ? 1 : 0);
    costs[RIGHT] = lost + (top !== -1 && b0 >= 0 && top >= b0 ? 1 : 0);
  }
  if (b0 >= 0) {
    let lost = 0;
    for (const child of gold.children[b0]!) if (child < next && head[child] === -1) lost += 1;
    const top = gold.head[b0]!;
    if (top >= 0 && top < next && top !== s0 && head[top] === -1) lost += 1;
    costs[SHIFT] = lost;
  }
}
