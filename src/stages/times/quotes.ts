import { type Lexed, MARK, PARAGRAPH } from './lexing.ts';

const QUOTE = 34;

/** 1 for every token inside quotation marks. A quotation ends with its paragraph: a mark left open does not swallow the text. */
export function quotedTokens(lexed: Lexed): Uint8Array {
  const quoted = new Uint8Array(lexed.count);
  let inside = 0;
  for (let at = 0; at < lexed.count; at++) {
    const isQuote = lexed.kind[at] === MARK && lexed.value[at] === QUOTE;
    if (lexed.gap[at]! & PARAGRAPH) inside = 0;
    if (isQuote) inside = 1 - inside;
    else quoted[at] = inside;
  }
  return quoted;
}
