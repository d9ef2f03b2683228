import { mix, SEED } from '../../text/features/hashing.ts';
import type { EntityInput } from './entity-input.ts';

/** Room that entityFeatures needs. */
export const ENTITY_FEATURES = 128;

/** Fills the features of word `i` of the sentence [from, to) and returns how many. */
export function entityFeatures(input: EntityInput, from: number, to: number, i: number, out: Int32Array): number {
  const { table, tags, relations, heads, lists, places, document, classes, foldedClasses } = input;
  const { lower, form, shape, suffix3 } = table;
  const w = lower[i]!;
  const t = tags[i]!;
  const sh = shape[i]!;
  const g = mix(lists[i]!, places[i]!);
  const d = document[i]!;
  const has1 = i > from;
  const has2 = i > from + 1;
  const next1 = i + 1 < to;
  const next2 = i + 2 < to;
  const wl = has1 ? lower[i - 1]! : 1;
  const wll = has2 ? lower[i - 2]! : 1;
  const wr = next1 ? lower[i + 1]! : 1;
  const wrr = next2 ? lower[i + 2]! : 1;
  const tl = has1 ? tags[i - 1]! : 1;
  const tr = next1 ? tags[i + 1]! : 1;
  const trr = next2 ? tags[i + 2]! : 1;
  const shl = has1 ? shape[i - 1]! : 1;
  const shr = next1 ? shape[i + 1]! : 1;
  const gl = has1 ? mix(lists[i - 1]!, places[i - 1]!) : 1;
  const gr = next1 ? mix(lists[i + 1]!, places[i + 1]!) : 1;
  const head = heads[i]! < 0 ? 1 : lower[heads[i]!]!;
  const rel = relations[i]!;
  const first = has1 ? 0 : 1;
  const caps = table.flags[i]!;
  let n = 0;
  out[n++] = mix(mix(SEED, 1), w);
  out[n++] = mix(mix(SEED, 2), form[i]!);
  out[n++] = mix(mix(SEED, 3), wl);
  out[n++] = mix(mix(SEED, 4), wr);
  out[n++] = mix(mix(SEED, 5), wll);
  out[n++] = mix(mix(SEED, 6), wrr);
  out[n++] = mix(mix(mix(SEED, 7), wl), w);
  out[n++] = mix(mix(mix(SEED, 8), w), wr);
  out[n++] = mix(mix(mix(mix(SEED, 13), tl), t), tr);
  out[n++] = mix(mix(mix(mix(SEED, 14), t), tr), trr);
  out[n++] = mix(mix(mix(SEED, 15), sh), t);
  out[n++] = mix(mix(mix(SEED, 16), shl), sh);
  out[n++] = mix(mix(mix(SEED, 17), sh), shr);
  out[n++] = mix(mix(mix(mix(SEED, 18), shl), sh), shr);
  out[n++] = mix(mix(SEED, 19), table.suffix2[i]!);
  out[n++] = mix(mix(SEED, 20), suffix3[i]!);
  out[n++] = mix(mix(SEED, 21), table.suffix4[i]!);
  out[n++] = mix(mix(SEED, 22), table.prefix2[i]!);
  out[n++] = mix(mix(SEED, 23), table.prefix3[i]!);
  out[n++] = mix(mix(mix(SEED, 26), g), sh);
  out[n++] = mix(mix(mix(SEED, 27), g), t);
  out[n++] = mix(mix(mix(SEED, 28), gl), g);
  out[n++] = mix(mix(mix(SEED, 29), g), gr);
  out[n++] = mix(mix(mix(mix(SEED, 30), gl), g), gr);
  out[n++] = mix(mix(mix(SEED, 33), gl), t);
  out[n++] = mix(mix(mix(SEED, 34), gr), t);
  // each list by itself, so that a combination that was not seen still counts
  n = listFeatures(lists[i]!, places[i]!, 35, out, n);
  if (has1) n = listFeatures(lists[i - 1]!, places[i - 1]!, 36, out, n);
  if (next1) n = listFeatures(lists[i + 1]!, places[i + 1]!, 37, out, n);
  out[n++] = mix(mix(mix(SEED, 38), d), sh);
  out[n++] = mix(mix(mix(mix(SEED, 39), d), first), t);
  out[n++] = mix(mix(mix(SEED, 40), rel), t);
  out[n++] = mix(mix(mix(SEED, 41), rel), head);
  out[n++] = mix(mix(mix(SEED, 42), head), sh);
  out[n++] = mix(mix(mix(SEED, 43), wl), sh);
  out[n++] = mix(mix(mix(SEED, 44), wr), sh);
  out[n++] = mix(mix(mix(SEED, 46), caps), first);
  out[n++] = mix(mix(mix(mix(SEED, 47), wl), wr), sh);
  out[n++] = mix(mix(mix(mix(SEED, 48), wll), wl), sh);
  out[n++] = mix(mix(mix(mix(SEED, 49), wr), wrr), sh);
  out[n++] = mix(mix(mix(SEED, 51), suffix3[i]!), next1 ? suffix3[i + 1]! : 1);
  out[n++] = mix(mix(mix(SEED, 52), suffix3[i]!), has1 ? suffix3[i - 1]! : 1);
  const c = classes[i]!;
  const cl = has1 ? classes[i - 1]! : -1;
  const cr = next1 ? classes[i + 1]! : -1;
  const cll = has2 ? classes[i - 2]! : -1;
  const crr = next2 ? classes[i + 2]! : -1;
  const cf = foldedClasses[i]!;
  out[n++] = mix(mix(SEED, 54), c);
  out[n++] = mix(mix(mix(SEED, 55), cl), sh);
  out[n++] = mix(mix(mix(SEED, 56), cr), sh);
  out[n++] = mix(mix(mix(SEED, 57), cl), c);
  out[n++] = mix(mix(mix(SEED, 58), c), cr);
  out[n++] = mix(mix(mix(SEED, 59), cf), sh);
  out[n++] = mix(mix(mix(SEED, 60), cll), cl);
  out[n++] = mix(mix(mix(SEED, 61), cr), crr);
  out[n++] = mix(mix(mix(mix(SEED, 62), cl), sh), cr);
  out[n++] = mix(mix(mix(SEED, 63), c), t);
  out[n++] = mix(SEED, 53);
  return n;
}

function listFeatures(bits: number, place: number, template: number, out: Int32Array, count: number): number {
  let n = count;
  let list = 0;
  for (let rest = bits; rest !== 0; rest >>>= 1) {
    if ((rest & 1) !== 0) out[n++] = mix(mix(mix(SEED, template), list), place);
    list += 1;
  }
  return n;
}
