export * from './hash.ts';
export * from './slice.ts';
