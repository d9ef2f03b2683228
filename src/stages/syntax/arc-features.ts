import { mix, SEED } from '../../text/features/hashing.ts';
import { fillTemplates, readTemplates, type Templates } from '../../text/features/templates.ts';
import { bucket, type Columns, type Guide } from './move-features.ts';
import type { ParserState } from './parser-state.ts';

/**
 * What the templates read. c is the child (the top of the stack), h the head (the front of the buffer, or the word below on the stack), o the
 * other of these two; p and n stand before and after; w, t, x, l, r, d, s as in move-features; sib is the last child that the head got on this
 * side; x alone is the guide's relation of the child, and whether it has the same head.
 */
const FIELDS = [
  'cw', 'ct', 'hw', 'ht', 'cx', 'hx', 'dist', 'clt', 'crt', 'clw', 'cl2t', 'cls', 'crs', 'hs', 'sibt', 'sibd', 'sib2d', 'sibw', 'cpt',
  'cnt', 'hpt', 'hnt', 'cpw', 'cnw', 'ot', 'ow', 'hld', 'hlw', 'hos', 'cv', 'cld', 'crw', 'b0w', 'x',
]; // biome-ignore format: a list of names

const TREE = [
  '', 'cw', 'ct', 'hw', 'ht', 'cw hw', 'ct ht', 'cw ht', 'ct hw', 'cx ht', 'cx hx', 'cx hw', 'ct ht dist', 'cw dist', 'ct ht clt',
  'ct ht crt', 'clw ct', 'clw ct ht', 'clw hw', 'clt cl2t ct', 'cls ct', 'crs ct', 'cls ct ht', 'cls crs ct ht', 'hs ct ht', 'hs hw',
  'hs ct hw', 'sibt ct ht', 'sibd ct ht', 'sibd sib2d ct ht', 'sibw cw', 'sibd cw', 'cpt ct ht', 'ct cnt ht', 'cpt ct cnt ht',
  'hpt ht ct', 'ht hnt ct', 'cpw ct', 'cnw ct', 'ot ct ht', 'ow ct', 'hld ct ht', 'hlw ct ht', 'hos hs ct', 'hos hw ct', 'cv ct',
  'cld clw ht', 'crw ct ht', 'cw ht cls', 'cw ht hs', 'b0w ct', 'cw hw clw', 'cx cpt', 'clw cx ht',
]; // biome-ignore format: a list of templates

const GUIDED = [
  'x', 'x ct', 'x ct ht', 'x hw', 'x cw', 'x hs ct',
]; // biome-ignore format: a list of templates

/** The templates of arcs to the left and of arcs to the right: they share no feature. */
const [toTheLeft, toTheRight] = [501, 502].map(side => {
  const seed = mix(SEED, side);
  return { tree: readTemplates(FIELDS, 1, TREE, seed), guided: readTemplates(FIELDS, 60, GUIDED, seed) };
}) as [Side, Side];
interface Side {
  readonly tree: Templates;
  readonly guided: Templates;
}

const values = new Int32Array(FIELDS.length);

/** Fills `out` with the features of the arc that a state is about to make, from which its relation is chosen; returns how many. */
export function arcFeatures(state: ParserState, input: Columns, toLeft: boolean, guide: Guide | null, out: Int32Array): number {
  const { stack, depth, next, size, left1, right1, left2, right2, leftCount, rightCount, leftSet, rightSet, label } = state;
  const { lower, tags, suffix } = input;
  const c = stack[depth - 1]!;
  const h = toLeft ? next : stack[depth - 2]!;
  const { tree, guided } = toLeft ? toTheLeft : toTheRight;
  const o = toLeft ? (depth > 1 ? stack[depth - 2]! : -1) : next < size ? next : -1;
  const cw = lower[c]!;
  const ct = tags[c]!;
  const cx = suffix[c]!;
  const hw = lower[h]!;
  const ht = tags[h]!;
  const hx = suffix[h]!;
  const ow = o < 0 ? 1 : lower[o]!;
  const ot = o < 0 ? 300 : tags[o]!;
  const cpt = c > 0 ? tags[c - 1]! : 300;
  const cnt = c + 1 < size ? tags[c + 1]! : 300;
  const cpw = c > 0 ? lower[c - 1]! : 1;
  const cnw = c + 1 < size ? lower[c + 1]! : 1;
  const hpt = h > 0 ? tags[h - 1]! : 300;
  const hnt = h + 1 < size ? tags[h + 1]! : 300;
  const cl = left1[c]!;
  const cl2 = left2[c]!;
  const cr = right1[c]!;
  const clw = cl < 0 ? 1 : lower[cl]!;
  const crw = cr < 0 ? 1 : lower[cr]!;
  const clt = cl < 0 ? 300 : tags[cl]!;
  const cl2t = cl2 < 0 ? 300 : tags[cl2]!;
  const crt = cr < 0 ? 300 : tags[cr]!;
  const cld = cl < 0 ? 300 : label[cl]!;
  const cls = leftSet[c]!;
  const crs = rightSet[c]!;
  const hs = toLeft ? leftSet[h]! : rightSet[h]!;
  const hos = toLeft ? 0 : leftSet[h]!;
  const sib = toLeft ? left1[h]! : right1[h]!;
  const sibw = sib < 0 ? 1 : lower[sib]!;
  const sibt = sib < 0 ? 300 : tags[sib]!;
  const sibd = sib < 0 ? 300 : label[sib]!;
  const sib2 = toLeft ? left2[h]! : right2[h]!;
  const sib2d = sib2 < 0 ? 300 : label[sib2]!;
  const hl = left1[h]!;
  const hld = hl < 0 ? 300 : label[hl]!;
  const hlw = hl < 0 ? 1 : lower[hl]!;
  const dist = bucket(toLeft ? h - c : c - h);
  const b0w = next < size ? lower[next]! : 1;
  const cv = leftCount[c]! * 8 + rightCount[c]!;
  let n = 0;
  values[n++] = cw;
  values[n++] = ct;
  values[n++] = hw;
  values[n++] = ht;
  values[n++] = cx;
  values[n++] = hx;
  values[n++] = dist;
  values[n++] = clt;
  values[n++] = crt;
  values[n++] = clw;
  values[n++] = cl2t;
  values[n++] = cls;
  values[n++] = crs;
  values[n++] = hs;
  values[n++] = sibt;
  values[n++] = sibd;
  values[n++] = sib2d;
  values[n++] = sibw;
  values[n++] = cpt;
  values[n++] = cnt;
  values[n++] = hpt;
  values[n++] = hnt;
  values[n++] = cpw;
  values[n++] = cnw;
  values[n++] = ot;
  values[n++] = ow;
  values[n++] = hld;
  values[n++] = hlw;
  values[n++] = hos;
  values[n++] = cv;
  values[n++] = cld;
  values[n++] = crw;
  values[n++] = b0w;
  const count = fillTemplates(tree, values, out, 0);
  if (guide === null) return count;
  values[n] = guide.label[c]! * 2 + (guide.head[c] === h ? 1 : 0);
  return fillTemplates(guided, values, out, count);
}

/** Room that arcFeatures needs. */
export const ARC_FEATURES = TREE.length + GUIDED.length;
