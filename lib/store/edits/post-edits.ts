import type { Article, Segment } from '@/lib/document/article';
import type { KeptPostEdit } from '@/lib/store/kept/kept-records';
import type { PostEdit, ReaderState } from '@/lib/store/state/reader-state';

type PostEdits = ReaderState['postEdits'];

/** A sentence's post-edit before and after the reader wrote it; null for the machine's English. */
export interface PostEditChange {
  readonly articleId: string;
  readonly segmentId: string;
  /** The French of the sentence. */
  readonly source: string;
  readonly before: PostEdit | null;
  readonly after: PostEdit | null;
}

/**
 * Places the kept edits of an article, by segment id. A newer version of the app may cut the text
 * otherwise: an edit whose place has another sentence now goes to its own sentence, where that stands
 * just once.
 */
export function placePostEdits(article: Article, kept: readonly KeptPostEdit[]): PostEdits {
  const segments = article.paragraphs.flatMap((paragraph) => paragraph.segments);
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const placed = new Map<string, PostEdit>();
  const astray: KeptPostEdit[] = [];
  for (const edit of kept.filter((one) => one.article === article.id)) {
    if (byId.get(edit.segment)?.text === edit.source) placed.set(edit.segment, postEditOf(edit));
    else astray.push(edit);
  }
  for (const edit of astray) {
    const [place, ...others] = segments.filter(({ text }) => text === edit.source);
    if (place && others.length === 0 && !placed.has(place.id)) {
      placed.set(place.id, postEditOf(edit));
    }
  }
  return Object.fromEntries(placed);
}

const postEditOf = ({ text, machine }: KeptPostEdit): PostEdit => ({ text, machine });

export function changePostEdits(edits: PostEdits, changes: readonly PostEditChange[]): PostEdits {
  const changed = new Map(Object.entries(edits));
  for (const { segmentId, after } of changes) {
    if (after === null) changed.delete(segmentId);
    else changed.set(segmentId, after);
  }
  return Object.fromEntries(changed);
}

export const findSegment = (article: Article, segmentId: string): Segment | null =>
  article.paragraphs
    .flatMap((paragraph) => paragraph.segments)
    .find(({ id }) => id === segmentId) ?? null;
