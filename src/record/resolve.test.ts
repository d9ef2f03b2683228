import { describe, expect, it } from 'vitest';
import { buildView, type ReportSpec, tokenOf } from '../../test/record/build-collection.ts';
import { actorsOf, speakerId } from './resolve.ts';

/** Who the word of the last sentence names. */
function who(sentences: readonly string[], word: string, more: Partial<ReportSpec> = {}): string[] {
  const view = buildView({ id: 'r1', sentences, ...more });
  const last = sentences.length - 1;
  return actorsOf(view, last, tokenOf(view.annotations.sentences[last]!, word));
}

describe('names and their phrases', () => {
  it.each<[string, string, string, string[]]>([
    ['a name', 'Norway/PROPN/2/nsubj agreed:agree/VERB/0/root', 'Norway', ['norway']],
    ['coordination', 'Norway/PROPN/4/nsubj and/CCONJ/3/cc Peru/PROPN/1/conj met:meet/VERB/0/root', 'Norway', ['norway', 'peru']],
    ['a later conjunct alone', 'Norway/PROPN/4/nsubj and/CCONJ/3/cc Peru/PROPN/1/conj met:meet/VERB/0/root', 'Peru', ['peru']],
    ['an adjective of the side', 'The/DET/3/det Norwegian/ADJ/3/amod side/NOUN/4/nsubj agreed:agree/VERB/0/root', 'side', ['norway']],
    ['a possessive', "Peru/PROPN/3/nmod:poss 's/PART/1/case envoys:envoy/NOUN/4/nsubj left:leave/VERB/0/root", 'envoys', ['peru']],
    [
      'a state behind of',
      'the/DET/2/det government/NOUN/5/nsubj of/ADP/4/case Peru/PROPN/2/nmod agreed:agree/VERB/0/root',
      'government',
      ['peru'],
    ],
    [
      'the owner of the owner',
      'the/DET/2/det head/NOUN/7/nsubj of/ADP/6/case the/DET/6/det Norwegian/ADJ/6/amod delegation/NOUN/2/nmod left:leave/VERB/0/root',
      'head',
      ['norway'],
    ],
    [
      'a person with a title',
      'Norwegian/ADJ/2/amod envoy/NOUN/5/nsubj Karl/PROPN/2/flat Lund/PROPN/3/flat left:leave/VERB/0/root',
      'envoy',
      ['lund'],
    ],
    [
      'a person in apposition',
      "Peru/PROPN/4/nmod:poss 's/PART/1/case chief/ADJ/4/amod envoy/NOUN/9/nsubj ,/PUNCT/7/punct Maria/PROPN/7/compound Quispe/PROPN/4/appos ,/PUNCT/7/punct left:leave/VERB/0/root",
      'envoy',
      ['quispe'],
    ],
    [
      'adjectives coordinated over one noun',
      'Norwegian/ADJ/4/amod and/CCONJ/3/cc Peruvian/ADJ/1/conj envoys:envoy/NOUN/5/nsubj met:meet/VERB/0/root',
      'Norwegian',
      ['norway', 'peru'],
    ],
    ['nobody', 'The/DET/2/det union/NOUN/3/nsubj agreed:agree/VERB/0/root', 'union', []],
    [
      'a modifier that is no owner',
      'The/DET/2/det train/NOUN/5/nsubj to/ADP/4/case Lima/PROPN/2/nmod:to left:leave/VERB/0/root',
      'train',
      [],
    ],
  ])('%s: %s', (_, notation, word, expected) => {
    expect(who([notation], word)).toEqual(expected);
  });

  it('names nobody twice', () => {
    const notation = 'Norway/PROPN/5/nsubj and/CCONJ/4/cc Norwegian/ADJ/4/amod envoys:envoy/NOUN/1/conj left:leave/VERB/0/root';
    expect(who([notation], 'Norway')).toEqual(['norway']);
  });

  it('names nobody for a word that is not there', () => {
    const view = buildView({ id: 'r1', sentences: ['Norway/PROPN/2/nsubj agreed:agree/VERB/0/root'] });
    expect(actorsOf(view, 0, 9)).toEqual([]);
    expect(actorsOf(view, 3, 0)).toEqual([]);
  });
});

