import * as v from 'valibot';

/** A request that some part of the app made over the network, or would have if no cache had the answer. */
export interface MadeRequest {
  readonly address: string;
  /** What came over the network, in bytes; 0 from a cache, and of a site that does not let it be told. */
  readonly bytes: number;
}

const madeRequest = v.object({ address: v.string(), bytes: v.number() });

/** What a request was for, as far as its address tells; `elsewhere` is what nothing of the app asks. */
export const purposes = [
  'page',
  'code',
  'engine',
  'model',
  'words',
  'article',
  'offline',
  'import',
  'hub',
  'other',
  'elsewhere',
] as const;
export type Purpose = (typeof purposes)[number];

const byFolder: readonly (readonly [folder: string, purpose: Purpose])[] = [
  ['/_next/', 'code'],
  ['/engine/', 'engine'],
  ['/ort/', 'engine'],
  ['/models/', 'model'],
  ['/lexicon/', 'words'],
  ['/words/', 'words'],
  ['/articles/', 'article'],
  ['/sw.js', 'offline'],
  ['/fetch-article', 'import'],
];

/** The hosts that the larger model comes from, once the reader has chosen it. */
const isHub = (host: string): boolean => /(?:^|\.)(?:huggingface\.co|hf\.co)$/.test(host);

/** @param origin of the app, as in `https://example.org` */
export function purposeOf({ address }: MadeRequest, origin: string): Purpose {
  const url = new URL(address, origin);
  if (url.origin !== origin) return isHub(url.hostname) ? 'hub' : 'elsewhere';
  const found = byFolder.find(([folder]) => url.pathname.startsWith(folder));
  if (found !== undefined) return found[1];
  return /\.[^/]*$/.test(url.pathname) ? 'other' : 'page';
}

/** One who answers on the channel, and one who asks, speak these. */
export const requestsChannel = 'vis-a-vis-requests';
const question = v.object({ question: v.string() });
const answer = v.object({ answerTo: v.string(), requests: v.array(madeRequest) });
export type RequestsAnswer = v.InferOutput<typeof answer>;

/** The question's own name; null for another message. */
export function parseQuestion(data: unknown): string | null {
  const parsed = v.safeParse(question, data);
  return parsed.success ? parsed.output.question : null;
}

export function parseRequestsAnswer(data: unknown): RequestsAnswer | null {
  const parsed = v.safeParse(answer, data);
  return parsed.success ? parsed.output : null;
}
