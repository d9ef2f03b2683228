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
  refine: draft =>
    draft.claims.some(claim => claim.name === 'what') &&
    (draft.match?.polarity === 'negative') === (draft.match?.emit.assert === 'negative')
      ? draft
      : null,
  same: (a, b) => sameIssue(a, b, 'by', 30),
  title: ({ first }) => `${first('by') || 'a party'} refuses: ${first('what')}`,
};
