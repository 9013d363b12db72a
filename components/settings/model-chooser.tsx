'use client';

import { RadioGroup } from 'radix-ui';
import { type ReactNode, useEffect, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { nameOfTranslator } from '@/components/language/translator-name';
import { useReader, useReaderActions } from '@/components/state/reader-context';
import type { Availability } from '@/lib/mt/browser/translator-api';
import type { KeptPicked } from '@/lib/mt/models/picked/keep-picked';
import {
  type BrowserModel,
  defaultModelId,
  filesModelId,
  findModel,
  type ModelDescription,
  models,
} from '@/lib/mt/models/registry';
import { openStorage } from '@/lib/mt/setup/kept-setup';
import { readSpeeds } from '@/lib/mt/setup/kept-speeds';
import { AddModelFiles } from './add-model-files';
import { RemoveModel } from './remove-model';
import { useBrowserTranslator } from './use-browser-translator';
import { useKeptPicked } from './use-kept-picked';

/**
 * Lists the translators: the quality, size and origin of each, what leaves the device for it, and how fast
 * it was here. All of it is said before anything is fetched.
 */
export function ModelChooser() {
  const messages = useMessages();
  const { chooseModel } = useReaderActions();
  const inUse = useReader((state) => state.model?.id ?? null);
  const [chosen, setChosen] = useState(inUse ?? defaultModelId);
  const availability = useBrowserTranslator();
  const [picked, lookAgain] = useKeptPicked();
  useEffect(() => {
    if (inUse !== null) setChosen(inUse);
  }, [inUse]);
  const choose = (id: string) => {
    setChosen(id);
    void chooseModel(id);
  };
  const chosenModel = findModel(chosen);
  const offered = models.filter((model) =>
    model.from === 'files' ? picked !== null : isOffered(model, availability, chosenModel),
  );
  return (
    <>
      <RadioGroup.Root
        aria-label={messages.settings.model}
        value={chosen}
        onValueChange={choose}
        className="flex flex-col gap-1"
      >
        {offered.map((model) => (
          <RadioGroup.Item
            key={model.id}
            value={model.id}
            aria-labelledby={`translator-${model.id}`}
            aria-describedby={`about-${model.id}`}
            className="group flex items-start gap-2.5 rounded-md px-2 py-1.5 text-left hover:bg-veil"
          >
            <span className="mt-1 flex size-3.5 shrink-0 items-center justify-center rounded-full border border-edge group-data-[state=checked]:border-accent">
              <RadioGroup.Indicator className="size-2 rounded-full bg-accent" />
            </span>
            <span className="min-w-0">
              <span id={`translator-${model.id}`} className="block font-medium text-small">
                {nameOfTranslator(messages, model.id)}
              </span>
              <span id={`about-${model.id}`} className="block text-muted text-small">
                <About model={model} availability={availability} picked={picked} />
              </span>
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      {chosenModel?.from === 'browser' ? <TakesHelp model={chosenModel} onChange={choose} /> : null}
      <RemoveModel
        picked={picked}
        onGiveUp={(id) => {
          if (id === chosen) choose(defaultModelId);
        }}
        onRemoved={lookAgain}
      />
      <AddModelFiles
        onKept={() => {
          lookAgain();
          // The model that was there before under this id is let go of first.
          if (chosen === filesModelId) choose(defaultModelId);
          choose(filesModelId);
        }}
      />
    </>
  );
}

/** The two ways of using the browser's own translator are one choice with a check box below it. */
function isOffered(
  model: ModelDescription,
  availability: Availability,
  chosen: ModelDescription | null,
): boolean {
  if (model.from !== 'browser') return true;
  if (chosen?.from === 'browser') return model === chosen;
  return availability !== 'unavailable' && !model.takesHelp;
}

function About({
  model,
  availability,
  picked,
}: {
  readonly model: ModelDescription;
  readonly availability: Availability;
  readonly picked: KeptPicked | null;
}): ReactNode {
  const { settings, translators } = useMessages();
  const speed = readSpeeds(openStorage())[model.id];
  const measured = speed === undefined ? settings.speedUnknown : settings.speedHere(speed);
  switch (model.from) {
    case 'site':
      return `${translators.builtIn.quality} ${translators.builtIn.origin(model.sizeBytes)} ${measured}`;
    case 'hub':
      return `${translators.larger.quality} ${translators.larger.origin(model.sizeBytes)} ${measured}`;
    case 'files':
      return picked === null
        ? ''
        : `${translators.fromFiles.quality(picked.name)} ${translators.fromFiles.origin(picked.sizeBytes)} ${measured}`;
    case 'browser': {
      const { quality, here, toFetch } = translators.browser;
      return `${quality} ${availability === 'available' ? here : toFetch} ${measured}`;
    }
  }
}

function TakesHelp({
  model,
  onChange,
}: {
  readonly model: BrowserModel;
  readonly onChange: (id: string) => void;
}) {
  const { settings } = useMessages();
  const other = models.find(
    (each) => each.from === 'browser' && each.takesHelp !== model.takesHelp,
  );
  return (
    <label className="mt-1 flex items-start gap-2.5 px-2 text-small">
      <input
        type="checkbox"
        checked={model.takesHelp}
        onChange={() => other && onChange(other.id)}
        className="mt-1 accent-accent"
      />
      {settings.takesHelp}
    </label>
  );
}