describe('both sides', () => {
  const talks = 'Norway/PROPN/4/nsubj and/CCONJ/3/cc Peru/PROPN/1/conj met:meet/VERB/0/root in/ADP/6/case Siam/PROPN/4/obl';
  const again = 'Norwegian/ADJ/2/amod envoys:envoy/NOUN/3/nsubj told:tell/VERB/0/root Peruvian/ADJ/5/amod envoys:envoy/NOUN/3/obj';

  it('are the two that the report speaks of most', () => {
    expect(who([talks, again, 'Both/DET/2/det sides:side/NOUN/3/nsubj agreed:agree/VERB/0/root'], 'sides')).toEqual(['norway', 'peru']);
    expect(who([talks, again, 'Both/PRON/2/nsubj agreed:agree/VERB/0/root'], 'Both')).toEqual(['norway', 'peru']);
    expect(
      who([talks, again, 'The/DET/3/det two/NUM/3/nummod countries:country/NOUN/4/nsubj agreed:agree/VERB/0/root'], 'countries'),
    ).toEqual(['norway', 'peru']);
  });

  it('are not what "both ships" or "the sides" says', () => {
    expect(who([talks, 'Both/DET/2/det ships:ship/NOUN/3/nsubj left:leave/VERB/0/root'], 'ships')).toEqual([]);
    expect(who([talks, 'The/DET/2/det sides:side/NOUN/3/nsubj agreed:agree/VERB/0/root'], 'sides')).toEqual([]);
  });
});

describe('we', () => {
  const said = 'Karl/PROPN/2/compound Lund/PROPN/3/nsubj said:say/VERB/0/root we/PRON/5/nsubj refuse/VERB/3/ccomp';

  it('is the side of whoever is speaking', () => {
    expect(who([said], 'we', { statements: [{ source: 'Karl Lund', content: 'we refuse' }] })).toEqual(['norway']);
  });

  it('is the side of a speaker named only elsewhere', () => {
    const earlier = 'Maria/PROPN/2/compound Quispe/PROPN/3/nsubj arrived:arrive/VERB/0/root';
    const quote = 'We/PRON/2/nsubj refuse/VERB/0/root';
    expect(who([earlier, quote], 'We', { statements: [{ source: '', content: 'We refuse', speaker: 'Maria Quispe' }] })).toEqual(['peru']);
  });

  it('is the speaker where he has no side', () => {
    const notation = 'The/DET/3/det Red/PROPN/3/compound Cross/PROPN/4/nsubj said:say/VERB/0/root we/PRON/6/nsubj refuse/VERB/4/ccomp';
    expect(who([notation], 'we', { statements: [{ source: 'The Red Cross', content: 'we refuse' }] })).toEqual(['red-cross']);
  });

  it('stays open where nobody is quoted', () => {
    expect(who([said], 'we')).toEqual([]);
  });

  it('owns what it is said to own: "our delegation"', () => {
    const notation = 'Lund/PROPN/2/nsubj said:say/VERB/0/root our/PRON/4/nmod:poss delegation/NOUN/5/nsubj left:leave/VERB/2/ccomp';
    expect(who([notation], 'delegation', { statements: [{ source: 'Lund', content: 'our delegation left' }] })).toEqual(['norway']);
  });
});

