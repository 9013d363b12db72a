'use client';

import { useMessages } from '@/components/language/language-provider';
import {
  columnBalances,
  lineSpacings,
  lineWidths,
  type ReadingLook,
  textSizes,
  typefaces,
} from '@/components/preferences/reading-look';
import { useReadingLook } from '@/components/preferences/use-reading-look';
import { Choice } from '@/components/ui/choice';
import { IconButton } from '@/components/ui/icon-button';

/** How the article is set: the size of its letters, their form, and the room between and beside lines. */
export function ReadingChoices() {
  const { settings } = useMessages();
  const [look, setLook] = useReadingLook();
  const change = (part: Partial<ReadingLook>) => setLook({ ...look, ...part });
  const words = settings.look;
  return (
    <div className="flex flex-col items-start gap-2.5">
      <SizeSteps
        size={look.size}
        onChange={(size) => {
          change({ size });
        }}
      />
      <Choice
        label={words.typeface}
        value={look.typeface}
        options={typefaces.map((value) => ({ value, label: words.typefaces[value] }))}
        onChange={(typeface) => change({ typeface })}
      />
      <Choice
        label={words.spacing}
        value={look.spacing}
        options={lineSpacings.map((value) => ({ value, label: words.spacings[value] }))}
        onChange={(spacing) => change({ spacing })}
      />
      <Choice
        label={words.width}
        value={look.width}
        options={lineWidths.map((value) => ({ value, label: words.widths[value] }))}
        onChange={(width) => change({ width })}
      />
      <Choice
        label={words.balance}
        value={look.balance}
        options={columnBalances.map((value) => ({ value, label: words.balances[value] }))}
        onChange={(balance) => change({ balance })}
      />
    </div>
  );
}

function SizeSteps({
  size,
  onChange,
}: {
  readonly size: ReadingLook['size'];
  readonly onChange: (size: ReadingLook['size']) => void;
}) {
  const { settings } = useMessages();
  const index = textSizes.indexOf(size);
  const [smaller, larger] = [textSizes[index - 1], textSizes[index + 1]];
  return (
    <fieldset aria-label={settings.look.size} className="flex items-center gap-1">
      <IconButton
        icon="remove"
        label={settings.look.smaller}
        disabled={smaller === undefined}
        onClick={() => smaller && onChange(smaller)}
      />
      <output className="min-w-24 text-center text-small">
        {settings.look.sizeOf(index + 1, textSizes.length)}
      </output>
      <IconButton
        icon="add"
        label={settings.look.larger}
        disabled={larger === undefined}
        onClick={() => larger && onChange(larger)}
      />
    </fieldset>
  );
}
