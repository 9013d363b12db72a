'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { Version } from '@/components/glossary/version';
import { messageOf } from '@/components/language/common/failure-message';
import { useMessages } from '@/components/language/language-provider';
import { useReader, useReaderActions } from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { TermPlace } from '@/glossary/findings/decisions';
import type { ModelFailure, TranslationFailure } from '@/lib/base/failure';
import type { Result } from '@/lib/base/result';
import { segmentsOf } from '@/lib/document/segments-of';
import type { SegmentTranslation } from '@/lib/mt/translator';
import { diffWords } from '@/lib/text/diff-words';
import { sliceSpan } from '@/lib/text/span';

type Answer = Result<SegmentTranslation, ModelFailure | TranslationFailure>;

/**
 * What a sentence would be with a term required, beside what it is, for the reader to choose. Nothing
 * changes before that.
 *
 * @param before the English as it is
 */
export function TermPreview({
  place,
  entryId,
  before,
  onTake,
  onLeave,
}: {
  readonly place: TermPlace;
  readonly entryId: string;
  readonly before: string;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}) {
  const { occurrence: words } = useMessages();
  const { previewTerm } = useReaderActions();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { segmentId, start } = place;
  useEffect(() => {
    const asking = new AbortController();
    void previewTerm({ segmentId, start }, entryId, asking.signal).then((came) => {
      if (!asking.signal.aborted && came !== null) setAnswer(came);
    });
    return () => asking.abort();
  }, [previewTerm, segmentId, start, entryId]);
  const whole = useRef<HTMLElement>(null);
  // The button that asked for it is gone.
  useEffect(() => whole.current?.focus(), []);
  return (
    <section
      ref={whole}
      tabIndex={-1}
      aria-label={words.compare}
      className="mt-1 flex flex-col gap-2 rounded-lg border border-rule p-3 outline-none"
    >
      <p role="status" className={answer === null ? '' : 'sr-only'}>
        {answer === null ? words.translating : words.compare}
      </p>
      {answer === null ? null : answer.ok ? (
        <Comparison segmentId={segmentId} before={before} after={answer.value} />
      ) : (
        <Failed answer={answer} />
      )}
      <div className="flex flex-wrap gap-1.5">
        {answer?.ok && answer.value.text !== before ? (
          <Button look="strong" onClick={onTake}>
            <Icon name="tick" />
            {words.take}
          </Button>
        ) : null}
        <Button onClick={onLeave}>{words.leave}</Button>
      </div>
    </section>
  );
}

function Comparison({
  segmentId,
  before,
  after,
}: {
  readonly segmentId: string;
  readonly before: string;
  readonly after: SegmentTranslation;
}) {
  const messages = useMessages();
  const words = messages.occurrence;
  const french = useReader(
    ({ article }) =>
      (article ? segmentsOf(article) : []).find(({ id }) => id === segmentId)?.text ?? '',
  );
  const pieces = useMemo(() => diffWords(before, after.text), [before, after]);
  if (after.text === before) return <p>{words.same}</p>;
  const losses = after.searched?.made === 'freely' ? after.searched.losses : [];
  return (
    <>
      <Version label={messages.changes.before} pieces={pieces} without="added" />
      <Version label={words.withTerm} pieces={pieces} without="removed" />
      {losses.length === 0 ? null : (
        <p>
          {words.loses}{' '}
          <span lang="fr" className="text-ink italic">
            {losses.map(({ source }) => sliceSpan(french, source)).join(', ')}
          </span>
        </p>
      )}
    </>
  );
}

function Failed({ answer }: { readonly answer: Extract<Answer, { readonly ok: false }> }) {
  const { failure: table } = useMessages();
  const { what, next } = messageOf(table, answer.failure);
  return (
    <p role="alert" className="text-warn">
      {what} {next}
    </p>
  );
}
