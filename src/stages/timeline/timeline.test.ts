import { describe, expect, it } from 'vitest';
import type { Sentence, Time } from '../../model/index.ts';
import { buildSentence } from '../../patterns/build-sentence.ts';
import { anchorInTime, type Happening, orderAnchored, orderOf, timelineOf } from './index.ts';

const days: Readonly<Record<string, string>> = {
  Friday: '2025-06-06',
  May: '2025-05-01/2025-05-31',
  Monday: '2025-06-02',
  Sunday: '2025-06-01',
};

interface Told {
  /** Sentences in the notation of `buildSentence`, words separated by `|`. */
  readonly sentences: readonly string[];
  /** The words that happen, with their tense. */
  readonly happen: Readonly<Record<string, Happening['tense']>>;
  readonly modifier?: Time['modifier'];
  readonly published?: string | null;
}

function read({ sentences: notations, happen, modifier, published = '2025-06-04' }: Told) {
  const sentences: Sentence[] = [];
  for (const notation of notations)
    sentences.push(buildSentence(notation.split('|').join('\n'), (sentences.at(-1)?.end ?? -1) + 1).sentence);
  const tokens = sentences.flatMap(sentence => sentence.tokens);
  const times = tokens.flatMap(({ form, start, end }): Time[] => {
    const [earliest, latest = earliest] = days[form]?.split('/') ?? [];
    return earliest && latest
      ? [{ start, end, type: 'DATE', value: earliest, earliest, latest, basis: 'published', ...(modifier ? { modifier } : {}) }]
      : [];
  });
  const happenings = tokens.flatMap(({ form, start, end }) => (form in happen ? [{ start, end, kind: form, tense: happen[form]! }] : []));
  return anchorInTime(happenings, { sentences, times, published }).map(({ kind, earliest, latest, basis }) => [
    kind,
    earliest,
    latest,
    basis,
  ]);
}

const MET = 'Envoys envoy NOUN 2 nsubj|met meet VERB 0 root|on on ADP 4 case|Monday Monday PROPN 2 obl';
const SAID_LEFT =
  'Envoys envoy NOUN 2 nsubj|said say VERB 0 root|on on ADP 4 case|Monday Monday PROPN 2 obl|ships ship NOUN 6 nsubj|left leave VERB 2 ccomp';

describe('happenings hang on times by syntax', () => {
  it.each<readonly [string, Told, readonly (readonly unknown[])[]]>([
    ['the predicate', { sentences: [MET], happen: { met: 'past' } }, [['met', '2025-06-02', '2025-06-02', 'words']]],
    [
      'the words themselves',
      {
        sentences: ['Talks talk NOUN 4 nsubj|on on ADP 3 case|Monday Monday PROPN 1 nmod|failed fail VERB 0 root'],
        happen: { Talks: 'past', failed: 'past' },
      },
      [
        ['Talks', '2025-06-02', '2025-06-02', 'words'],
        ['failed', null, '2025-06-04', 'report'],
      ],
    ],
    [
      'the noun of a dated clause',
      {
        sentences: ['They they PRON 2 nsubj|held hold VERB 0 root|talks talk NOUN 2 obj|Monday Monday PROPN 2 obl'],
        happen: { talks: 'past' },
      },
      [['talks', '2025-06-02', '2025-06-02', 'clause']],
    ],
    [
      'a predicate joined to theirs',
      {
        sentences: [
          'They they PRON 2 nsubj|met meet VERB 0 root|and and CCONJ 4 cc|signed sign VERB 2 conj|on on ADP 6 case|Monday Monday PROPN 4 obl',
        ],
        happen: { met: 'past', signed: 'past' },
      },
      [
        ['met', '2025-06-02', '2025-06-02', 'clause'],
        ['signed', '2025-06-02', '2025-06-02', 'words'],
      ],
    ],
    [
      'the day of speaking dates what is said, not what is told',
      { sentences: [SAID_LEFT], happen: { said: 'past', left: 'past' } },
      [
        ['said', '2025-06-02', '2025-06-02', 'words'],
        ['left', null, '2025-06-04', 'report'],
      ],
    ],
    [
      'the day of what is told does not date the speaking',
      {
        sentences: [
          'Envoys envoy NOUN 2 nsubj|said say VERB 0 root|ships ship NOUN 4 nsubj|left leave VERB 2 ccomp|Sunday Sunday PROPN 4 obl',
        ],
        happen: { said: 'past', left: 'past' },
      },
      [
        ['said', null, '2025-06-04', 'report'],
        ['left', '2025-06-01', '2025-06-01', 'words'],
      ],
    ],
    [
      'a limit ahead begins with the report',
      {
        sentences: ['They they PRON 3 nsubj|will will AUX 3 aux|answer answer VERB 0 root|by by ADP 5 case|Friday Friday PROPN 3 obl'],
        happen: { answer: 'future' },
        modifier: 'before',
      },
      [['answer', '2025-06-04', '2025-06-06', 'words']],
    ],
    [
      'a limit ahead is not the day of what is done',
      {
        sentences: ['They they PRON 2 nsubj|waited wait VERB 0 root|until until ADP 4 case|Friday Friday PROPN 2 obl'],
        happen: { waited: 'past' },
        modifier: 'before',
      },
      [['waited', null, '2025-06-04', 'report']],
    ],
    [
      'a day that the tree hangs on a name',
      {
        sentences: ['Norway Norway PROPN 4 nsubj|on on ADP 3 case|Monday Monday PROPN 1 nmod|refused refuse VERB 0 root'],
        happen: { refused: 'past' },
      },
      [['refused', '2025-06-02', '2025-06-02', 'words']],
    ],
    [
      'a beginning behind reaches up to the report',
      {
        sentences: ['They they PRON 3 nsubj|have have AUX 3 aux|talked talk VERB 0 root|since since ADP 5 case|Monday Monday PROPN 3 obl'],
        happen: { talked: 'past' },
        modifier: 'after',
      },
      [['talked', '2025-06-02', '2025-06-04', 'words']],
    ],
    [
      'the next sentence of a narrative',
      { sentences: [MET, 'They they PRON 2 nsubj|parted part VERB 0 root'], happen: { met: 'past', parted: 'past' } },
      [
        ['met', '2025-06-02', '2025-06-02', 'words'],
        ['parted', '2025-06-02', '2025-06-02', 'narrative'],
      ],
    ],
    [
      'nothing: what lies ahead begins with the report',
      { sentences: ['They they PRON 3 nsubj|will will AUX 3 aux|meet meet VERB 0 root'], happen: { meet: 'future' } },
      [['meet', '2025-06-04', null, 'report']],
    ],
    [
      'nothing: an undated report tells nothing',
      { sentences: ['They they PRON 2 nsubj|met meet VERB 0 root'], happen: { met: 'past' }, published: null },
      [['met', null, null, 'none']],
    ],
    [
      'a tree that goes round does not hang',
      { sentences: ['Talks talk NOUN 3 nsubj|Monday Monday PROPN 1 nmod|met meet NOUN 1 conj'], happen: { met: 'past' } },
      [['met', null, '2025-06-04', 'report']],
    ],
  ])('%s', (_, told, expected) => {
    expect(read(told)).toEqual(expected);
  });
});

