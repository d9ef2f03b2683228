import { mix, SEED } from '../../text/features/hashing.ts';
import { fillTemplates, readTemplates } from '../../text/features/templates.ts';
import type { EntityInput } from './entity-input.ts';

/**
 * What the templates read. w is the word, form as it is printed, t its tag, sh its shape, s3 its ending, caps its flags, g the gazetteers it
 * stands in, d what the rest of the document says of it, rel its relation, head the word it hangs on, c its class and cf that of the word
 * however it is printed; l and ll stand before it, r and rr after it.
 */
const FIELDS = [
  'w', 'form', 'wl', 'wr', 'wll', 'wrr', 'tl', 't', 'tr', 'trr', 'sh', 'shl', 'shr', 'suffix2', 's3', 'suffix4', 'prefix2', 'prefix3',
  'g', 'gl', 'gr', 'd', 'first', 'rel', 'head', 'caps', 's3r', 's3l', 'how', 'c', 'cl', 'cr', 'cf', 'cll', 'crr',
]; // biome-ignore format: a list of names

const TEMPLATES = readTemplates(FIELDS, 1, [
  'w', 'form', 'wl', 'wr', 'wll', 'wrr', 'wl w', 'w wr', 'tl t tr', 't tr trr', 'sh t', 'shl sh', 'sh shr', 'shl sh shr', 'suffix2',
  's3', 'suffix4', 'prefix2', 'prefix3', 'g sh', 'g t', 'gl g', 'g gr', 'gl g gr', 'gl t', 'gr t', 'd sh', 'd first t', 'rel t',
  'rel head', 'head sh', 'wl sh', 'wr sh', 'caps first', 'wl wr sh', 'wll wl sh', 'wr wrr sh', 's3 s3r', 's3 s3l', 'c', 'cl sh',
  'cr sh', 'cl c', 'c cr', 'cf sh', 'cll cl', 'cr crr', 'cl sh cr', 'c t', 'how g', 'how cf', 'how g tl', 'how sh t', 'how g cl', '',
]); // biome-ignore format: a list of templates

/** Numbers of the templates for each list by itself, of the word and of those beside it. */
const LISTS = 201;
const LISTS_BEFORE = 202;
const LISTS_AFTER = 203;

/** Room that entityFeatures needs: one feature for each bit of the lists. */
export const ENTITY_FEATURES = TEMPLATES.count + 3 * 32;

const values = new Int32Array(FIELDS.length);

/** Fills the features of word `i` of the sentence [from, to) and returns how many. */
export function entityFeatures(input: EntityInput, from: number, to: number, i: number, out: Int32Array): number {
  const { table, tags, relations, heads, lists, places, document, classes, foldedClasses, writing } = input;
  const { lower, form, shape, suffix3 } = table;
  const has1 = i > from;
  const has2 = i > from + 1;
  const next1 = i + 1 < to;
  const next2 = i + 2 < to;
  let n = 0;
  values[n++] = lower[i]!;
  values[n++] = form[i]!;
  values[n++] = has1 ? lower[i - 1]! : 1;
  values[n++] = next1 ? lower[i + 1]! : 1;
  values[n++] = has2 ? lower[i - 2]! : 1;
  values[n++] = next2 ? lower[i + 2]! : 1;
  values[n++] = has1 ? tags[i - 1]! : 1;
  values[n++] = tags[i]!;
  values[n++] = next1 ? tags[i + 1]! : 1;
  values[n++] = next2 ? tags[i + 2]! : 1;
  values[n++] = shape[i]!;
  values[n++] = has1 ? shape[i - 1]! : 1;
  values[n++] = next1 ? shape[i + 1]! : 1;
  values[n++] = table.suffix2[i]!;
  values[n++] = suffix3[i]!;
  values[n++] = table.suffix4[i]!;
  values[n++] = table.prefix2[i]!;
  values[n++] = table.prefix3[i]!;
  values[n++] = mix(lists[i]!, places[i]!);
  values[n++] = has1 ? mix(lists[i - 1]!, places[i - 1]!) : 1;
  values[n++] = next1 ? mix(lists[i + 1]!, places[i + 1]!) : 1;
  values[n++] = document[i]!;
  values[n++] = has1 ? 0 : 1;
  values[n++] = relations[i]!;
  values[n++] = heads[i]! < 0 ? 1 : lower[heads[i]!]!;
  values[n++] = table.flags[i]!;
  values[n++] = next1 ? suffix3[i + 1]! : 1;
  values[n++] = has1 ? suffix3[i - 1]! : 1;
  values[n++] = writing[i]!;
  values[n++] = classes[i]!;
  values[n++] = has1 ? classes[i - 1]! : -1;
  values[n++] = next1 ? classes[i + 1]! : -1;
  values[n++] = foldedClasses[i]!;
  values[n++] = has2 ? classes[i - 2]! : -1;
  values[n++] = next2 ? classes[i + 2]! : -1;
  let count = fillTemplates(TEMPLATES, values, out, 0);
  // each list by itself, so that a combination that was not seen still counts
  count = listFeatures(lists[i]!, places[i]!, LISTS, out, count);
  if (has1) count = listFeatures(lists[i - 1]!, places[i - 1]!, LISTS_BEFORE, out, count);
  if (next1) count = listFeatures(lists[i + 1]!, places[i + 1]!, LISTS_AFTER, out, count);
  return count;
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
