import { BEGIN, entityTypes, LAST, ONLY, placeOf, typeOf } from '../src/stages/entities/labels.ts';

/** Names among the labels [from, to), each as its type, first and last word. */
function namesIn(labels: Uint8Array, from: number, to: number): Set<string> {
  const names = new Set<string>();
  let begun = from;
  for (let i = from; i < to; i += 1) {
    const place = placeOf(labels[i]!);
    if (place === BEGIN || place === ONLY) begun = i;
    if (place === LAST || place === ONLY) names.add(`${entityTypes[typeOf(labels[i]!)]} ${begun} ${i}`);
  }
  return names;
}

/** Precision, recall and F1 of names with their exact ends, for all and for each type, of the sentences that `counts` says. */
export function scoreNames(gold: Uint8Array, found: Uint8Array, bounds: Int32Array, counts: (sentence: number) => boolean): string {
  const scores = new Map(['all', ...entityTypes].map(type => [type, { gold: 0, found: 0, right: 0 }]));
  for (let s = 0; s + 1 < bounds.length; s += 1) {
    if (!counts(s)) continue;
    const names = namesIn(gold, bounds[s]!, bounds[s + 1]!);
    const guesses = namesIn(found, bounds[s]!, bounds[s + 1]!);
    for (const name of new Set([...names, ...guesses])) {
      for (const type of ['all', name.split(' ')[0]!]) {
        const score = scores.get(type)!;
        if (names.has(name)) score.gold += 1;
        if (guesses.has(name)) score.found += 1;
        if (names.has(name) && guesses.has(name)) score.right += 1;
      }
    }
  }
  const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  return [...scores]
    .map(
      ([type, { gold, found, right }]) =>
        `${type} ${percent(2 * right, gold + found)} (${percent(right, found)} / ${percent(right, gold)})`,
    )
    .join(', ');
}
