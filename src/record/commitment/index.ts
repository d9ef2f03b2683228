import type { KindRules } from '../kind-rules.ts';
import { sameIssue } from '../sameness.ts';

export const commitment: KindRules = {
  kind: 'commitment',
  reported: true,
  states: ['pending', 'superseded', 'lapsed', 'unclear', 'missed', 'late', 'kept in part', 'kept'],
  attributes: {
    by: { type: 'actors', party: true, required: true },
    to: { type: 'actors', party: true },
    what: { type: 'text', topic: true, many: true },
    condition: { type: 'text', many: true },
    due: { type: 'date' },
    date: { type: 'date' },
  },
  refine: (draft, match) =>
    draft.claims.some(claim => claim.name === 'what') && draft.claims.some(claim => claim.name === 'by') && match.polarity !== 'negative'
      ? draft
      : null,
  same: (a, b) => sameIssue(a, b, 'by', 30),
  title: ({ value }) => `${value('by') || 'a party'} undertakes ${value('what').split(', ')[0]}`,
};
