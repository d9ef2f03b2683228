export * from './calendar.ts';
export * from './decode.ts';
export * from './fold-name.ts';
export * from './hash.ts';
export * from './person-name.ts';
export * from './slice.ts';
export * from './whitespace.ts';
export * from './word-differences.ts';
