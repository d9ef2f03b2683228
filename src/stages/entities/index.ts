/** Names of persons, organisations and places, and nationalities: the `entities` layer, for any language that has a model. */
export { annotateEntities } from './annotate-entities.ts';
export { type EntityModel, readEntityModel } from './entity-model.ts';
