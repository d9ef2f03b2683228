/** Bytes as text, and how sure that is. */
export interface Decoded {
  readonly text: string;
  /** WHATWG name of the encoding used. */
  readonly encoding: string;
  /** What was doubtful, in words for the reader; null when nothing was. */
  readonly doubt: string | null;
}

/** Valid UTF-8 sequences of more than one byte against bytes that fit nowhere. */
function countSequences(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!;
    const size = lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    let whole = size > 0;
    for (let k = 1; whole && k < size; k++) whole = (bytes[i + k] ?? 0) >> 6 === 2;
    if (!whole) invalid++;
    else if (size > 1) valid++;
    i += whole ? size : 1;
  }
  return { valid, invalid };
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label.trim());
  } catch {
    return null;
  }
}

/** What Windows-1252 has at 0x80 to 0x9F. Spelled out: some versions of Node decode that range as Latin-1, where it holds only controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding).decode(bytes);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\u0080-\u009f]/g, char => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

/** UTF-16 without a byte order mark shows as NUL in every second byte of Western text. */
function bareUtf16(bytes: Uint8Array): string | null {
  const size = Math.min(bytes.length & ~1, 512);
  if (size < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const many = size * 0.4;
  return odd > many && even === 0 ? 'utf-16le' : even > many && odd === 0 ? 'utf-16be' : null;
}

/**
 * Decodes bytes without ever failing: byte order mark, then UTF-16 that shows itself, then UTF-8, then the encoding that was declared, then
 * Windows-1252 (or UTF-8 with replacement characters where most of the text is UTF-8). A byte order mark is not part of the text.
 * @example decodeBytes(new Uint8Array([0x93, 0x41, 0x94])).text // '“A”', read as Windows-1252
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : bareUtf16(bytes);
  if (mark) {
    const text = new TextDecoder(mark).decode(bytes);
    const doubt = text.includes('\ufffd') ? `not all of it is valid ${mark.toUpperCase()}` : null;
    return { text, encoding: mark, doubt };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', doubt: null };
  } catch {
    // Not UTF-8 all the way: go on with what was declared, or with what the bytes look like.
  }
  const decoder = declared ? decoderOf(declared) : null;
  if (decoder && decoder.encoding !== 'utf-8') {
    const text = decodeAs(decoder.encoding, bytes);
    return { text, encoding: decoder.encoding, doubt: text.includes('\ufffd') ? `not all of it is valid ${decoder.encoding}` : null };
  }
  const { valid, invalid } = countSequences(bytes);
  const encoding = valid > invalid ? 'utf-8' : 'windows-1252';
  const doubt = `${invalid} byte${invalid === 1 ? ' is' : 's are'} not UTF-8; read as ${encoding === 'utf-8' ? 'UTF-8 with replacement characters' : 'Windows-1252'}`;
  return { text: decodeAs(encoding, bytes), encoding, doubt };
}

/** First bytes of formats that hold no plain text, and what to call them. */
const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or office document'],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty ZIP archive'],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old office document'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x42, 0x5a, 0x68], 'a bzip2 archive'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'an xz archive'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'a Zstandard archive'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], 'an SQLite database'],
];

/**
 * What binary content the bytes are, or null when they can be text: a known signature, or NUL bytes outside UTF-16.
 * @example binaryKind(new Uint8Array([0x89, 0x50, 0x4e, 0x47])) // 'a PNG picture'
 */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [signature, name] of SIGNATURES) if (signature.every((byte, i) => bytes[i] === byte)) return name;
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked || bareUtf16(bytes)) return null;
  return bytes.subarray(0, 65536).includes(0) ? 'a binary file' : null;
}
