'use client';

import { useMessages } from '@/components/language/language-provider';
import { useDrafts, useReader, useViewStore } from '@/components/state/reader-context';
import { sentenceDraft } from '@/lib/store/state/drafts-state';

/** Says that the English of a sentence is half written, and goes on with it. */
export function DraftSign({ id }: { readonly id: string }) {
  const { draft } = useMessages();
  const view = useViewStore();
  const articleId = useReader(({ article }) => article?.id ?? '');
  const hasDraft = useDrafts(({ drafts }) => drafts.has(sentenceDraft(articleId, id)));
  if (!hasDraft) return null;
  return (
    <button
      type="button"
      onClick={() => view.setState({ editing: id })}
      aria-label={draft.goOnWith(id)}
      className="mx-0.5 select-none rounded border border-edge/60 border-dashed px-1 font-sans text-muted text-small hover:text-ink print:hidden"
    >
      {draft.sign}
    </button>
  );
}
