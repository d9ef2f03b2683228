// Two libraries for English on the same raw text. They have no trees; what they call a word, a tag and a lemma is put into the terms of
// Universal Dependencies with the benefit of the doubt.
import { join } from 'node:path';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { ROOT, readText, writeLines } from '../commands.mjs';
import { scoreSyntax, speedTexts } from '../syntax.mjs';

const { devDependencies } = JSON.parse(readText(join(ROOT, 'package.json')));

export const peers = [peer('wink-nlp', winkSentences), peer('compromise', compromiseSentences)];

function peer(name, sentencesOf) {
  const read = (docs, bank) =>
    writeLines(
      `${bank}.${name}.jsonl`,
      docs
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line))
        .map(({ id, text }) => ({ id, sentences: sentencesOf(text) })),
    );
  return {
    name: `${name} ${devDependencies[name]}`,
    measure() {
      const figures = scoreSyntax(read);
      const texts = speedTexts();
      const started = performance.now();
      let tokens = 0;
      for (const text of texts) tokens += sentencesOf(text).reduce((count, sentence) => count + sentence.tokens.length, 0);
      return { ...figures, 'syntax.speed': tokens / ((performance.now() - started) / 1000) };
    },
  };
}

const token = (start, end, form, lemma, upos) => ({ start, end, form, lemma, upos, head: 0, deprel: '' });

const wink = winkNlp(winkModel, ['sbd', 'pos']);

function winkSentences(text) {
  const { its } = wink;
  const sentences = [];
  let at = 0;
  wink
    .readDoc(text)
    .sentences()
    .each(sentence => {
      const [values, tags, lemmas] = [its.value, its.pos, its.lemma].map(property => sentence.tokens().out(property));
      const tokens = [];
      values.forEach((value, i) => {
        if (tags[i] === 'SPACE') return;
        const start = text.indexOf(value, at);
        if (start < 0) return;
        at = start + value.length;
        // Its lemmas are in small letters throughout; a name keeps its own.
        tokens.push(token(start, at, value, tags[i] === 'PROPN' ? value : (lemmas[i] ?? value), tags[i]));
      });
      if (tokens.length > 0) sentences.push({ tokens });
    });
  return sentences;
}

/** The first tag of compromise that a term has decides. */
const universal = [
  ['Emoji', 'SYM'],
  ['Emoticon', 'SYM'],
  ['Url', 'X'],
  ['Email', 'X'],
  ['Negative', 'PART'],
  ['Ordinal', 'ADJ'],
  ['Value', 'NUM'],
  ['Pronoun', 'PRON'],
  ['QuestionWord', 'PRON'],
  ['Determiner', 'DET'],
  ['Preposition', 'ADP'],
  ['Copula', 'AUX'],
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Verb', 'VERB'],
  ['Adverb', 'ADV'],
  ['Adjective', 'ADJ'],
  ['ProperNoun', 'PROPN'],
  ['Expression', 'INTJ'],
  ['Noun', 'NOUN'],
];
const COORDINATING = /^(?:and|or|but|nor|yet|&)$/;

function uposOf({ tags, normal }, next) {
  if (normal === 'to' && next?.tags.includes('Infinitive')) return 'PART';
  if (tags.includes('Conjunction')) return COORDINATING.test(normal) ? 'CCONJ' : 'SCONJ';
  return universal.find(([tag]) => tags.includes(tag))?.[1] ?? 'X';
}

function lemmaOf({ tags, normal, text, root, implicit }) {
  if (tags.includes('ProperNoun')) return text;
  if (tags.includes('Copula')) return 'be';
  return root ?? implicit ?? normal;
}

function compromiseSentences(text) {
  const doc = compromise(text);
  doc.compute('root');
  let at = 0;
  const find = form => {
    const start = text.indexOf(form, at);
    if (start < 0) return null;
    at = start + form.length;
    return [start, at];
  };
  return doc
    .json({ terms: { tags: true, root: true, implicit: true } })
    .map(({ terms }) => {
      const tokens = [];
      // What stands before and after a term belongs to no term: each run of one sign is a word.
      const addMarks = marks => {
        for (const [sign] of marks.matchAll(/(\S)\1*/gu)) {
          const span = find(sign);
          if (span) tokens.push(token(...span, sign, sign, 'PUNCT'));
        }
      };
      terms.forEach((term, i) => {
        addMarks(term.pre);
        const parts = [term];
        // "didn't" is a term with two hidden ones: the second has no text of its own.
        while (term.text !== '' && terms[i + parts.length]?.text === '' && terms[i + parts.length].implicit)
          parts.push(terms[i + parts.length]);
        const span = term.text === '' ? null : find(term.text);
        if (span) {
          spansOf(term.text, span[0], parts).forEach(([start, end], k) => {
            tokens.push(token(start, end, text.slice(start, end), lemmaOf(parts[k]), uposOf(parts[k], terms[i + k + 1])));
          });
        }
        addMarks(term.post);
      });
      return { tokens };
    })
    .filter(({ tokens }) => tokens.length > 0);
}

/** Where the hidden terms of a contraction are written; each has the whole of it where that cannot be told. */
function spansOf(text, start, parts) {
  const end = start + text.length;
  const cut = start + (parts[1]?.implicit === 'not' ? text.search(/n['’]?[to]t?$/i) : text.search(/['’]/));
  if (parts.length !== 2 || cut <= start) return parts.map(() => [start, end]);
  return [
    [start, cut],
    [cut, end],
  ];
}
