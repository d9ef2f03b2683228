import type { Match } from '../../model/index.ts';
import type { Draft, DraftClaim } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { fold } from '../read-draft.ts';
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
  refine: (draft, match) => (match.modality === 'hypothetical' || match.modality === 'requested' ? null : held(draft, match)),
  same: (a, b) => sameIssue(a, b, 'party', 60),
  title: ({ first, features }) => {
    const party = first('party') || 'a party';
    const stance = first('stance');
    if (first('issue')) return `${party} calls ${first('issue')} ${stance}`;
    const view = first('view');
    return view ? `${party} ${phraseOf(view, features.infinitive === 'yes')} ${stance}` : `${party}: ${stance}`;
  },
};

/** "want" -> "wants to", "not opposed" -> "is not opposed to". */
function phraseOf(view: string, infinitive: boolean): string {
  const negative = view.startsWith('not ');
  const word = negative ? view.slice(4) : view;
  if (ADJECTIVES.has(word)) return `is ${view} to`;
  const verb = negative ? `does not ${word}` : word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
  return infinitive ? `${verb} to` : verb;
}

const ADJECTIVES = new Set(['averse', 'open', 'opposed']);

/** "Not opposed to further meetings" is a position as it stands; the negation belongs to the view, it contradicts nothing. */
function held(draft: Draft, match: Match): Draft {
  const { tokens } = draft.view.annotations.sentences[match.sentence]!;
  const stance = match.nodes.stance === undefined ? undefined : tokens[match.nodes.stance];
  const infinitive = stance?.xpos === 'VB' && stance.deprel === 'xcomp';
  const claims = draft.claims.map(claim => clipped(asHeld(claim, match), stance?.start));
  return { ...draft, claims, features: infinitive ? { ...draft.features, infinitive: 'yes' } : draft.features };
}

/** What something is called is no part of what is called so: "described the demands as excessive". */
function clipped(claim: DraftClaim, stance: number | undefined): DraftClaim {
  if (claim.name !== 'issue' || stance === undefined || stance <= claim.start || stance >= claim.end) return claim;
  const words = String(claim.value)
    .slice(0, stance - claim.start)
    .trim()
    .split(' ');
  // The preposition before it goes too.
  const value = words.slice(0, -1).join(' ');
  return value ? { ...claim, value, key: fold(value), end: claim.start + value.length } : claim;
}

function asHeld(claim: DraftClaim, match: Match): DraftClaim {
  const negative = match.polarity === 'negative' && claim.name === 'view';
  return { ...claim, stance: 'supports', ...(negative ? { value: `not ${claim.value}`, key: `not ${claim.key}` } : {}) };
}
