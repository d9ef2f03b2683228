import type { ArticleKnowledge, FurnitureCue } from '../../model/knowledge/article.ts';

/** A cue with its expression ready. */
export interface ReadyCue extends FurnitureCue {
  readonly expression: RegExp;
}

/** The knowledge in the form in which lines are tested against it. */
export interface Lexicon {
  readonly cues: readonly ReadyCue[];
  readonly listHeadings: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly captionWords: ReadonlySet<string>;
  readonly addressWords: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly outletWords: ReadonlySet<string>;
  readonly timestampWords: ReadonlySet<string>;
  readonly calendarWords: ReadonlySet<string>;
  /** Month name or its short form to its number. */
  readonly months: ReadonlyMap<string, number>;
  /** "(Jane Doe/Reuters)", "Photo: Jane Doe", "Jane Doe | AFP": a line that is nothing but a credit. */
  readonly credit: RegExp;
  /** A credit at the end of a longer line. */
  readonly creditEnd: RegExp;
  readonly byline: RegExp;
  /** "Jane Doe is a reporter for": the note on the author below an article. */
  readonly authorNote: RegExp;
}

const quoted = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Longest first, so that "image credit" is tried before "image". */
const either = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(quoted)
    .join('|');

const titled = (word: string): string =>
  word.replace(/(^|[ -])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
/** Every word as names and headings print it: AFP, Afp, Getty Images, GETTY IMAGES. The expressions tell names by their capitals. */
const printed = (words: readonly string[]): string => either(words.flatMap(word => [word.toUpperCase(), titled(word), capitalised(word)]));
const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const NAME = "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:de|van|von|al|el|bin|der|la|du|di) )?";
const NAMES = `${NAME}(?:[ -]${NAME}){0,4}`;

function buildLexicon(knowledge: ArticleKnowledge): Lexicon {
  const agency = printed(knowledge.agencies);
  const word = printed(knowledge.creditWords);
  // "Image caption The envoys at the gate" needs no colon; "Credit Lyonnais said" is no credit.
  const firm = printed(knowledge.creditWords.filter(words => words.includes(' ')));
  const anyWord = either(knowledge.creditWords);
  return {
    cues: knowledge.cues.map(cue => ({ ...cue, expression: new RegExp(cue.pattern, 'iu') })),
    listHeadings: new Set(knowledge.listHeadings),
    labels: new Set(knowledge.labels),
    captionWords: new Set(knowledge.captionWords),
    addressWords: new Set(knowledge.addressWords),
    functionWords: new Set(knowledge.functionWords),
    outletWords: new Set(knowledge.outletWords),
    timestampWords: new Set(knowledge.timestampWords),
    calendarWords: new Set([...knowledge.months.flat(), ...knowledge.weekdays]),
    months: new Map(knowledge.months.flatMap((names, i) => names.map(name => [name, i + 1] as const))),
    credit: new RegExp(
      `^\\(?(?:(?:${word})(?: (?:by|of|from))?(?: ?(?:[:©|]|\\.{3}|…)+ ?| ?/ ?(?=\\p{Lu})|(?<= by) (?=\\p{Lu}))\\S.{0,110}|(?:${firm})(?: ?[:©/|.…–-]+ ?| ?(?=\\p{Lu}))\\S.{0,110}|[^.!?]{0,70}[/|] ?(?:${agency})(?!\\p{L}).{0,50}|(?:via )?(?:${agency})(?:[/|, ]+(?:${NAMES}))?|(?:${NAMES}) ?/ ?(?:${NAMES}))\\)?\\.?$`,
      'u',
    ),
    creditEnd: new RegExp(
      `(?:\\((?:(?:${anyWord}|${word})\\b[:. ][^()]*|[^()]*(?<!\\p{L})(?:${agency})(?!\\p{L})[^()]{0,60}|(?:${NAME})(?:[ -](?:${NAME})){1,4} ?[/|] ?\\p{Lu}[^()]{2,60})\\)|(?<!\\p{L})(?:(?:${word}) ?(?:by|credits?|courtesy)?:|(?:${word}) by|©) ?[^.]{2,60}|(?:^|[.!?…"”)] ?)(?:${NAMES})? ?(?:[/|]|via) ?(?:the )?(?:${agency})(?:[/|,][\\p{L}/ ]{0,40})?|(?<=\\p{L} )via (?:the )?(?:${agency})|(?<!\\p{L})(?:${agency})/(?:${NAMES})(?:/[\\p{L} ]{3,40})?(?: (?:Purchase|Acquire) .*)?)\\.?$`,
      'u',
    ),
    byline: new RegExp(`^(?:${printed(knowledge.bylineWords)})[: ]+(?:the )?\\p{Lu}`, 'u'),
    authorNote: new RegExp(
      `^\\p{Lu}[\\p{L}\\p{M}.’'-]+(?: \\p{Lu}[\\p{L}\\p{M}.’'-]*){1,4} (?:is|was|has been|joined|covers|writes|reports|works)\\b.{0,60}\\b(?:${either(knowledge.journalistWords)})s?\\b`,
      'u',
    ),
  };
}

/** One lexicon per language object: compiling the expressions costs more than reading a report. */
const built = new WeakMap<ArticleKnowledge, Lexicon>();

/** The lexicon of a language, built at first use. */
export function lexiconOf(knowledge: ArticleKnowledge): Lexicon {
  const known = built.get(knowledge);
  if (known) return known;
  const lexicon = buildLexicon(knowledge);
  built.set(knowledge, lexicon);
  return lexicon;
}
