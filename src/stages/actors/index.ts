/** One actor per person, body, place and state over the whole collection: the `actors` layer. */
export { decideActors } from './decide-actors.ts';
export { type FoundActors, findActors } from './find-actors.ts';
export { type ResolvedActors, resolveActors } from './resolve-actors.ts';
