import { byCodeUnit, hashId } from '../../text/index.ts';
import { type ClusterOptions, clusterVectors } from './cluster.ts';
import { buildVectors, type StoryInput } from './vectors.ts';

const OPTIONS: ClusterOptions = { threshold: 0.23, days: 5, neighbours: 60 };

/**
 * Groups reports into stories: reports of one event and what follows from it in the next days. The answer does not depend on the order of the
 * input. A story is named by a hash of its first document, so that its name survives what is added later.
 * @param commonWords function words of the language, lower case; they matter in collections too small to show what is common
 */
export function groupStories(docs: readonly StoryInput[], commonWords: readonly string[] = []): Map<string, string> {
  const sorted = [...docs].sort((a, b) => byCodeUnit(a.published ?? '9999', b.published ?? '9999') || byCodeUnit(a.id, b.id));
  const groups = clusterVectors(buildVectors(sorted, new Set(commonWords)), OPTIONS);
  return new Map(sorted.map((doc, i) => [doc.id, `story-${hashId(sorted[groups[i]!]!.id)}`]));
}
