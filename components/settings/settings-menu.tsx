'use client';

import { Popover } from 'radix-ui';
import { type ReactNode, useId, useRef } from 'react';
import { languages } from '@/components/language/common/language';
import { useLanguage } from '@/components/language/language-provider';
import { themes } from '@/components/preferences/theme';
import { useTheme } from '@/components/preferences/use-theme';
import { useView, useViewStore } from '@/components/state/reader-context';
import { closePanel, openPanel } from '@/components/state/view-store';
import { Choice } from '@/components/ui/choice';
import { IconButton } from '@/components/ui/icon-button';
import { KeptHere } from './kept-here';
import { ModelChooser } from './model-chooser';
import { QualityChoice } from './quality-choice';
import { ReadingChoices } from './reading-choices';

/** Each language is named in its own words, so that those who speak no other find it. */
const ownNames = { en: 'English', fr: 'Français' } as const;

/**
 * @param triggerClass may hide the button, where another one opens the settings: they unfold at the same place,
 *   and give the focus back to where it was
 */
export function SettingsMenu({ triggerClass = '' }: { readonly triggerClass?: string }) {
  const { language, messages, speak } = useLanguage();
  const [theme, setTheme] = useTheme();
  const { settings } = messages;
  const view = useViewStore();
  const open = useView(({ panel }) => panel?.name === 'settings');
  const cameFrom = useRef<Element | null>(null);
  return (
    <Popover.Root
      open={open}
      onOpenChange={(opens) =>
        opens ? openPanel(view, { name: 'settings' }) : closePanel(view, 'settings')
      }
    >
      <Popover.Anchor asChild>
        <span className="flex self-stretch">
          <Popover.Trigger asChild>
            <IconButton icon="settings" label={settings.title} className={triggerClass} />
          </Popover.Trigger>
        </span>
      </Popover.Anchor>
      <Popover.Portal>
        <Popover.Content
          aria-label={settings.title}
          align="end"
          sideOffset={6}
          collisionPadding={12}
          onOpenAutoFocus={() => {
            cameFrom.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => {
            const place = cameFrom.current;
            if (!(place instanceof HTMLElement) || !place.isConnected) return;
            event.preventDefault();
            place.focus();
          }}
          className="z-30 flex max-h-(--radix-popover-content-available-height) w-[min(25rem,calc(100vw-1.5rem))] flex-col gap-5 overflow-y-auto rounded-xl border border-rule bg-raised p-5 shadow-xl"
        >
          <Group title={settings.theme}>
            <Choice
              label={settings.theme}
              value={theme}
              options={themes.map((value) => ({ value, label: settings.themes[value] }))}
              onChange={setTheme}
            />
          </Group>
          <Group title={settings.look.title}>
            <ReadingChoices />
          </Group>
          <Group title={settings.language}>
            <Choice
              label={settings.language}
              value={language}
              options={languages.map((value) => ({ value, label: ownNames[value] }))}
              onChange={speak}
            />
          </Group>
          <Group title={settings.quality}>
            <QualityChoice />
          </Group>
          <Group title={settings.model}>
            <ModelChooser />
          </Group>
          <Group title={messages.storage.title}>
            <KeptHere />
          </Group>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-1.5 font-medium text-muted text-small">
        {title}
      </h2>
      {children}
    </section>
  );
}
