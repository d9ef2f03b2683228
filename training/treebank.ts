import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A word of a treebank with its own part of the text. */
export interface GoldWord {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** UD features as written, `_` where there are none. */
  readonly feats: string;
  /** -1 for the root, else the position in the sentence. */
  readonly head: number;
  readonly deprel: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly GoldWord[])[];
}

/** Text of a file; a name ending in .gz is decompressed. */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Rows of a JSON Lines file. */
export function readRows<T>(path: string): T[] {
  return readText(path)
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as T);
}

/**
 * Documents of a CoNLL-U file with their text rebuilt: one space after a token unless SpaceAfter=No, a blank line before each `# newpar`.
 * The words of a multiword token share out its span; where they do not add up to it the last one takes the rest.
 */
export function readTreebank(path: string): GoldDocument[] {
  const documents: { id: string; text: string; sentences: GoldWord[][] }[] = [];
  let current: (typeof documents)[number] | undefined;
  let words: GoldWord[] = [];
  let newDocument: string | null = null;
  let newParagraph = false;
  let space = false;
  let token = { start: 0, end: 0, last: 0 };
  let begun = false;
  const append = (form: string): number => {
    if (space && current!.text !== '') current!.text += ' ';
    const start = current!.text.length;
    current!.text += form;
    return start;
  };
  const lines = readText(path).split('\n');
  lines.push('');
  for (const line of lines) {
    if (line === '') {
      if (words.length > 0) current!.sentences.push(words);
      words = [];
      begun = false;
      continue;
    }
    if (line.startsWith('#')) {
      const document = /^#\s*newdoc(?:\s+id\s*=\s*(.*))?$/.exec(line);
      if (document) newDocument = (document[1] || `doc-${documents.length + 1}`).trim();
      if (/^#\s*newpar\b/.test(line)) newParagraph = true;
      continue;
    }
    const columns = line.split('\t');
    if (columns[0]!.includes('.')) continue;
    if (!begun) {
      if (newDocument !== null || !current) {
        current = { id: newDocument ?? 'doc-1', text: '', sentences: [] };
        documents.push(current);
        space = false;
      } else if (newParagraph && current.text !== '') {
        current.text += '\n\n';
        space = false;
      }
      newDocument = null;
      newParagraph = false;
      token = { start: 0, end: 0, last: 0 };
      begun = true;
    }
    const range = /^(\d+)-(\d+)$/.exec(columns[0]!);
    const spaceAfter = !/(^|\|)SpaceAfter=No(\||$)/.test(columns[9]!);
    if (range) {
      const start = append(columns[1]!);
      token = { start, end: current!.text.length, last: Number(range[2]) };
      space = spaceAfter;
      continue;
    }
    const number = Number(columns[0]);
    let start: number;
    let end: number;
    if (number <= token.last) {
      start = words.length > 0 && words.at(-1)!.end > token.start ? words.at(-1)!.end : token.start;
      // each word after this one keeps a character at least: "zum" is "zu" and "dem"
      end = number === token.last ? token.end : Math.min(start + columns[1]!.length, token.end - (token.last - number));
    } else {
      start = append(columns[1]!);
      end = current!.text.length;
      space = spaceAfter;
    }
    words.push({
      start,
      end,
      form: columns[1]!,
      lemma: columns[2]!,
      upos: columns[3]!,
      xpos: columns[4]!,
      feats: columns[5]!,
      head: Number(columns[6]) - 1,
      deprel: columns[7]!,
    });
  }
  return documents;
}
