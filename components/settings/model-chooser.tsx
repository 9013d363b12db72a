'use client';

import { RadioGroup } from 'radix-ui';
import { useEffect, useState } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useReader, useReaderActions } from '@/components/state/reader-context';
import { defaultModelId, type ModelDescription, models } from '@/lib/mt/models/registry';

/** The translators there are, with size and origin said before anything of them is fetched. */
export function ModelChooser() {
  const messages = useMessages();
  const { chooseModel } = useReaderActions();
  const inUse = useReader((state) => state.model?.id ?? null);
  const [chosen, setChosen] = useState(inUse ?? defaultModelId);
  useEffect(() => {
    if (inUse !== null) setChosen(inUse);
  }, [inUse]);
  return (
    <RadioGroup.Root
      aria-label={messages.settings.model}
      value={chosen}
      onValueChange={(id) => {
        setChosen(id);
        void chooseModel(id);
      }}
      className="flex flex-col gap-1"
    >
      {models.map((model) => (
        <RadioGroup.Item
          key={model.id}
          value={model.id}
          className="group flex items-start gap-2.5 rounded-md px-2 py-1.5 text-left hover:bg-veil"
        >
          <span className="mt-1 flex size-3.5 shrink-0 items-center justify-center rounded-full border border-edge group-data-[state=checked]:border-accent">
            <RadioGroup.Indicator className="size-2 rounded-full bg-accent" />
          </span>
          <span className="min-w-0">
            <span className="block break-words font-medium text-small">{model.id}</span>
            <span className="block text-muted text-small">
              <Origin model={model} />
            </span>
          </span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}

function Origin({ model }: { readonly model: ModelDescription }) {
  const { settings } = useMessages();
  return model.from === 'site'
    ? settings.embedded(model.sizeBytes)
    : settings.hub(model.sizeBytes, 'huggingface.co');
}
