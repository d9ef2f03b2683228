import { LABELS, mayFollow } from './labels.ts';

/** Below every score that can be reached. */
const NEVER = -(2 ** 30);

/** The labels that may follow each label; the row after the last is what may begin a sentence. */
const followers: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, before) =>
  Array.from({ length: LABELS }, (_, label) => label).filter(label => mayFollow(before, label, false)),
);
const closing: readonly boolean[] = Array.from({ length: LABELS }, (_, label) => !mayFollow(label, 0, false));

/**
 * The best sequence of labels for `size` words by the sum of `scores` (LABELS a word, from word `from` on) and of `transitions`
 * (LABELS x LABELS, before then after), among those in which every name is begun and ended. Writes them to labels[from..]. Of equals the lowest.
 */
export function bestLabels(scores: Int32Array, transitions: Int32Array, from: number, size: number, labels: Uint8Array): void {
  if (size === 0) return;
  const room = size * LABELS;
  if (totals.length < room) {
    totals = new Int32Array(room * 2);
    origins = new Uint8Array(room * 2);
  }
  const offset = from * LABELS;
  for (let label = 0; label < LABELS; label += 1) totals[label] = mayFollow(0, label, false) ? scores[offset + label]! : NEVER;
  for (let i = 1; i < size; i += 1) {
    const row = i * LABELS;
    totals.fill(NEVER, row, row + LABELS);
    for (let before = 0; before < LABELS; before += 1) {
      const reached = totals[row - LABELS + before]!;
      if (reached <= NEVER / 2) continue;
      for (const label of followers[before]!) {
        const total = reached + transitions[before * LABELS + label]!;
        if (total > totals[row + label]!) {
          totals[row + label] = total;
          origins[row + label] = before;
        }
      }
    }
    for (let label = 0; label < LABELS; label += 1) totals[row + label]! += scores[offset + row + label]!;
  }
  const last = (size - 1) * LABELS;
  let best = 0;
  for (let label = 1; label < LABELS; label += 1) if (!closing[label] && totals[last + label]! > totals[last + best]!) best = label;
  for (let i = size - 1; i >= 0; i -= 1) {
    labels[from + i] = best;
    best = origins[i * LABELS + best]!;
  }
}

let totals = new Int32Array(64 * LABELS);
let origins = new Uint8Array(64 * LABELS);
