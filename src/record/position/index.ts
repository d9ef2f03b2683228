import type { Match, Token } from '../../model/index.ts';
import type { Draft, DraftClaim } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { fold } from '../read-draft.ts';
import { agree, sameIssue, sameSideIn } from '../sameness.ts';
import { overlap } from '../window.ts';

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
  // Nor does "has to prove that it wants peace".
  refine: (draft, match) =>
    match.modality === 'hypothetical' || match.modality === 'requested' || match.nodes.doubt !== undefined ? null : held(draft, match),
  same: (a, b) => sameIssue(a, b, 'party', 60) || sameOnTalks(a, b),
  title: ({ first, features }) => {
    const party = first('party') || 'a party';
    const stance = first('stance');
    if (first('issue')) return `${party} calls ${first('issue')} ${stance}`;
    const view = first('view');
    return view ? `${party} ${phraseOf(view, features.infinitive === 'yes')} ${stance}` : `${party}: ${stance}`;
  },
};

/** "Further meetings" and "further negotiations": one side has one view of talks in the same days, whatever they are called. */
function sameOnTalks(a: Draft, b: Draft): number {
  const nouns = new Set(a.view.context.knowledge.lists['talks-noun']);
  const talks = (draft: Draft) => [...draft.terms].some(term => nouns.has(term));
  if (!talks(a) || !talks(b) || !agree(a, b, 'view') || !sameSideIn(a, b, 'party')) return 0;
  const [left, right] = [a.view.published, b.view.published];
  return left && right && overlap(left, right, 3) ? 0.5 : 0;
}

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
  const claims = draft.claims.map(claim => clipped(asHeld(claim, match), stance?.start, tokens));
  return { ...draft, claims, features: infinitive ? { ...draft.features, infinitive: 'yes' } : draft.features };
}

/** What something is called is no part of what is called so: "described the demands as excessive". */
function clipped(claim: DraftClaim, stance: number | undefined, tokens: readonly Token[]): DraftClaim {
  if (claim.name !== 'issue' || stance === undefined || stance <= claim.start || stance >= claim.end) return claim;
  // The preposition before it goes too, and a clause that it stands in: "terms that Norway deems harsh".
  const words = tokens.filter(token => token.start >= claim.start && token.end <= stance);
  const clause = words.findIndex(token => /^(nsubj|mark|aux|cop)/.test(token.deprel) || token.upos === 'VERB');
  const last = words.slice(0, clause > 0 ? clause : words.length).findLast(token => token.upos !== 'ADP' && token.upos !== 'PUNCT');
  if (!last) return claim;
  const value = String(claim.value).slice(0, last.end - claim.start);
  return { ...claim, value, key: fold(value), end: last.end };
}

function asHeld(claim: DraftClaim, match: Match): DraftClaim {
  const negative = match.polarity === 'negative' && claim.name === 'view';
  return { ...claim, stance: 'supports', ...(negative ? { value: `not ${claim.value}`, key: `not ${claim.key}` } : {}) };
}