describe('order', () => {
  const at = (start: number, earliest: string | null, latest: string | null) => ({ start, end: start + 1, earliest, latest });

  it.each([
    [at(0, '2025-05-01', '2025-05-31'), at(5, '2025-06-02', '2025-06-02'), 'before'],
    [at(0, '2025-06-02', null), at(5, null, '2025-05-31'), 'after'],
    [at(0, '2025-06-02', '2025-06-02'), at(5, '2025-06-02', '2025-06-02'), 'same'],
    [at(0, '2025-06-01', '2025-06-07'), at(5, '2025-06-02', '2025-06-02'), 'open'],
    [at(0, null, null), at(5, '2025-06-02', '2025-06-02'), 'open'],
  ] as const)('%j and %j: %s', (a, b, expected) => {
    expect(orderOf(a, b)).toBe(expected);
  });

  it('never puts two the wrong way round', () => {
    const ends = [null, '2025-05-01', '2025-05-31', '2025-06-02'];
    const all = ends.flatMap((earliest, i) => ends.slice(i).map((latest, j) => at(10 * i + j, earliest, latest)));
    const ordered = orderAnchored([...all].reverse());
    for (const [i, a] of ordered.entries()) for (const b of ordered.slice(i + 1)) expect(orderOf(a, b)).not.toBe('after');
  });
});

it('a document: events and matches once each, in order of their days', () => {
  const { sentence } = buildSentence(
    'They they PRON 2 nsubj\nmet meet VERB 0 root\nin in ADP 4 case\nMay May PROPN 2 obl\nand and CCONJ 7 cc\nwill will AUX 7 aux\nmeet meet VERB 2 conj\nFriday Friday PROPN 7 obl',
  );
  const [met, meet] = [sentence.tokens[1]!, sentence.tokens[6]!];
  const span = (index: number) => ({ start: sentence.tokens[index]!.start, end: sentence.tokens[index]!.end });
  const times: Time[] = [
    { ...span(3), type: 'DATE', value: '2025-05', earliest: '2025-05-01', latest: '2025-05-31', basis: 'published' },
    { ...span(7), type: 'DATE', value: '2025-06-06', earliest: '2025-06-06', latest: '2025-06-06', basis: 'published' },
  ];
  const timeline = timelineOf({
    ...{ sentences: [sentence], times, published: '2025-06-04' },
    matches: [
      { pattern: 'meeting.meet', sentence: 0, anchor: 6, nodes: {}, emit: { kind: 'meeting' }, tense: 'future' },
      { pattern: 'meeting.meet', sentence: 0, anchor: 1, nodes: {}, emit: { kind: 'meeting' }, tense: 'past' },
    ],
    events: [{ start: met.start, end: met.end, code: 'CONSULT', source: 'They', target: '' }],
  });
  expect(timeline.map(({ start, kind, earliest }) => [start, kind, earliest])).toEqual([
    [met.start, 'meeting', '2025-05-01'],
    [meet.start, 'meeting', '2025-06-06'],
  ]);
});
