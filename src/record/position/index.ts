import type { KindRules } from '../kind-rules.ts';
import { sameIssue } from '../sameness.ts';

export const position: KindRules = {
  kind: 'position',
  states: ['held', 'moved'],
  attributes: {
    party: { type: 'actors', party: true, required: true },
    stance: { type: 'text', topic: true, many: true, required: true },
    view: { type: 'form', many: true },
    issue: { type: 'text', topic: true, many: true },
    since: { type: 'date' },
  },
  // "if Peru wants peace" says nothing of what Peru wants.
  refine: (draft, match) => (match.modality === 'hypothetical' ? null : draft),
  same: (a, b) => sameIssue(a, b, 'party', 60),
  title: ({ value }) => `${value('party') || 'a party'}: ${value('stance').split(', ')[0]}`,
};
