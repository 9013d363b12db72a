import type { Article, Segment } from '@/lib/document/article';
import type { KeptPostEdit } from '@/lib/store/kept/kept-records';
import type { PostEdit, ReaderState } from '@/lib/store/state/reader-state';

type PostEdits = ReaderState['postEdits'];

/**
 * The edits of an article, by segment id. One whose place has another sentence now, since a newer
 * version of the app cuts the text otherwise, goes to its sentence where that stands just once.
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

/** The edits with one put in, or taken out for null. */
export function changePostEdit(edits: PostEdits, segmentId: string, edit: PostEdit | null) {
  const { [segmentId]: _, ...others } = edits;
  return edit === null ? others : { ...others, [segmentId]: edit };
}

export const findSegment = (article: Article, segmentId: string): Segment | null =>
  article.paragraphs
    .flatMap((paragraph) => paragraph.segments)
    .find(({ id }) => id === segmentId) ?? null;
