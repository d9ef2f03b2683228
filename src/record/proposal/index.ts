import type { KindRules } from '../kind-rules.ts';
import { sameIssue } from '../sameness.ts';

export const proposal: KindRules = {
  kind: 'proposal',
  reported: true,
  voice: 'by',
  states: ['open', 'criticised', 'superseded', 'rejected', 'accepted'],
  attributes: {
    by: { type: 'actors', party: true, required: true },
    to: { type: 'actors', party: true },
    what: { type: 'text', topic: true, many: true },
    purpose: { type: 'text', many: true },
    condition: { type: 'text', many: true },
    date: { type: 'date' },
    place: { type: 'place' },
    response: { type: 'form', many: true },
    responseBy: { type: 'actors', party: true, many: true },
  },
  refine: draft => (draft.claims.some(claim => claim.name === 'what') ? draft : null),
  same: (a, b) => sameIssue(a, b, 'by', 30),
  title: ({ first }) => `${first('by') || 'a party'} proposes: ${first('what')}`,
};
