/**
 * State of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, and a buffer that is always the rest of
 * the sentence. Words are numbered from 0; the last word on the stack is the root, so every sentence has exactly one.
 */
export interface ParserState {
  size: number;
  next: number;
  depth: number;
  stack: Int32Array;
  head: Int32Array;
  label: Uint8Array;
  /** Outermost and second outermost child on each side, -1 where there is none. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  leftCount: Uint8Array;
  rightCount: Uint8Array;
  /** Labels of the children on each side, as bits (label modulo 32). */
  leftSet: Int32Array;
  rightSet: Int32Array;
}

export function createParserState(capacity = 256): ParserState {
  const int = () => new Int32Array(capacity);
  return {
    size: 0,
    next: 0,
    depth: 0,
    stack: int(),
    head: int(),
    label: new Uint8Array(capacity),
    left1: int(),
    left2: int(),
    right1: int(),
    right2: int(),
    leftCount: new Uint8Array(capacity),
    rightCount: new Uint8Array(capacity),
    leftSet: int(),
    rightSet: int(),
  };
}

/** The state before the first transition; the arrays are used again unless the sentence is longer than they are. */
export function beginState(state: ParserState, size: number): ParserState {
  const fit = state.stack.length >= size ? state : createParserState(size * 2);
  fit.size = size;
  fit.next = 0;
  fit.depth = 0;
  fit.head.fill(-1, 0, size);
  fit.label.fill(0, 0, size);
  fit.left1.fill(-1, 0, size);
  fit.left2.fill(-1, 0, size);
  fit.right1.fill(-1, 0, size);
  fit.right2.fill(-1, 0, size);
  fit.leftCount.fill(0, 0, size);
  fit.rightCount.fill(0, 0, size);
  fit.leftSet.fill(0, 0, size);
  fit.rightSet.fill(0, 0, size);
  return fit;
}

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** The number of an arc as an action: 0 is shift, then for each label left and right. */
export const arcAction = (move: number, label: number): number => label * 2 + move;

export const mayShift = (state: ParserState): boolean => state.next < state.size;
export const mayLeft = (state: ParserState): boolean => state.depth > 0 && state.next < state.size;
export const mayRight = (state: ParserState): boolean => state.depth > 1;
export const isFinal = (state: ParserState): boolean => state.next >= state.size && state.depth <= 1;

/** Takes an allowed action. */
export function applyAction(state: ParserState, action: number): void {
  if (action === 0) {
    state.stack[state.depth] = state.next;
    state.depth += 1;
    state.next += 1;
    return;
  }
  const label = (action - 1) >> 1;
  state.depth -= 1;
  const child = state.stack[state.depth]!;
  state.label[child] = label;
  if ((action & 1) === 1) {
    const head = state.next;
    state.head[child] = head;
    state.left2[head] = state.left1[head]!;
    state.left1[head] = child;
    state.leftCount[head]! += state.leftCount[head]! < 6 ? 1 : 0;
    state.leftSet[head]! |= 1 << (label & 31);
  } else {
    const head = state.stack[state.depth - 1]!;
    state.head[child] = head;
    state.right2[head] = state.right1[head]!;
    state.right1[head] = child;
    state.rightCount[head]! += state.rightCount[head]! < 6 ? 1 : 0;
    state.rightSet[head]! |= 1 << (label & 31);
  }
}
