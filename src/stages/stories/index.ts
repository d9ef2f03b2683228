export { groupStories } from './group-stories.ts';
export type { StoryInput } from './vectors.ts';
