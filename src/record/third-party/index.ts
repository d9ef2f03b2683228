import type { Match } from '../../model/index.ts';
import type { Draft, DraftClaim } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { sameIssue } from '../sameness.ts';
import { sideOf } from '../view.ts';

export const thirdParty: KindRules = {
  kind: 'third-party',
  states: [],
  attributes: {
    actor: { type: 'actors', party: true, required: true },
    on: { type: 'actors', party: true, many: true },
    act: { type: 'text', topic: true, many: true },
    role: { type: 'form', many: true },
    date: { type: 'date' },
    place: { type: 'place' },
  },
  refine(draft, match) {
    const actors = draft.claims.filter(claim => claim.name === 'actor');
    if (actors.length === 0 || match.polarity === 'negative') return null;
    // Whoever is a party of the talks, or acts for one, is no third party of them.
    const { sides } = draft.view;
    const known = draft.view.context.actors;
    if (actors.every(claim => sides.includes(sideOf(claim.key, known) ?? claim.key)) && !ofThird(match)) return null;
    return { ...draft, claims: withRole(draft, match) };
  },
  same: (a, b) => sameIssue(a, b, 'actor', 14),
  title: ({ first, value }) =>
    `${value('actor') || 'A third party'} ${PHRASES[value('role')] ?? 'takes part'}${first('act') ? `: ${first('act')}` : ''}`,
};

const PHRASES: Readonly<Record<string, string>> = {
  bystander: 'looks on',
  host: 'plays host',
  informed: 'is kept informed',
  mediator: 'mediates',
  pressure: 'presses the sides',
};

/** Words that make whoever is named a third party, whatever the report speaks of most. */
const ofThird = (match: Match): boolean => match.emit.role === 'mediator' || match.emit.role === 'host';

/** The part played, as the pattern tells it. */
function withRole(draft: Draft, match: Match): DraftClaim[] {
  const { role } = match.emit;
  if (!role || draft.claims.some(claim => claim.name === 'role')) return [...draft.claims];
  const { start, end } = draft.view.annotations.sentences[match.sentence]!.tokens[match.anchor]!;
  return [...draft.claims, { name: 'role', value: role, key: role, stance: 'supports', foundBy: match.pattern, start, end }];
}
