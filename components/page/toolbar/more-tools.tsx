'use client';

import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { useListenFromHere } from '@/components/listening/use-listen-from-here';
import { libraryAddress } from '@/components/state/article-address';
import { useReader, useReaderActions, useViewStore } from '@/components/state/reader-context';
import { openPanel } from '@/components/state/view-store';
import { Icon, type IconName } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { useTooltipLayer } from '@/components/ui/tooltip-layer';

const itemClass =
  'flex min-h-9 pointer-coarse:min-h-[44px] cursor-pointer items-center gap-3 rounded px-3 outline-none ' +
  'data-[highlighted]:bg-veil forced-colors:data-[highlighted]:outline';

/** The tools that a narrow bar has no room for, in a menu with their names. */
export function MoreTools() {
  const messages = useMessages();
  const view = useViewStore();
  const layer = useTooltipLayer();
  const { undo, redo } = useReaderActions();
  const canUndo = useReader((state) => state.canUndo);
  const canRedo = useReader((state) => state.canRedo);
  const articleId = useReader((state) => state.article?.id ?? null);
  const listen = useListenFromHere();
  const trigger = useRef<HTMLButtonElement>(null);
  /** Runs once the menu has closed, so that a dialog gives the focus back to the menu's button. */
  const chosen = useRef<(() => void) | null>(null);
  const item = (icon: IconName, label: string, act: () => void) => (
    <Item icon={icon} onSelect={() => (chosen.current = act)}>
      {label}
    </Item>
  );
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton
          ref={trigger}
          icon="more"
          label={messages.moreTools}
          className="facing:hidden"
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal container={layer}>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={12}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            trigger.current?.focus();
            chosen.current?.();
            chosen.current = null;
          }}
          className="z-40 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-y-auto rounded-lg border border-rule bg-raised p-1 text-small shadow-xl"
        >
          {canUndo ? item('undo', messages.undo, undo) : null}
          {canRedo ? item('redo', messages.redo, redo) : null}
          {listen === null ? null : item('sound', messages.listening.open, listen)}
          {item('search', messages.find.title, () => view.setState({ isFinding: true }))}
          {item('bookmark', messages.vocabulary.open, () =>
            openPanel(view, { name: 'vocabulary' }),
          )}
          {item('export', messages.export.open, () => openPanel(view, { name: 'export' }))}
          <DropdownMenu.Item asChild>
            <a href={libraryAddress(articleId)} className={itemClass}>
              <Icon name="book" />
              {messages.library.open}
            </a>
          </DropdownMenu.Item>
          {item('settings', messages.settings.title, () => openPanel(view, { name: 'settings' }))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Item({
  icon,
  onSelect,
  children,
}: {
  readonly icon: IconName;
  readonly onSelect: () => void;
  readonly children: ReactNode;
}) {
  return (
    <DropdownMenu.Item onSelect={onSelect} className={itemClass}>
      <Icon name={icon} />
      {children}
    </DropdownMenu.Item>
  );
}
