export * from './annotate-events.ts';
