import { claimsOf, type Draft } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { sameIssue, sameSideIn } from '../sameness.ts';

export const demand: KindRules = {
  kind: 'demand',
  reported: true,
  voice: 'by',
  states: ['open', 'rejected', 'met'],
  attributes: {
    by: { type: 'actors', party: true, public: true },
    on: { type: 'actors', party: true },
    what: { type: 'text', topic: true, many: true },
    condition: { type: 'text', many: true },
    reason: { type: 'text', many: true },
    date: { type: 'date' },
  },
  refine(draft, match) {
    if (match.polarity === 'negative' || !['by', 'what'].every(name => claimsOf(draft, name).length > 0)) return null;
    // "Something should be done" is asked of nobody.
    if (match.emit.addressed && claimsOf(draft, 'on').length === 0) return null;
    // "We must make an effort" asks nothing of the other side.
    return sameSideIn(draft, draft, 'by', 'on') ? null : draft;
  },
  // "Urged the makers to cut output" asks for the cut, not for the makers.
  link: drafts =>
    drafts.filter(draft => !drafts.some(other => anchorOf(other) === anchorOf(draft) && hasAddressee(other) && !hasAddressee(draft))),
  same: (a, b) => sameIssue(a, b, 'by', 30),
  title: ({ first }) => `${first('by') || 'a party'} demands: ${first('what')}`,
};

const hasAddressee = (draft: Draft): boolean => claimsOf(draft, 'on').length > 0 || draft.match?.nodes.on !== undefined;

const anchorOf = (draft: Draft): string => (draft.match ? `${draft.match.sentence} ${draft.match.anchor}` : draft.id);
