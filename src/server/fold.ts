/** The words of a text for comparing: lower case, without accents. */
export function contentWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
