/** A way to translate, in a page of its own over the same files and on one thread. */
export interface Contestant {
  readonly name: ContestantName;
  /** For the table. */
  readonly title: string;
  /** Below the contest's server. */
  readonly page: string;
}

export type ContestantName = 'xenova2172' | 'pipeline' | 'pipelineInBatches' | 'greedy' | 'beam4';

export const contestants: readonly Contestant[] = [
  {
    name: 'xenova2172',
    title: '`@xenova/transformers` 2.17.2, sentence by sentence',
    page: '/rival.html?library=/library-2/transformers.min.js&runtime=/library-2/',
  },
  {
    name: 'pipeline',
    title: 'current `pipeline`, sentence by sentence',
    page: '/rival.html',
  },
  {
    name: 'pipelineInBatches',
    title: 'current `pipeline`, eight of like length at a time',
    page: '/rival.html?batch=8',
  },
  { name: 'greedy', title: 'this engine, greedy', page: '/ours.html' },
  { name: 'beam4', title: 'this engine, beam of 4', page: '/ours.html?beam=4' },
];
