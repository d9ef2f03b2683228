import { describe, expect, it } from 'vitest';
import { pack } from '../../../training/pack.ts';
import { unpack } from './unpack.ts';

describe('unpack', () => {
  const bytes = Uint8Array.from({ length: 5000 }, (_, i) => i % 7);

  it('gives back what was packed, and leaves what was not', () => {
    expect([...unpack(pack(bytes))]).toEqual([...bytes]);
    expect(unpack(bytes)).toBe(bytes);
  });

  it('says that a packed file is broken', () => {
    expect(() => unpack(pack(bytes).subarray(0, -2))).toThrow(RangeError);
  });
});
