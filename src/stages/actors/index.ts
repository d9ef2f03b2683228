/** One actor per person, body, place and state over the whole collection: the `actors` layer. */
export { type ResolvedActors, resolveActors } from './resolve-actors.ts';
