import { describe, expect, it } from 'vitest';
import { statementKnowledge } from '../../languages/en/statements/index.ts';
import type { Sentence, Token } from '../../model/index.ts';
import { repairClauses } from './repair-clauses.ts';

const UPOS: Readonly<Record<string, string>> = { NN: 'NOUN', NNS: 'NOUN', NNP: 'PROPN', JJ: 'ADJ', DT: 'DET', IN: 'SCONJ', ',': 'PUNCT' };

/** `form/tag/head:relation` word by word; a lemma in brackets where it is not the form. */
function sentence(words: string): Sentence {
  const tokens = words.split(' ').map((word, i): Token => {
    const [, form, , lemma, xpos, head, deprel] = /^(.+?)(\((.+?)\))?\/(.+?)\/(\d+):(.+)$/.exec(word)!;
    const upos = UPOS[xpos!] ?? (xpos!.startsWith('VB') ? 'VERB' : 'X');
    return {
      form: form!,
      lemma: lemma ?? form!.toLowerCase(),
      upos,
      xpos: xpos!,
      head: Number(head),
      deprel: deprel!,
      start: i,
      end: i + 1,
    } as Token;
  });
  return { start: 0, end: tokens.length, tokens };
}

const read = (words: string, at: number) => {
  const { xpos, head, deprel } = repairClauses(sentence(words), statementKnowledge).tokens[at - 1]!;
  return `${xpos} ${head}:${deprel}`;
};

