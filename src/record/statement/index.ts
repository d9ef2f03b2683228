import type { Sentence, Span, Statement, Token } from '../../model/index.ts';
import { addDays } from '../../text/calendar.ts';
import { hashId } from '../../text/hash.ts';
import type { Draft, DraftClaim } from '../draft.ts';
import type { KindRules } from '../kind-rules.ts';
import { fold } from '../read-draft.ts';
import { termsIn } from '../terms.ts';
import { type DocumentView, nameOf, sideOf } from '../view.ts';
import type { Window } from '../window.ts';
import { finish } from './finish.ts';
import { compareUtterances, saidApart } from './same-utterance.ts';
import { speakerOf } from './speaker.ts';

export const statement: KindRules = {
  kind: 'statement',
  states: [],
  attributes: {
    speaker: { type: 'actors', party: true },
    role: { type: 'text', many: true },
    side: { type: 'text' },
    words: { type: 'text', many: true },
    channel: { type: 'text', many: true },
    audience: { type: 'text', many: true },
    'said on': { type: 'date' },
    factuality: { type: 'text', many: true },
    through: { type: 'actors' },
  },
  derive: view => view.annotations.statements.flatMap(entry => draftsOf(view, entry, null)),
  same: (a, b) => compareUtterances(a, b).score,
  clash: (a, b) => a.features.speaker !== b.features.speaker || compareUtterances(a, b).contrary || saidApart(a, b),
  finish,
  title: ({ value, first }) => `${value('speaker') || 'unnamed'}: ${shorten(first('words'))}`,
};

const shorten = (words: string): string => (words.length > 90 ? `${words.slice(0, 87).replace(/\s+\S*$/, '')}…` : words);

/**
 * An utterance, and those it passes on ("the envoy said that the king had promised ..."), each through whoever reports it. What a report
 * says was not said, or not yet, is no utterance.
 */
function draftsOf(view: DocumentView, entry: Statement, through: Voice | null): Draft[] {
  const own = entry.attribution === undefined ? draftOf(view, entry, through) : null;
  const speaker = own === null ? through : { speaker: entry.speaker ?? '', key: own.features.speaker!, source: entry.source };
  const others = (entry.nested ?? []).filter(inner => inner.speaker !== undefined && inner.speaker !== entry.speaker);
  return [...(own === null ? [] : [own]), ...others.flatMap(inner => draftsOf(view, inner, speaker))];
}

/** Somebody through whom an utterance is known. */
interface Voice {
  readonly speaker: string;
  readonly key: string;
  readonly source: Statement['source'];
}

/** "He reported this to the king": words that only point at what was said elsewhere. */
function pointsElsewhere(words: readonly Token[]): boolean {
  const [first] = words;
  return first?.upos === 'PRON' && first.deprel !== 'nmod:poss' && words.every(({ upos }) => upos !== 'VERB' && upos !== 'AUX');
}

function wordsIn(sentences: ReturnType<typeof sentencesOver>, { content }: Statement): Token[] {
  return sentences.flatMap(({ sentence }) =>
    sentence.tokens.filter(token => token.upos !== 'PUNCT' && content.some(([start, end]) => token.start >= start && token.end <= end)),
  );
}

function draftOf(view: DocumentView, entry: Statement, through: Voice | null): Draft | null {
  const first = entry.content[0];
  const last = entry.content.at(-1);
  if (!first || !last) return null;
  const speaker = speakerOf(view, entry);
  if (!speaker) return null;
  const sentences = sentencesOver(view, entry);
  if (entry.kind !== 'direct' && pointsElsewhere(wordsIn(sentences, entry))) return null;
  const span = passageOf(entry);
  const terms = new Set<string>();
  const empty = new Set(view.context.knowledge.emptyTerms);
  for (const { sentence } of sentences) {
    for (const [start, end] of entry.content) for (const term of termsIn(sentence, { start, end }, empty)) terms.add(term);
  }
  const { actors } = view.context;
  const claims: DraftClaim[] = [];
  const claim = (name: string, value: string, at: Span, key = fold(value)) =>
    claims.push({ name, value, key, stance: 'supports', foundBy: entry.foundBy ?? 'statements', ...at });
  const source = entry.source[0];
  const sourceSpan = source ? { start: source[0], end: source[1] } : span;
  claim('speaker', speaker.name, sourceSpan, speaker.key);
  const side = sideOf(speaker.key, actors);
  if (side && side !== speaker.key) claim('side', nameOf(side, actors), sourceSpan, side);
  if (entry.role) claim('role', entry.role, sourceSpan);
  for (const [start, end] of entry.content)
    claim('words', view.document.text.slice(start, end).replace(/\s+/g, ' ').trim(), { start, end });
  const told = entry.occasion?.[0];
  const occasion = told ? { start: told[0], end: told[1] } : span;
  if (entry.channel) claim('channel', entry.channel, occasion);
  if (entry.addressee) claim('audience', entry.addressee, occasion);
  const date = saidOn(view, entry);
  if (entry.saidOn) claim('said on', entry.saidOn, occasion);
  if (entry.factuality && entry.factuality !== 'asserted') claim('factuality', entry.factuality, span);
  const voice = through?.source[0];
  if (through && voice)
    claim(
      'through',
      actors.has(through.key) ? nameOf(through.key, actors) : through.speaker,
      { start: voice[0], end: voice[1] },
      through.key,
    );
  return {
    id: hashId('statement', view.document.id, String(first[0]), String(last[1])),
    kind: 'statement',
    view,
    span,
    sentence: sentences[0]?.index ?? 0,
    parties: actors.has(speaker.key) ? [speaker.key] : [],
    date,
    dated: entry.saidOn !== undefined,
    status: null,
    claims,
    terms,
    lengths: new Set(),
    features: { speaker: speaker.key, form: entry.kind },
    speaker: speaker.key,
  };
}

/** From source or content, whichever begins first, to the end of the last of them; a far-off source is left out. */
function passageOf(entry: Statement): Span {
  const content = { start: entry.content[0]![0], end: entry.content.at(-1)![1] };
  let { start, end } = content;
  for (const [from, to] of [...entry.source, ...entry.cue]) {
    if (from < start && start - to < 60) start = from;
    if (to > end && from - end < 60) end = to;
  }
  return { start, end };
}

/** A day that the text gives; else the day before publication to the day of it. */
function saidOn(view: DocumentView, entry: Statement): Window | null {
  if (entry.saidOn) return { start: entry.saidOn, end: entry.saidOn };
  return view.published ? { start: addDays(view.published.start, -1), end: view.published.end } : null;
}

function sentencesOver(view: DocumentView, entry: Statement): { readonly sentence: Sentence; readonly index: number }[] {
  const found: { sentence: Sentence; index: number }[] = [];
  view.annotations.sentences.forEach((sentence, index) => {
    if (entry.content.some(([start, end]) => sentence.start < end && sentence.end > start)) found.push({ sentence, index });
  });
  return found;
}
