'use client';

import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useReader, useView, useViewStore } from '@/components/state/reader-context';
import { findSentence, focusOn } from '@/components/state/reading-dom';
import { CloseButton } from '@/components/ui/close-button';
import { IconButton } from '@/components/ui/icon-button';
import { shownEnglish } from '@/lib/store/state/segment-states';
import { findPlaces, stepPlace } from './found-places';
import { ReplaceFields } from './replace-fields';
import { type Among, amongs, useAmong } from './use-among';
import { useFoundMarks } from './use-found-marks';

/** Finds words in both texts of the article. Ctrl+F stays the browser's. */
export function FindBar() {
  const isFinding = useView((view) => view.isFinding);
  return isFinding ? <OpenFindBar /> : null;
}

function OpenFindBar() {
  const messages = useMessages();
  const words = messages.find;
  const view = useViewStore();
  const field = useRef<HTMLInputElement>(null);
  const [sought, setSought] = useState('');
  const [wholeWords, setWholeWords] = useState(false);
  const [ignoresAccents, setIgnoresAccents] = useState(true);
  const [among, setAmong] = useState<Among>('all');
  const [at, setAt] = useState<number | null>(null);
  const deferred = useDeferredValue(sought);
  const sentences = useAmong(among);
  const article = useReader((state) => state.article);
  const segments = useReader((state) => state.segments);
  const postEdits = useReader((state) => state.postEdits);
  const sides = useView((state) => state.sides);
  const places = useMemo(
    () =>
      article === null
        ? []
        : findPlaces(article, (id) => shownEnglish({ segments, postEdits }, id), {
            words: deferred,
            options: { wholeWords, ignoresAccents },
            among: sentences,
            sides,
          }),
    [article, segments, postEdits, deferred, wholeWords, ignoresAccents, sentences, sides],
  );
  const here = at !== null && at < places.length ? at : null;
  useFoundMarks(places, here);
  useEffect(() => field.current?.select(), []);

  const step = (by: 1 | -1) => {
    const next = stepPlace(places.length, here, by);
    const place = next === null ? undefined : places[next];
    if (place === undefined) return;
    setAt(next);
    view.setState({ current: place.segmentId });
    findSentence(document, place.segmentId, place.side)?.scrollIntoView({ block: 'nearest' });
  };

  const close = () => {
    view.setState({ isFinding: false });
    const place = here === null ? undefined : places[here];
    const sentence = place && findSentence(document, place.segmentId, place.side);
    if (sentence) focusOn(sentence);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const inFrench = places.filter(({ side }) => side === 'french').length;
  const isAsked = sought.trim() !== '' || among !== 'all';
  return (
    <search
      aria-label={words.title}
      onKeyDown={onKeyDown}
      className="mx-auto flex w-full max-w-[60rem] flex-col gap-2 border border-rule bg-raised px-3 py-2 shadow-xl facing:mb-4 facing:rounded-xl"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <input
          ref={field}
          type="search"
          aria-label={words.field}
          placeholder={words.field}
          value={sought}
          onChange={({ target }) => {
            setSought(target.value);
            setAt(null);
          }}
          className="min-h-8 min-w-0 flex-1 basis-48 rounded-md border border-edge bg-paper px-2 text-base"
        />
        <IconButton icon="up" label={words.previous} onClick={() => step(-1)} />
        <IconButton icon="down" label={words.next} onClick={() => step(1)} />
        <p role="status" className="text-muted text-small tabular-nums">
          {!isAsked
            ? null
            : places.length === 0
              ? words.none
              : `${here === null ? places.length : words.at(here + 1, places.length)} (${words.sides(inFrench, places.length - inFrench)})`}
        </p>
        <CloseButton onClick={close} className="ml-auto" />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
        <Box label={words.wholeWords} checked={wholeWords} onChange={setWholeWords} />
        <Box label={words.ignoresAccents} checked={ignoresAccents} onChange={setIgnoresAccents} />
        <label className="flex items-center gap-2">
          {words.among}
          <select
            value={among}
            onChange={({ target }) => {
              const chosen = amongs.find((each) => each === target.value);
              if (chosen) setAmong(chosen);
              setAt(null);
            }}
            className="min-h-8 rounded-md border border-edge bg-paper px-1"
          >
            {amongs.map((each) => (
              <option key={each} value={each}>
                {each === 'all' || each === 'by-hand' || each === 'to-check'
                  ? words.amongs[each]
                  : words.withTerm(messages.finding[each])}
              </option>
            ))}
          </select>
        </label>
      </div>
      {sought.trim() === '' ? null : <ReplaceFields places={places} />}
    </search>
  );
}

function Box({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="flex min-h-6 items-center gap-1.5">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        className="size-4"
      />
      {label}
    </label>
  );
}
