import type { Draft } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { numbersDiffer, sameIssue } from '../sameness.ts';
import { timesIn } from '../view.ts';

export const agreement: KindRules = {
  kind: 'agreement',
  states: ['agreed-to-work-on', 'agreed', 'executed', 'broken'],
  attributes: {
    parties: { type: 'actors', party: true, many: true },
    with: { type: 'actors', party: true, many: true },
    what: { type: 'text', topic: true, many: true },
    place: { type: 'place' },
    date: { type: 'date' },
  },
  refine(draft, match) {
    if (!draft.claims.some(claim => claim.name === 'what')) return null;
    // "They failed to agree", "would agree if": no agreement.
    if (match.polarity === 'negative' || (match.modality && draft.status !== 'agreed-to-work-on')) return null;
    return saysWhat(draft) ? draft : null;
  },
  same: (a, b) => ((a.status === 'agreed-to-work-on') === (b.status === 'agreed-to-work-on') ? sameIssue(a, b, 'parties', 30) : 0),
  // What was only agreed to be worked on stays weaker than what was agreed.
  clash: (a, b) => (a.status === 'agreed-to-work-on') !== (b.status === 'agreed-to-work-on') || numbersDiffer(a, b),
  title: ({ parties, first, status }) => {
    const who = parties.slice(0, 2).join(' – ');
    const what = status === 'agreed-to-work-on' ? 'agreed to work on' : 'agreed';
    return `${who ? `${who} ${what}` : what}: ${first('what')}`;
  },
};

/** "The treaty", of nobody, and "agreed on Monday" do not say what was agreed. */
function saysWhat(draft: Draft): boolean {
  const pact = draft.view.context.knowledge.lists['pact-noun'] ?? [];
  if (draft.parties.length < 2 && [...draft.terms].every(term => pact.includes(term))) return false;
  return draft.claims.some(
    claim => claim.name === 'what' && !timesIn(draft.view, claim).some(time => time.start - claim.start < 5 && time.end === claim.end),
  );
}
