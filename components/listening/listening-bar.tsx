'use client';

import { useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Choice } from '@/components/ui/choice';
import { IconButton } from '@/components/ui/icon-button';
import { useListening } from './listening-context';
import { speeds } from './listening-store';
import { useCanListen } from './use-can-listen';
import { useMediaKeys } from './use-media-keys';
import { useSpokenMark } from './use-spoken-mark';
import { listeningSides } from './utterances';

/**
 * At the foot of the window while something is read aloud: what, how fast, and where to. On a phone what is
 * seldom changed is folded away, and beside a sheet there is only what moves.
 */
export function ListeningBar() {
  const isSilent = useListening(({ spoken }) => spoken.state === 'silent');
  useSpokenMark();
  useMediaKeys();
  return isSilent ? null : <Bar />;
}

function Bar() {
  const { listening } = useMessages();
  const isSpeaking = useListening(({ spoken }) => spoken.state === 'speaking');
  const { sides, speed, isOneByOne, allowsRemote } = useListening((state) => state);
  const { pause, goOn, stop, step, choose } = useListening((state) => state);
  const can = useCanListen();
  const [areChoicesShown, setAreChoicesShown] = useState(false);
  return (
    <section aria-label={listening.title} className="border-rule border-t bg-raised font-sans">
      <div className="mx-auto flex max-w-[96rem] flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2 facing:px-8">
        <div className="flex items-center gap-0.5">
          <IconButton icon="up" label={listening.previous} onClick={() => step(-1)} />
          {isSpeaking ? (
            <IconButton icon="pause" label={listening.pause} onClick={pause} />
          ) : (
            <IconButton icon="go" label={listening.goOn} onClick={goOn} />
          )}
          <IconButton icon="down" label={listening.next} onClick={() => step(1)} />
          <IconButton icon="stop" label={listening.stop} onClick={stop} />
          <IconButton
            icon="settings"
            label={listening.choices}
            aria-expanded={areChoicesShown}
            onClick={() => setAreChoicesShown(!areChoicesShown)}
            className="max-dock:[:root:has([data-dock])_&]:hidden facing:hidden"
          />
        </div>
        <div className={areChoicesShown ? 'contents' : 'hidden facing:contents'}>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2 max-dock:[:root:has([data-dock])_&]:hidden">
            <Choice
              label={listening.sides}
              value={sides}
              options={listeningSides
                .filter((value) => can.sides[value] || value === sides)
                .map((value) => ({ value, label: listening.sidesNames[value] }))}
              onChange={(value) => choose({ sides: value })}
            />
            <Choice
              label={listening.speed}
              value={String(speed)}
              options={speeds.map((value) => ({
                value: String(value),
                label: listening.speedOf(value),
              }))}
              onChange={(value) => {
                const chosen = speeds.find((each) => String(each) === value);
                if (chosen !== undefined) choose({ speed: chosen });
              }}
            />
            <Tick
              label={listening.oneByOne}
              isOn={isOneByOne}
              onChange={(isOn) => choose({ isOneByOne: isOn })}
            />
            {can.hasRemote ? (
              <Tick
                label={listening.allowRemote}
                isOn={allowsRemote}
                onChange={(isOn) => choose({ allowsRemote: isOn })}
              />
            ) : null}
          </div>
        </div>
        {can.sides[sides] ? null : (
          <p role="status" className="text-small text-warn">
            {listening.noVoice}
          </p>
        )}
      </div>
    </section>
  );
}

function Tick({
  label,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <label className="flex items-center gap-2 text-small">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
