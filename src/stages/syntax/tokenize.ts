import { charClass, DIGIT, fold, JOINER, LOWER, PUNCT, SPACE, SYMBOL, UPPER } from '../../text/features/characters.ts';
import { mix, SEED } from '../../text/features/hashing.ts';
import { addScores, type Weights } from '../../text/features/weights.ts';
import { addWord, type WordTable } from '../../text/features/word-table.ts';

/** What the tokeniser needs: the classifier of split points, and the language's fixed splits. */
export interface TokenizerModel {
  readonly weights: Weights;
  /** Folded clitic endings. */
  readonly clitics: readonly string[];
  /** Folded whole word to the lengths of its parts. */
  readonly contractions: ReadonlyMap<string, readonly number[]>;
  /** Hashes of folded abbreviations with their full stop. */
  readonly abbreviations: ReadonlySet<number>;
}

const MAX_CHUNK = 400;
/** Longer words are never contractions. */
const MAX_CONTRACTION = 10;
/** How far the features of a split point look. */
const REACH = 24;
/** Addresses of the web and of mail, names of hosts, files, accounts and topics: one word whatever they contain, wherever in a chunk they begin. */
const ADDRESS = new RegExp(
  [
    /(?<!\w)(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"]+[^\s<>".,;:!?)\]'’”]/,
    /(?<![\w.+-])\w[\w.+-]*@[\w-]+(?:\.[\w-]+)+/,
    /(?<![\w.])\w[\w-]*(?:\.[\w-]+)*\.(?:com|edu|gov|info|int|mil|net|org|(?:ac|co|gov|org)\.[a-z]{2})(?:\/[^\s<>"]*[^\s<>".,;:!?)\]'’”])?(?!\w)/,
    /(?<![\w.])\w[\w-]*(?:\.[\w-]+)*\.(?:csv|docx?|exe|gif|html?|jpe?g|mp[34]|pdf|php|png|pptx?|rtf|txt|xlsx?|xml|zip)(?!\w)/,
    /(?<![\w#@&])[#@][a-z_]\w*/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

/** Where the next address in the chunk [start, end) at or behind `from` begins and ends; `end` twice where there is none. */
function nextAddress(text: string, start: number, end: number, from: number): readonly [number, number] {
  ADDRESS.lastIndex = from - start;
  const found = ADDRESS.exec(text.slice(start, end));
  return found ? [start + found.index, start + found.index + found[0].length] : [end, end];
}

/** Is there a sign in [start, end) that every address has: an at or number sign, or a stop or slash between two others? */
function mayHoldAddress(text: string, start: number, end: number): boolean {
  for (let i = start; i < end - 1; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 64 || unit === 35) return true;
    if (i > start && (unit === 46 || unit === 47) && charClass(text.charCodeAt(i + 1)) !== PUNCT) return true;
  }
  return false;
}

const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER;

/** May a word end between these two characters at all? */
function isCandidate(left: number, right: number, leftUnit: number, rightUnit: number): boolean {
  if (left === JOINER || right === JOINER) return false;
  if (leftUnit >= 0xd800 && leftUnit < 0xdc00 && rightUnit >= 0xdc00 && rightUnit < 0xe000) return false;
  if (left === PUNCT || left === SYMBOL || right === PUNCT || right === SYMBOL) return true;
  return isLetter(left) !== isLetter(right);
}

const isFlagLetter = (text: string, at: number): boolean => {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
};

/** Does the pair of code units at `at` belong to the emoji before it: the colour of a skin, or the second letter of a flag? */
function joinsEmoji(text: string, start: number, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  if (low >= 0xdffb && low <= 0xdfff) return at > start;
  if (!isFlagLetter(text, at)) return false;
  let before = 0;
  while (at - 2 * (before + 1) >= start && isFlagLetter(text, at - 2 * (before + 1))) before += 1;
  return before % 2 === 1;
}

/** Length of the clitic that begins at `at`, 0 if none does. A clitic follows a letter or digit and ends its run of letters. */
function cliticAt(model: TokenizerModel, text: string, at: number, end: number): number {
  for (const clitic of model.clitics) {
    if (at + clitic.length > end) continue;
    let same = true;
    for (let i = 0; same && i < clitic.length; i += 1) same = fold(text.charCodeAt(at + i)) === clitic.charCodeAt(i);
    if (!same) continue;
    const after = at + clitic.length < end ? charClass(text.charCodeAt(at + clitic.length)) : SPACE;
    if (!isLetter(after) && after !== DIGIT) return clitic.length;
  }
  return 0;
}

const features = new Int32Array(64);
const scores = new Int32Array(256);

/** Hash of the run of one character class that ends (or begins) at `at`. */
function runHash(text: string, at: number, limit: number, step: number): number {
  const kind = charClass(text.charCodeAt(at));
  const letter = isLetter(kind);
  let hash = SEED;
  for (let i = at; i !== limit; i += step) {
    const other = charClass(text.charCodeAt(i));
    if (other !== kind && !(letter && isLetter(other))) break;
    hash = mix(hash, fold(text.charCodeAt(i)));
    if (kind === PUNCT || kind === SYMBOL) break;
  }
  return hash;
}

/** Fills `out` with the features of the split point before `at` in the chunk [start, end); returns how many. `begun` is where the current word began. */
export function splitFeatures(
  model: Pick<TokenizerModel, 'abbreviations'>,
  text: string,
  start: number,
  end: number,
  at: number,
  begun: number,
  out: Int32Array,
): number {
  const unit = (i: number): number => (i >= start && i < end ? fold(text.charCodeAt(i)) : 1);
  const kind = (i: number): number => (i >= start && i < end ? charClass(text.charCodeAt(i)) : 0);
  // punctuation counts as itself, letters and digits by their class
  const sketch = (i: number): number => {
    const k = kind(i);
    return k >= PUNCT ? 32 + unit(i) : k;
  };
  const left = runHash(text, at - 1, start - 1, -1);
  const right = runHash(text, at, end, 1);
  let word = SEED;
  let dots = 0;
  let upper = 1;
  for (let i = Math.max(begun, at - REACH); i < at; i += 1) {
    word = mix(word, unit(i));
    if (text.charCodeAt(i) === 46) dots += 1;
    if (kind(i) === LOWER) upper = 0;
  }
  let rest = SEED;
  for (let i = at; i < Math.min(end, at + REACH); i += 1) rest = mix(rest, sketch(i));
  let chunk = SEED;
  let slashes = 0;
  for (let i = Math.max(start, at - REACH); i < Math.min(end, at + REACH); i += 1) {
    chunk = mix(chunk, unit(i));
    const u = text.charCodeAt(i);
    if (u === 47 || u === 64 || u === 95) slashes |= u === 47 ? 1 : u === 64 ? 2 : 4;
  }
  const around = mix(mix(mix(mix(SEED, sketch(at - 2)), sketch(at - 1)), sketch(at)), sketch(at + 1));
  let next = end;
  while (next < text.length && next < end + 3 && charClass(text.charCodeAt(next)) === SPACE) next += 1;
  const nextKind = next < text.length ? charClass(text.charCodeAt(next)) : 0;
  const last = at === end - 1 ? 1 : 0;
  const pair = mix(mix(SEED, unit(at - 1)), unit(at));
  const length = Math.min(at - begun, 8);
  const beyond = mix(mix(SEED, sketch(at + 1)), last);
  const abbreviated = text.charCodeAt(at) === 46 && model.abbreviations.has(mix(word, 46)) ? 1 : 0;
  let n = 0;
  const add = (template: number, value: number): void => {
    out[n] = mix(mix(SEED, template), value) || 1;
    n += 1;
  };
  add(1, around);
  add(2, pair);
  add(3, mix(pair, word));
  add(4, mix(pair, left));
  add(5, mix(pair, right));
  add(6, mix(mix(pair, left), right));
  add(7, mix(pair, rest));
  add(8, chunk);
  add(9, mix(pair, mix(last, nextKind)));
  add(10, mix(pair, mix(length, upper)));
  add(11, mix(pair, mix(dots, last)));
  add(12, mix(pair, slashes));
  add(13, mix(around, mix(sketch(at - 3), sketch(at + 2))));
  add(14, mix(mix(pair, abbreviated), mix(last, nextKind)));
  add(15, mix(mix(pair, word), mix(last, nextKind)));
  add(16, mix(mix(pair, beyond), mix(length, dots)));
  add(17, mix(pair, begun === start ? 1 : 2));
  add(18, mix(mix(pair, sketch(begun)), mix(last, length)));
  add(19, mix(mix(chunk, at - start), 7));
  add(20, 0);
  return n;
}

/**
 * The points inside the chunk [start, end) (a run without whitespace) at which a word may end: calls `decide` for each that the fixed
 * rules leave open, and `split` for each point where a word does end. Training and use share it, so both see the same points.
 */
export function walkChunk(
  model: Pick<TokenizerModel, 'clitics' | 'contractions'>,
  text: string,
  start: number,
  end: number,
  decide: (at: number, begun: number) => boolean,
  split: (at: number) => void,
): void {
  let begun = start;
  let at = start + 1;
  const cut = (point: number): void => {
    split(point);
    begun = point;
  };
  let runStart = start;
  let address = mayHoldAddress(text, start, end) ? nextAddress(text, start, end, start) : ([end, end] as const);
  if (address[0] === start) at = start;
  while (at < end) {
    if (at === address[0]) {
      if (at > begun) {
        cutContraction(model, text, runStart, at, begun, cut);
        cut(at);
      }
      at = address[1];
      if (at === end) return;
      cut(at);
      address = nextAddress(text, start, end, at);
      runStart = at;
      if (at !== address[0]) at += 1;
      continue;
    }
    const leftUnit = text.charCodeAt(at - 1);
    const unit = text.charCodeAt(at);
    const left = charClass(leftUnit);
    const right = charClass(unit);
    if (isLetter(left) || left === DIGIT) {
      const clitic = cliticAt(model as TokenizerModel, text, at, end);
      if (clitic > 0 && begun < at) {
        cut(at);
        at += clitic;
        if (at < end) cut(at);
        runStart = at;
        at += 1;
        continue;
      }
    }
    if (isCandidate(left, right, leftUnit, unit) && !(unit === 0xd83c && joinsEmoji(text, start, at))) {
      cutContraction(model, text, runStart, at, begun, cut);
      if (decide(at, begun)) cut(at);
      runStart = at;
    }
    at += 1;
  }
  cutContraction(model, text, runStart, end, begun, cut);
}

/** Cuts [from, to) if it is one of the language's contractions and a word of its own so far. */
function cutContraction(
  model: Pick<TokenizerModel, 'contractions'>,
  text: string,
  from: number,
  to: number,
  begun: number,
  cut: (point: number) => void,
): void {
  if (begun !== from || to - from > MAX_CONTRACTION || to - from < 2) return;
  let folded = '';
  for (let i = from; i < to; i += 1) folded += String.fromCharCode(fold(text.charCodeAt(i)));
  const parts = model.contractions.get(folded);
  if (!parts) return;
  let point = from;
  for (let i = 0; i + 1 < parts.length; i += 1) {
    point += parts[i]!;
    cut(point);
  }
}

/** Tokenises [from, to) of the text into `table`. The first word gets `gap` 3: what stands before the range is another block. */
export function tokenize(model: TokenizerModel, text: string, from: number, to: number, table: WordTable): void {
  let at = from;
  let first = true;
  while (at < to) {
    const before = at;
    let newlines = 0;
    while (at < to) {
      const unit = text.charCodeAt(at);
      if (charClass(unit) !== SPACE) break;
      if (unit === 10) newlines += 1;
      at += 1;
    }
    if (at >= to) break;
    let end = at + 1;
    // a "word" of a megabyte is cut, so that no loop over a chunk runs away
    while (end < to && end - at < MAX_CHUNK && charClass(text.charCodeAt(end)) !== SPACE) end += 1;
    if (end < to && isCandidateless(text, end)) end += 1;
    // "3.5." is the number of what follows it; where nothing follows, the stop ends the sentence
    if (!first && endsWithNumbered(text, at, end) && isBlank(text, end, to)) end -= 1;
    let begun = at;
    let gap = first || newlines > 1 ? 3 : newlines === 1 ? 2 : at > before ? 1 : 0;
    first = false;
    const start = at;
    let plain = true;
    for (let i = start + 1; plain && i < end; i += 1) plain = isLetter(charClass(text.charCodeAt(i)));
    if (plain && isLetter(charClass(text.charCodeAt(start))) && end - start > MAX_CONTRACTION) {
      // nothing to decide in a long run of letters
      addWord(table, text, start, end, gap);
      at = end;
      continue;
    }
    walkChunk(
      model,
      text,
      start,
      end,
      (point, wordStart) => {
        const count = splitFeatures(model, text, start, end, point, wordStart, features);
        scores[0] = 0;
        addScores(model.weights, features, count, scores);
        return scores[0]! > 0;
      },
      point => {
        addWord(table, text, begun, point, gap);
        gap = 0;
        begun = point;
      },
    );
    addWord(table, text, begun, end, gap);
    at = end;
  }
}

/** Are the last signs of [start, end) a digit and a full stop? */
function endsWithNumbered(text: string, start: number, end: number): boolean {
  return end - start > 1 && text.charCodeAt(end - 1) === 46 && charClass(text.charCodeAt(end - 2)) === DIGIT;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (charClass(text.charCodeAt(i)) !== SPACE) return false;
  return true;
}

/** Is `at` inside a surrogate pair? */
function isCandidateless(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  return left >= 0xd800 && left < 0xdc00 && right >= 0xdc00 && right < 0xe000;
}
