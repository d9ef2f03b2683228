import { describe, expect, it } from 'vitest';
import { englishTimes } from '../../languages/en/times/index.ts';
import { buildSentence } from '../../patterns/build-sentence.ts';
import { annotateTimes } from './annotate-times.ts';
import { treeDirection } from './tree-direction.ts';

const rows: readonly (readonly [why: string, direction: number, notation: string])[] = [
  ['past tense', -1, 'Envoys envoy NOUN 2 nsubj\nparted part VERB 0 root VBD\nFriday Friday PROPN 2 obl'],
  ['present tense', 1, 'Parliament parliament NOUN 2 nsubj\nreconvenes reconvene VERB 0 root VBZ\nFriday Friday PROPN 2 obl'],
  ['modal', 1, 'Envoys envoy NOUN 3 nsubj\nwill will AUX 3 aux MD\npart part VERB 0 root VB\nFriday Friday PROPN 3 obl'],
  [
    'modal perfect',
    -1,
    'Envoys envoy NOUN 4 nsubj\nwould would AUX 4 aux MD\nhave have AUX 4 aux VB\nparted part VERB 0 root VBN\nFriday Friday PROPN 4 obl',
  ],
  ['perfect', -1, 'Envoys envoy NOUN 3 nsubj\nhave have AUX 3 aux VBP\nparted part VERB 0 root VBN\nFriday Friday PROPN 3 obl'],
  [
    'planned in the passive',
    1,
    'Talks talk NOUN 3 nsubj\nare be AUX 3 aux:pass VBP\nplanned plan VERB 0 root VBN\nFriday Friday PROPN 3 obl',
  ],
  ['done in the passive', -1, 'Talks talk NOUN 3 nsubj\nwere be AUX 3 aux:pass VBD\nheld hold VERB 0 root VBN\nFriday Friday PROPN 3 obl'],
  [
    'infinitive of a plan',
    1,
    'Envoys envoy NOUN 2 nsubj\nagreed agree VERB 0 root VBD\nto to PART 4 mark TO\npart part VERB 2 xcomp VB\nFriday Friday PROPN 4 obl',
  ],
  [
    'infinitive of a deed',
    -1,
    'Envoys envoy NOUN 2 nsubj\nbegan begin VERB 0 root VBD\nto to PART 4 mark TO\npart part VERB 2 xcomp VB\nFriday Friday PROPN 4 obl',
  ],
  ['through a noun', -1, 'Envoys envoy NOUN 2 nsubj\nleft leave VERB 0 root VBD\ntalks talk NOUN 2 obj\nFriday Friday PROPN 3 nmod'],
  ['no verb', 0, 'Talks talk NOUN 0 root\nFriday Friday PROPN 1 nmod'],
  ['a tree that goes round', 0, 'Talks talk NOUN 2 nmod\nFriday Friday PROPN 1 nmod'],
];

describe('direction by the tree', () => {
  it.each(rows)('%s: %i', (_, direction, notation) => {
    const { sentence, text } = buildSentence(notation);
    const start = text.indexOf('Friday');
    expect(treeDirection([sentence], englishTimes.words)(start, start + 6)).toBe(direction);
  });

  it('decides where the words are silent, and only there', () => {
    const { sentence, text } = buildSentence(
      'Parliament parliament NOUN 2 nsubj\nreconvenes reconvene VERB 0 root VBZ\non on ADP 4 case\nFriday Friday PROPN 2 obl',
    );
    const value = (sentences: (typeof sentence)[]) => annotateTimes({ text, published: '2025-06-04', sentences }, englishTimes)[0]?.value;
    expect([value([]), value([sentence])]).toEqual(['2025-05-30', '2025-06-06']);
  });

  it('is silent outside the sentences', () => {
    expect(treeDirection([], englishTimes.words)(0, 5)).toBe(0);
  });
});
