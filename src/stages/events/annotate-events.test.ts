import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventKnowledge } from '../../languages/en/events/index.ts';
import { buildSentence } from '../../patterns/index.ts';
import { createParser, readSyntaxModel } from '../syntax/index.ts';
import { annotateEvents } from './annotate-events.ts';

const parse = createParser(readSyntaxModel(readFileSync(new URL('../../languages/en/model/syntax.bin', import.meta.url))));

function codeTree(tree: string) {
  const { sentence, text } = buildSentence(tree);
  return annotateEvents({ text, sentences: [sentence] }, eventKnowledge).map(({ code, source, target, aux }) => ({
    code,
    source,
    target,
    ...(aux ? { aux } : {}),
  }));
}

describe('events on hand-built trees', () => {
  it('codes agent and patient of an active verb', () => {
    const tree = 'Norway norway PROPN 2 nsubj\ncondemned condemn VERB 0 root VBD\nDenmark denmark PROPN 2 obj';
    expect(codeTree(tree)).toEqual([{ code: 'ACCUSE', source: 'Norway', target: 'Denmark' }]);
  });

  it('codes the same in the passive', () => {
    const tree =
      'Denmark denmark PROPN 3 nsubj:pass\nwas be AUX 3 aux:pass VBD\ncondemned condemn VERB 0 root VBN\nby by ADP 5 case\nNorway norway PROPN 3 obl';
    expect(codeTree(tree)).toEqual([{ code: 'ACCUSE', source: 'Norway', target: 'Denmark' }]);
  });

  it('reads cooperation to come as agreement, and its refusal as rejection', () => {
    const will =
      'Norway norway PROPN 3 nsubj\nwill will AUX 3 aux MD\nrelease release VERB 0 root VB\nthe the DET 5 det\nprisoners prisoner NOUN 3 obj';
    expect(codeTree(will)).toEqual([{ code: 'AGREE', source: 'Norway', target: 'the prisoners', aux: ['future'] }]);
    const not =
      'Norway norway PROPN 4 nsubj\nwill will AUX 4 aux MD\nnot not PART 4 advmod\nrelease release VERB 0 root VB\nthe the DET 6 det\nprisoners prisoner NOUN 4 obj';
    expect(codeTree(not)).toEqual([{ code: 'REJECT', source: 'Norway', target: 'the prisoners', aux: ['future'] }]);
  });

  it('reads force to come as a threat', () => {
    const tree = 'Norway norway PROPN 3 nsubj\nwill will AUX 3 aux MD\nshell shell VERB 0 root VB\nDenmark denmark PROPN 3 obj';
    expect(codeTree(tree)).toEqual([{ code: 'THREATEN', source: 'Norway', target: 'Denmark', aux: ['future'] }]);
  });

  it('makes what is agreed part of the agreement', () => {
    const tree =
      'Norway norway PROPN 2 nsubj\nagreed agree VERB 0 root VBD\nto to PART 4 mark\nrelease release VERB 2 xcomp VB\nthe the DET 6 det\nprisoners prisoner NOUN 4 obj';
    expect(codeTree(tree).map(({ code }) => code)).toEqual(['AGREE']);
  });

  it('takes those who act together for source and target', () => {
    const tree = 'Norway norway PROPN 4 nsubj\nand and CCONJ 3 cc\nDenmark denmark PROPN 1 conj\nmet meet VERB 0 root VBD';
    expect(codeTree(tree)).toEqual([{ code: 'CONSULT', source: 'Norway', target: 'Denmark' }]);
  });

  it('gives what "it" did to the speaker', () => {
    const tree =
      'Norway norway PROPN 2 nsubj\nsaid say VERB 0 root VBD\nit it PRON 5 nsubj PRP\nhad have AUX 5 aux VBD\nexpelled expel VERB 2 ccomp VBN\nthe the DET 7 det\nenvoy envoy NOUN 5 obj';
    expect(codeTree(tree)).toEqual([{ code: 'SANCTION', source: 'Norway', target: 'the envoy', aux: ['historical'] }]);
  });

  it('tells nothing where nobody acts', () => {
    expect(codeTree('Support support VERB 0 root VB\nour we PRON 3 nmod:poss\nwork work NOUN 1 obj')).toEqual([]);
    expect(codeTree('You you PRON 3 nsubj PRP\nwill will AUX 3 aux MD\nreceive receive VERB 0 root VB\nit it PRON 3 obj')).toEqual([]);
  });
});

describe('events through the parser', () => {
  const cases: readonly (readonly [text: string, codes: readonly string[]])[] = [
    ['Norway said on Monday that it would withdraw its troops from the islands.', ['AGREE']],
    ['The rebels refused to release the hostages.', ['REJECT']],
    ['Norway threatened to expel the Danish ambassador.', ['THREATEN']],
    ['The Danish premier urged Norway to lift its blockade.', ['REQUEST']],
    ['Norway imposed sanctions on Denmark.', ['COERCE']],
    ['The Norwegian premier praised the Danish plan.', ['SUPPORT']],
    ['Norway gave food to the refugees.', ['AID']],
    ['The weather in Norway was mild.', []],
    ['', []],
  ];
  it.each(cases)('%s', (text, codes) => {
    expect(annotateEvents({ text, sentences: parse(text) }, eventKnowledge).map(({ code }) => code)).toEqual(codes);
  });

  it('keeps offsets in the text and gives the same twice', () => {
    const words = fc.constantFrom(
      'Norway',
      'attacked',
      'the',
      'Danish',
      'envoy',
      'will',
      'not',
      'release',
      'and',
      'talks',
      'with',
      'said',
      'it',
      ',',
      '.',
      'agreed',
      'to',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 25 }), list => {
        const text = list.join(' ');
        const sentences = parse(text);
        const events = annotateEvents({ text, sentences }, eventKnowledge);
        for (const { start, end, source, target } of events) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          expect(text.includes(source) && text.includes(target)).toBe(true);
        }
        expect(annotateEvents({ text, sentences: parse(text) }, eventKnowledge)).toEqual(events);
      }),
      { numRuns: 150 },
    );
  });
});
