import { claimsOf } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { sameIssue } from '../sameness.ts';

export const refusal: KindRules = {
  kind: 'refusal',
  reported: true,
  voice: 'by',
  states: ['open', 'met', 'rejected'],
  attributes: {
    by: { type: 'actors', party: true, required: true },
    on: { type: 'actors', party: true },
    what: { type: 'text', topic: true, many: true },
    condition: { type: 'text', many: true },
    reason: { type: 'text', many: true },
    date: { type: 'date' },
  },
  refine(draft, match) {
    if (claimsOf(draft, 'what').length === 0 || match.modality === 'hypothetical' || match.modality === 'requested') return null;
    const told = match.emit.assert === 'any' || (match.polarity === 'negative') === (match.emit.assert === 'negative');
    return told ? draft : null;
  },
  same: (a, b) => sameIssue(a, b, 'by', 30),
  title: ({ first }) => `${first('by') || 'a party'} refuses: ${first('what')}`,
};