describe('what grammar puts right in a tree', () => {
  it.each([
    [
      'a noun with a subject is a verb',
      'envoys(envoy)/NNS/2:nsubj doubt/NN/0:root that/IN/6:mark guns/NNS/6:nsubj are/VBP/6:cop silent/JJ/2:acl',
      2,
      'VBP 0:root',
    ],
    [
      'and its clause completes it',
      'envoys(envoy)/NNS/2:nsubj doubt/NN/0:root that/IN/6:mark guns/NNS/6:nsubj are/VBP/6:cop silent/JJ/2:acl',
      6,
      'JJ 2:ccomp',
    ],
    [
      'also one taken for a compound',
      'The/DT/3:det union/NN/3:compound plans(plan)/NNS/0:root to/TO/5:mark march/VB/3:acl',
      2,
      'NN 3:nsubj',
    ],
    [
      'an adjective with an object is an infinitive',
      'He/PRP/2:nsubj promised(promise)/VBD/0:root to/IN/4:case free/JJ/2:xcomp captives/NNS/4:obj',
      4,
      'VB 2:xcomp',
    ],
    [
      'a participle with a subject and an object is finite',
      'premier/NN/2:nsubj promised(promise)/VBN/0:root bread/NN/2:obj',
      2,
      'VBD 0:root',
    ],
    [
      'what is felt is an adjective',
      'He/PRP/3:nsubj:pass is(be)/VBZ/3:aux:pass convinced(convince)/VBN/0:root that/IN/6:mark it/PRP/6:nsubj ends(end)/VBZ/3:ccomp',
      3,
      'JJ 0:root',
    ],
    [
      'a comma parts no subject from its verb',
      'premier/NN/3:nsubj ,/,/3:punct asked(ask)/VBD/6:ccomp again/RB/3:advmod ,/,/3:punct said(say)/VBD/0:root',
      1,
      'NN 6:nsubj',
    ],
    [
      'an adjective has no subject of its own beside a verb',
      'A/DT/2:det source/NN/3:nsubj close/JJ/4:nsubj said(say)/VBD/0:root',
      2,
      'NN 4:nsubj',
    ],
    [
      'a clause completes its adjective',
      'He/PRP/3:nsubj was(be)/VBD/3:cop angry/JJ/0:root that/IN/6:mark it/PRP/6:nsubj ended(end)/VBD/3:advcl',
      6,
      'VBD 3:ccomp',
    ],
    [
      'a hearer is told a clause',
      'He/PRP/2:nsubj assured(assure)/VBD/0:root them/PRP/2:obj that/IN/6:mark it/PRP/6:nsubj ended(end)/VBD/3:acl',
      6,
      'VBD 2:ccomp',
    ],
    [
      'a noun for something said has its clause',
      'He/PRP/2:nsubj gave(give)/VBD/0:root assurances(assurance)/NNS/2:obj that/IN/6:mark it/PRP/6:nsubj ended(end)/VBD/2:ccomp',
      6,
      'VBD 3:acl',
    ],
    [
      '"if" is a condition but for words of asking',
      'ships/NNS/3:nsubj would/MD/3:aux sail/VB/0:root if/IN/6:mark wind/NN/6:nsubj turned(turn)/VBD/3:ccomp',
      6,
      'VBD 3:advcl',
    ],
    [
      'a name between commas holds the office',
      'head/NN/9:nsubj of/IN/4:case the/DT/4:det mission/NN/1:nmod ,/,/6:punct Anders/NNP/4:appos Lind/NNP/6:flat ,/,/6:punct spoke(speak)/VBD/0:root',
      6,
      'NNP 1:appos',
    ],
    [
      'a past that ends as a noun does',
      'A/DT/3:det ferryman/NN/3:compound swore/NN/0:root that/IN/6:mark it/PRP/6:nsubj sank(sink)/VBD/3:acl',
      3,
      'VBD 0:root',
    ],
    ['a verb has no compound', 'railway/NN/3:nsubj company/NN/3:compound plans(plan)/VBZ/0:root', 2, 'NN 3:nsubj'],
    [
      'what is begged of somebody is no purpose',
      'He/PRP/2:nsubj begged(beg)/VBD/0:root them/PRP/2:obj to/IN/5:mark go/VB/2:advcl',
      5,
      'VB 2:xcomp',
    ],
    [
      'a past after a comma and its noun is a clause',
      'It/PRP/2:nsubj ended(end)/VBD/0:root ,/,/5:punct the/DT/5:det bailiff/NN/2:obj said(say)/VBD/5:acl',
      6,
      'VBD 2:parataxis',
    ],
    [
      'what is put is finite',
      'as/IN/4:mark the/DT/3:det premier/NN/4:nsubj put/VB/6:advcl it/PRP/4:obj ends(end)/VBZ/0:root',
      4,
      'VBD 6:advcl',
    ],
    [
      'a phrase after "of" belongs to the noun',
      'He/PRP/2:nsubj spoke(speak)/VBD/0:root of/IN/4:case peace/NN/2:obl between/IN/6:case nations(nation)/NNS/2:obl',
      6,
      'NNS 4:nmod',
    ],
    [
      'whoever is named first was asked',
      'Asked(ask)/VBD/6:advcl again/RB/1:advmod ,/,/1:punct the/DT/5:det premier/NN/6:nsubj left(leave)/VBD/0:root',
      1,
      'VBN 6:advcl',
    ],
    [
      'what an emperor is advised to do is his',
      'They/PRP/2:nsubj advised(advise)/VBD/0:root emperor/NN/2:obj to/TO/5:mark rest/VB/3:acl',
      5,
      'VB 2:xcomp',
    ],
    [
      'what was reported is the clause',
      'It/PRP/3:nsubj:pass was(be)/VBD/3:aux:pass reported(report)/VBN/0:root by/IN/5:case them/PRP/3:obl:agent that/IN/8:mark it/PRP/8:nsubj ended(end)/VBD/5:acl',
      8,
      'VBD 3:ccomp',
    ],
    [
      'who adds is who said',
      'He/PRP/2:nsubj said(say)/VBD/0:root it/PRP/4:nsubj ended(end)/VBD/2:ccomp ,/,/6:punct adding(add)/VBG/4:advcl more/JJR/6:obj',
      6,
      'VBG 2:advcl',
    ],
    ['an office before its verb is a noun', 'The/DT/3:det premier(premier)/JJ/3:amod added(add)/VBN/0:root :/:/3:punct', 2, 'NN 3:nsubj'],
    ['and its verb is finite', 'The/DT/3:det premier(premier)/JJ/3:amod added(add)/VBN/0:root :/:/3:punct', 3, 'VBD 0:root'],
    ['no modal stands before a past', 'Will/MD/2:aux wrote(write)/VBD/0:root', 1, 'NNP 2:nsubj'],
    ['nor after its article', 'seen(see)/VBN/4:acl the/DT/1:det will/MD/4:aux said(say)/VBD/0:root', 3, 'NN 1:obj'],
    [
      'an adjective stands after the determiner of its noun',
      'He/PRP/2:nsubj promised(promise)/VBD/0:root to/IN/6:case free/JJ/6:amod all/DT/6:det captives/NNS/2:obl',
      4,
      'VB 2:xcomp',
    ],
    [
      'who has a clause of what he said is not what was said',
      'Dorn/NNP/2:nsubj:pass confirmed(confirm)/VBN/0:root that/IN/5:mark it/PRP/5:nsubj ended(end)/VBD/2:ccomp',
      2,
      'VBD 0:root',
    ],
    [
      'what an opening participle hangs on is the main clause',
      'Asked(ask)/VBD/0:root again/RB/1:advmod ,/,/5:punct he/PRP/5:nsubj left(leave)/VBD/1:parataxis',
      5,
      'VBD 0:root',
    ],
    [
      'a form of a verb of saying between somebody and a quotation is no noun',
      '"/,/2:punct Stop/VB/0:root "/,/2:punct Lund/NNP/5:compound notes(note)/NNS/2:obj',
      5,
      'VBZ 2:obj',
    ],
    [
      'also before a quotation',
      'The/DT/2:det ad/NN/3:compound claims(claim)/NNS/0:root "/,/5:punct Stop/VB/3:acl "/,/5:punct',
      2,
      'NN 3:nsubj',
    ],
    [
      'who stands before "who" is the subject of the later verb',
      'men(man)/NNS/4:nsubj ,/,/4:punct who/WP/4:nsubj hid(hide)/VBD/0:root ,/,/6:punct said(say)/VBD/4:conj so/RB/6:advmod',
      1,
      'NNS 6:nsubj',
    ],
    [
      'a clause with "whom" after a comma belongs to its noun',
      'saw(see)/VBD/0:root bakers(baker)/NNS/1:obj ,/,/6:punct whom/WP/6:obj he/PRP/6:nsubj called(call)/VBD/1:conj',
      6,
      'VBD 2:acl:relcl',
    ],
    [
      'what is named does not name',
      'A/DT/2:det ship/NN/3:nsubj named(name)/VBN/0:root Heron/NNP/3:xcomp sank(sink)/VBN/3:xcomp',
      5,
      'VBD 0:root',
    ],
    [
      'a clause after an active verb is not its subject',
      'He/PRP/3:nsubj has(have)/VBZ/3:aux decided(decide)/VBN/0:root whether/IN/6:mark it/PRP/6:nsubj ends(end)/VBZ/3:csubj:pass',
      6,
      'VBZ 3:ccomp',
    ],
    [
      'a hearer is told a clause that lacks nothing',
      'He/PRP/2:nsubj notified(notify)/VBD/0:root them/NNS/2:obj that/IN/7:mark it/PRP/7:nsubj was(be)/VBD/7:aux:pass cancelled(cancel)/VBN/3:acl:relcl',
      7,
      'VBN 2:ccomp',
    ],
    [
      'what somebody was told by another is the clause',
      'They/PRP/3:nsubj:pass were(be)/VBD/3:aux:pass told(tell)/VBN/0:root by/IN/5:case him/PRP/3:obl:agent that/IN/9:mark it/PRP/9:nsubj was(be)/VBD/9:cop over/RB/5:acl:relcl',
      9,
      'RB 3:ccomp',
    ],
    [
      'who is quoted as saying says',
      'It/PRP/2:nsubj quoted(quote)/VBD/0:root him/PRP/2:obj as/IN/5:mark saying(say)/VBG/3:advcl so/RB/5:advmod',
      5,
      'VBG 2:advcl',
    ],
    [
      'what follows "said" is the subject of a clause without one',
      'He/PRP/2:nsubj said(say)/VBD/0:root bakers(baker)/NNS/2:obj must/MD/5:aux wait/VB/2:ccomp',
      3,
      'NNS 5:nsubj',
    ],
    [
      'a condition hangs on the verb',
      'He/PRP/3:nsubj would/MD/3:aux sell/VB/0:root ships(ship)/NNS/3:obj if/IN/7:mark it/PRP/7:nsubj rose(rise)/VBD/4:advcl',
      7,
      'VBD 3:advcl',
    ],
  ])('%s', (_, words, at, expected) => {
    expect(read(words, at)).toBe(expected);
  });

  it.each([
    ['a noun with a copula', 'This/DT/4:nsubj is(be)/VBZ/4:cop no/DT/4:det doubt/NN/0:root that/IN/6:mark holds(hold)/VBZ/4:acl'],
    ['"asked if"', 'He/PRP/2:nsubj asked(ask)/VBD/0:root if/IN/5:mark it/PRP/5:nsubj ended(end)/VBD/2:ccomp'],
    [
      '"so cold that"',
      'It/PRP/4:nsubj was(be)/VBD/4:cop so/RB/4:advmod cold/JJ/0:root that/IN/7:mark he/PRP/7:nsubj left(leave)/VBD/4:advcl',
    ],
    ['"told the story that"', 'He/PRP/2:nsubj told(tell)/VBD/0:root story/NN/2:obj that/IN/6:mark it/PRP/6:nsubj ended(end)/VBD/3:acl'],
    ['a passive with an agent', 'He/PRP/3:nsubj:pass was(be)/VBD/3:aux:pass convinced(convince)/VBN/0:root by/IN/5:case her/PRP/3:obl'],
    ['"asked permission to leave"', 'He/PRP/2:nsubj asked(ask)/VBD/0:root permission/NN/2:obj to/TO/5:mark leave/VB/3:acl'],
    [
      'what somebody does meanwhile',
      'He/PRP/2:nsubj said(say)/VBD/0:root it/PRP/4:nsubj sank(sink)/VBD/2:ccomp ,/,/6:punct drowning(drown)/VBG/4:advcl all/DT/6:obj',
    ],
    ['"such a place"', 'He/PRP/2:nsubj went(go)/VBD/0:root to/IN/6:case such/JJ/6:amod a/DT/6:det place/NN/2:obl'],
    ['what a noun does with a premier', 'premier(premier)/JJ/2:amod league(league)/NN/3:nsubj met(meet)/VBD/0:root'],
    ['remarks in marks', 'His/PRP$/2:nmod:poss remarks(remark)/NNS/6:nsubj "/,/4:punct here/RB/2:advmod "/,/4:punct ended(end)/VBD/0:root'],
    [
      'a relative clause that lacks its object',
      'He/PRP/2:nsubj told(tell)/VBD/0:root men(man)/NNS/2:obj that/IN/6:mark he/PRP/6:nsubj knew(know)/VBD/3:acl:relcl',
    ],
    ['a participle with an agent', 'claims(claim)/NNS/2:nsubj denied(deny)/VBN/0:root by/IN/4:case him/PRP/2:obl'],
  ])('leaves %s as it is', (_, words) => {
    const given = sentence(words);
    expect(repairClauses(given, statementKnowledge)).toBe(given);
  });
});
