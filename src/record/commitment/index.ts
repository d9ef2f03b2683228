import { claimsOf, type Draft, keysOf } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { sameIssue } from '../sameness.ts';
import { sideOf } from '../view.ts';

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
  refine(draft, match) {
    if (match.polarity === 'negative' || match.modality === 'hypothetical' || !claimsOf(draft, 'what').length) return null;
    // One binds oneself: what another side says that Peru will do is a forecast. "Would" outside anybody's words is a condition.
    // That it was promised is a report, whoever tells it.
    if (!match.emit.told && draft.speaker && draft.view.context.actors.has(draft.speaker) && !spokenByOwn(draft)) return null;
    if (!draft.speaker && match.modality === 'conditional') return null;
    return draft;
  },
  same: (a, b) => sameIssue(a, b, 'by', 30),
  title: ({ first, features, parties }) =>
    features.joint ? `${parties.join(' – ')}: ${first('what')}` : `${first('by') || 'a party'} undertakes: ${first('what')}`,
};

function spokenByOwn(draft: Draft): boolean {
  const { actors } = draft.view.context;
  const side = (id: string) => sideOf(id, actors) ?? id;
  return keysOf(draft, 'by').some(key => side(key) === side(draft.speaker!));
}
