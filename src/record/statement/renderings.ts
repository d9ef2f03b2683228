import type { Rendering, StatementKind } from '../../model/index.ts';
import type { Draft } from '../draft.ts';
import { evidence } from '../view.ts';
import { likeness } from './same-utterance.ts';
import { type UtteredSentence, utteranceOf } from './utterance.ts';

interface Row {
  readonly cells: { readonly draft: Draft; readonly sentence: UtteredSentence }[];
}

/**
 * The sentences of an utterance in order, each with every rendering of it. The fullest passage gives the order; what the others have
 * besides stands where they have it.
 */
export function alignRenderings(drafts: readonly Draft[]): readonly (readonly Rendering[])[] {
  const order = drafts
    .map((draft, i) => ({ draft, i, size: utteranceOf(draft).reduce((sum, { weight }) => sum + weight, 0) }))
    .sort((a, b) => b.size - a.size || a.i - b.i)
    .map(({ draft }) => draft);
  const rows: Row[] = [];
  for (const draft of order) {
    let at = 0;
    for (const sentence of utteranceOf(draft)) {
      const found = bestRow(rows, draft, sentence);
      if (found >= 0) {
        rows[found]!.cells.push({ draft, sentence });
        at = found + 1;
      } else {
        rows.splice(at, 0, { cells: [{ draft, sentence }] });
        at++;
      }
    }
  }
  return rows.map(({ cells }) =>
    cells
      .sort((a, b) => drafts.indexOf(a.draft) - drafts.indexOf(b.draft))
      .map(({ draft, sentence }) => ({
        ...evidence(draft.view, sentence),
        outlet: draft.view.outlet,
        form: (draft.features.form ?? 'indirect') as StatementKind,
      })),
  );
}

/** The row whose sentences a sentence renders best, none of them of the same passage; -1 without. */
function bestRow(rows: readonly Row[], draft: Draft, sentence: UtteredSentence): number {
  let best = -1;
  let most = 0;
  rows.forEach(({ cells }, i) => {
    if (cells.some(cell => cell.draft === draft)) return;
    const score = Math.max(...cells.map(cell => likeness(cell.sentence, sentence)));
    if (score > most) {
      best = i;
      most = score;
    }
  });
  return best;
}
