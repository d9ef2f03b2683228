import { mix, SEED } from './hashing.ts';

/** The templates of one number of fields: the hash that each begins with, and the fields of each one after the other. */
interface Group {
  readonly begins: Int32Array;
  readonly fields: Uint8Array;
}

/**
 * Feature templates of a linear classifier, laid out to be filled in fast: a feature is the hash of its template and of the values of its
 * fields. One short loop over tables is several times as fast as a line of code for each template, which no compiler inlines as a whole.
 */
export interface Templates {
  /** The templates without a field: features that always hold. */
  readonly always: Int32Array;
  /** By number of fields, from one. */
  readonly groups: readonly Group[];
  readonly count: number;
}

const MOST_FIELDS = 5;

/**
 * Reads templates, each the names of its fields with spaces between them, or '' for what always holds. `fields` are the names in the order
 * of their values; `first` is the number of the first template, and `seed` what all begin with. Those that are not `wanted` are left out; the others keep their
 * numbers.
 * @throws RangeError where a template has a field that is not in `fields`, or more than five
 * @example readTemplates(['word', 'tag'], 1, ['word', 'tag', 'word tag'])
 */
export function readTemplates(
  fields: readonly string[],
  first: number,
  templates: readonly string[],
  seed = SEED,
  wanted = (_: string): boolean => true,
): Templates {
  const groups = Array.from({ length: MOST_FIELDS }, () => ({ begins: [] as number[], fields: [] as number[] }));
  const always: number[] = [];
  templates.forEach((template, i) => {
    if (!wanted(template)) return;
    if (template === '') {
      always.push(mix(seed, first + i));
      return;
    }
    const names = template.split(' ');
    const group = groups[names.length - 1];
    if (group === undefined) throw new RangeError(`template "${template}" has more than ${MOST_FIELDS} fields`);
    group.begins.push(mix(seed, first + i));
    for (const name of names) {
      const at = fields.indexOf(name);
      if (at < 0) throw new RangeError(`template "${template}": there is no field "${name}"`);
      group.fields.push(at);
    }
  });
  return {
    always: Int32Array.from(always),
    groups: groups.map(({ begins, fields }) => ({ begins: Int32Array.from(begins), fields: Uint8Array.from(fields) })),
    count: templates.filter(wanted).length,
  };
}

/** Fills `out` from `filled` on with the features that the templates make of the values of the fields; returns how many there are then. */
export function fillTemplates({ always, groups }: Templates, values: Int32Array, out: Int32Array, filled: number): number {
  const [one, two, three, four, five] = groups as [Group, Group, Group, Group, Group];
  let n = filled;
  for (let i = 0; i < always.length; i += 1) out[n++] = always[i]!;
  let begins = one.begins;
  let fields = one.fields;
  for (let i = 0; i < begins.length; i += 1) out[n++] = mix(begins[i]!, values[fields[i]!]!);
  begins = two.begins;
  fields = two.fields;
  for (let i = 0, at = 0; i < begins.length; i += 1, at += 2) {
    out[n++] = mix(mix(begins[i]!, values[fields[at]!]!), values[fields[at + 1]!]!);
  }
  begins = three.begins;
  fields = three.fields;
  for (let i = 0, at = 0; i < begins.length; i += 1, at += 3) {
    out[n++] = mix(mix(mix(begins[i]!, values[fields[at]!]!), values[fields[at + 1]!]!), values[fields[at + 2]!]!);
  }
  begins = four.begins;
  fields = four.fields;
  for (let i = 0, at = 0; i < begins.length; i += 1, at += 4) {
    const pair = mix(mix(begins[i]!, values[fields[at]!]!), values[fields[at + 1]!]!);
    out[n++] = mix(mix(pair, values[fields[at + 2]!]!), values[fields[at + 3]!]!);
  }
  begins = five.begins;
  fields = five.fields;
  for (let i = 0, at = 0; i < begins.length; i += 1, at += 5) {
    const triple = mix(mix(mix(begins[i]!, values[fields[at]!]!), values[fields[at + 1]!]!), values[fields[at + 2]!]!);
    out[n++] = mix(mix(triple, values[fields[at + 3]!]!), values[fields[at + 4]!]!);
  }
  return n;
}