describe('he and it', () => {
  const met = 'Karl/PROPN/2/compound Lund/PROPN/3/nsubj met:meet/VERB/0/root Maria/PROPN/5/compound Quispe/PROPN/3/obj';
  const filler = 'It/PRON/2/nsubj rained:rain/VERB/0/root';
  const agreed = 'He/PRON/2/nsubj agreed:agree/VERB/0/root';

  it('he is the person who was the subject last', () => {
    expect(who([met, agreed], 'He')).toEqual(['lund']);
    expect(who([met, filler, agreed], 'He')).toEqual(['lund']);
  });

  it('he is nobody three sentences later', () => {
    expect(who([met, filler, filler, filler, agreed], 'He')).toEqual([]);
  });

  it('he is no state', () => {
    expect(who(['Norway/PROPN/2/nsubj agreed:agree/VERB/0/root', agreed], 'He')).toEqual([]);
  });

  it('he is not whom a phrase beside him names', () => {
    const letter = 'In/ADP/2/case letters:letter/NOUN/6/obl to/ADP/4/case Quispe/PROPN/2/nmod he/PRON/6/nsubj agreed:agree/VERB/0/root';
    expect(who([met, letter], 'he')).toEqual(['lund']);
    const clause = 'When/ADV/3/advmod Quispe/PROPN/3/nsubj came:come/VERB/5/advcl she/PRON/5/nsubj agreed:agree/VERB/0/root';
    expect(who([met, clause], 'she')).toEqual(['quispe']);
  });

  it('an office stands for the one before who holds it, and he for the office', () => {
    const named = 'Pablo/PROPN/2/compound Rojas/PROPN/3/nsubj arrived:arrive/VERB/0/root';
    const office = 'The/DET/2/det president/NOUN/3/nsubj waited:wait/VERB/0/root';
    expect(who([named, office], 'president')).toEqual(['rojas']);
    expect(who([office], 'president')).toEqual([]);
    expect(who([named, office.replace('The', 'A')], 'president')).toEqual([]);
    expect(who([named, met, office, agreed], 'He')).toEqual(['rojas']);
  });

  it('a newspaper in a state is not the state', () => {
    const notation = 'Newspapers:newspaper/NOUN/4/nsubj in/ADP/3/case Peru/PROPN/1/nmod agreed:agree/VERB/0/root';
    expect(who([notation], 'Newspapers')).toEqual([]);
    expect(who([notation.replace('Newspapers:newspaper', 'Envoys:envoy')], 'Envoys')).toEqual(['peru']);
  });

  it('it is a state or body, no person and no town', () => {
    const notation = 'In/ADP/2/case Lima/PROPN/5/obl ,/PUNCT/5/punct Peru/PROPN/5/nsubj received:receive/VERB/0/root Lund/PROPN/5/obj';
    expect(who([notation, 'It/PRON/2/nsubj agreed:agree/VERB/0/root'], 'It')).toEqual(['peru']);
  });

  it('it goes on being whoever it was, whatever was named beside', () => {
    const first = 'Norway/PROPN/2/nsubj asks:ask/VERB/0/root for/ADP/4/case help/NOUN/2/obl';
    const beside = 'It/PRON/2/nsubj demands:demand/VERB/0/root the/DET/4/det railway/NOUN/2/obj of/ADP/6/case Peru/PROPN/4/nmod';
    expect(who([first, beside, 'It/PRON/2/nsubj wants:want/VERB/0/root ships:ship/NOUN/2/obj'], 'It')).toEqual(['norway']);
    expect(who([first, beside, 'They/PRON/2/nsubj want/VERB/0/root ships:ship/NOUN/2/obj'], 'They')).toEqual(['peru']);
  });

  it('their is the subject of the same sentence, with all its conjuncts', () => {
    const notation =
      'Norway/PROPN/4/nsubj and/CCONJ/3/cc Peru/PROPN/1/conj ended:end/VERB/0/root their/PRON/6/nmod:poss talks:talk/NOUN/4/obj';
    expect(who([notation], 'their')).toEqual(['norway', 'peru']);
    expect(who([notation], 'talks')).toEqual(['norway', 'peru']);
  });

  it('a name that owns beats a pronoun that owns: "its Peruvian counterparts"', () => {
    const notation =
      'Norway/PROPN/2/nsubj met:meet/VERB/0/root its/PRON/5/nmod:poss Peruvian/ADJ/5/amod counterparts:counterpart/NOUN/2/obj';
    expect(who([notation], 'counterparts')).toEqual(['peru']);
  });
});

describe('speakerId', () => {
  it('is the person, not the state in his title', () => {
    const notation =
      'Karl/PROPN/2/compound Lund/PROPN/7/nsubj ,/PUNCT/4/punct envoy/NOUN/2/appos of/ADP/6/case Norway/PROPN/4/nmod said:say/VERB/0/root talks:talk/NOUN/9/nsubj failed:fail/VERB/7/ccomp';
    const view = buildView({
      id: 'r1',
      sentences: [notation],
      statements: [{ source: 'Karl Lund , envoy of Norway', content: 'talks failed' }],
    });
    expect(speakerId(view, view.document.text.indexOf('failed'))).toBe('lund');
  });

  it('is the one whom the statement names among several', () => {
    const notation =
      "Lund/PROPN/3/nmod:poss 's/PART/1/case aide/NOUN/6/nsubj Maria/PROPN/5/compound Quispe/PROPN/3/appos said:say/VERB/0/root talks:talk/NOUN/8/nsubj failed:fail/VERB/6/ccomp";
    const speaker = (more: object) => {
      const statements = [{ source: "Lund 's aide Maria Quispe", content: 'talks failed', ...more }];
      const view = buildView({ id: 'r1', sentences: [notation], statements });
      return speakerId(view, view.document.text.indexOf('failed'));
    };
    expect(speaker({})).toBe('quispe');
    expect(speaker({ speaker: 'Maria Quispe' })).toBe('quispe');
    expect(speaker({ speaker: 'Karl Lund' })).toBe('lund');
  });

  it('is who says the innermost words, and nobody outside of them', () => {
    const notation =
      'Lund/PROPN/2/nsubj said:say/VERB/0/root Quispe/PROPN/4/nsubj promised:promise/VERB/2/ccomp to/PART/6/mark leave/VERB/4/xcomp';
    const view = buildView({
      id: 'r1',
      sentences: [notation],
      statements: [
        { source: 'Lund', content: 'Quispe promised to leave' },
        { source: 'Quispe', content: 'to leave' },
      ],
    });
    const { text } = view.document;
    expect(speakerId(view, text.indexOf('leave'))).toBe('quispe');
    expect(speakerId(view, text.indexOf('promised'))).toBe('lund');
    expect(speakerId(view, text.indexOf('said'))).toBeNull();
  });
});
