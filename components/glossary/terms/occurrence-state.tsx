'use client';

import { useEffect, useRef, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { nameOfTranslator } from '@/components/language/translator-name';
import { otherTranslationOf } from '@/components/state/english-of';
import { useReader, useReaderActions } from '@/components/state/reader-context';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Entry } from '@/glossary/entry';
import { flagReason } from '@/glossary/findings/flag-reason';
import { placeOf } from '@/glossary/findings/step-places';
import type { TermOccurrence } from '@/glossary/findings/term-occurrences';
import { isFlagged } from '@/glossary/findings/term-status';
import type { Steering } from '@/lib/mt/translator';
import { judgedEnglishOf } from '@/lib/store/state/judged-english';
import type { ReaderState } from '@/lib/store/state/reader-state';
import { StatusSample } from './status-sample';
import { TermPreview } from './term-preview';

/** Says what became of a term in this place, why, and what the reader can do about it. */
export function OccurrenceState({
  entry,
  occurrence,
}: {
  readonly entry: Entry;
  readonly occurrence: TermOccurrence;
}) {
  const messages = useMessages();
  const { occurrence: words } = messages;
  const { handleTerm, forgetDecision, takeOtherTranslation } = useReaderActions();
  const { segmentId, match, status, rendered, decision } = occurrence;
  const place = placeOf(occurrence);
  const isByHand = useReader(({ postEdits }) => postEdits[segmentId] !== undefined);
  const steering = useReader((state) => steeringOf(state, segmentId));
  const other = useReader((state) => otherTranslationOf(state, segmentId));
  const english = useReader((state) => judgedEnglishOf(state, segmentId)?.text ?? null);
  const handling = decision?.handling ?? null;
  const isRecalled = useReader((state) => isRecalledIn(state, segmentId));
  const canAsk =
    !isByHand &&
    !isRecalled &&
    handling !== 'required' &&
    (isFlagged(status) || status === 'variant' || status === 'accepted');
  const whole = useRef<HTMLDivElement>(null);
  const [decided, setDecided] = useState(0);
  const [isComparing, setComparing] = useState(false);
  const decide = (make: () => void) => {
    make();
    setComparing(false);
    setDecided(decided + 1);
  };
  // The button that was pressed is gone, and the focus with it, so the focus moves to what replaced it.
  useEffect(() => {
    if (decided > 0) whole.current?.querySelector('button')?.focus();
  }, [decided]);
  return (
    <div ref={whole} className="flex flex-col gap-1.5">
      <p role="status" className="mr-8">
        {words.inSentence} <StatusSample status={status} />
      </p>
      {match.form.toLowerCase() === entry.french.toLowerCase() ? null : (
        <p>
          {words.foundAs}{' '}
          <span lang="fr" className="text-ink italic">
            {match.form}
          </span>
        </p>
      )}
      {rendered === null || english === null || status === 'honoured' ? null : (
        <p>
          {words.renderedAs}{' '}
          <span lang="en" className="text-ink italic">
            {english.slice(rendered.start, rendered.end)}
          </span>
        </p>
      )}
      {isFlagged(status) ? (
        <p>{words.reasons[flagReason(occurrence, entry, steering, isByHand)]}</p>
      ) : null}
      {decision === null ? null : <p>{words.decided[handling ?? 'sense']}</p>}
      {other === null || isByHand ? null : (
        <p>
          {messages.madeBy(nameOfTranslator(messages, other.madeBy))}.{' '}
          <span lang="en" className="text-ink italic">
            {other.text}
          </span>
        </p>
      )}
      <div className="flex flex-wrap gap-1.5 empty:hidden">
        {other === null || isByHand ? null : (
          <Button onClick={() => decide(() => takeOtherTranslation(segmentId))}>
            <Icon name="exchange" />
            {words.takeOther}
          </Button>
        )}
        {canAsk && !isComparing ? (
          <Button onClick={() => setComparing(true)}>
            <Icon name="retry" />
            {words.translateAgain}
          </Button>
        ) : null}
        {isFlagged(status) ? (
          <Button onClick={() => decide(() => handleTerm(place, entry.id, 'accepted'))}>
            <Icon name="tick" />
            {words.accept}
          </Button>
        ) : null}
        {decision === null ? null : (
          <Button look="quiet" onClick={() => decide(() => forgetDecision(place))}>
            <Icon name="undo" />
            {words.takeBack}
          </Button>
        )}
      </div>
      {canAsk && isComparing && english !== null ? (
        <TermPreview
          key={`${segmentId}@${place.start}`}
          place={place}
          entryId={entry.id}
          before={english}
          onTake={() => decide(() => handleTerm(place, entry.id, 'required'))}
          onLeave={() => decide(() => undefined)}
        />
      ) : null}
    </div>
  );
}

const none: readonly Steering[] = [];

/** Finds what became of the terms that the sentence was translated with. */
function steeringOf({ segments }: ReaderState, segmentId: string): readonly Steering[] {
  const segment = segments.get(segmentId);
  return segment?.status === 'translated' ? segment.translation.steering : none;
}

/** A sentence that a memory of the reader's has is taken from there, whatever terms it wants. */
function isRecalledIn({ segments }: ReaderState, segmentId: string): boolean {
  const segment = segments.get(segmentId);
  return segment?.status === 'translated' && segment.translation.recalledFrom !== undefined;
}
