import type { Lexed } from './lexing.ts';

/** Whether a token is printed with a capital. */
export function isCapital(lexed: Lexed, at: number): boolean {
  const code = lexed.text.charCodeAt(lexed.start[at]!);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}
