import type { Arrived } from '@/components/state/view-store';
import { readShared } from '@/lib/requests/shared-text';
import { pageInHash } from './bookmarklet';
import type { Taken } from './use-import';

/** What another app shared, or a bookmark brought, from the part of the page's address behind `#`; null for nothing. */
export function sharedFrom(hash: string): Arrived | null {
  const page = pageInHash(hash);
  if (page !== null) return page;
  const shared = readShared(hash);
  if (shared === null) return null;
  return shared.kind === 'address'
    ? { kind: 'offered-address', address: shared.address }
    : { kind: 'pasted', html: '', text: shared.text };
}

/** What the clipboard holds for an article: a file, or text, with its structure if it has any. Null for neither. */
export function pastedFrom(data: DataTransfer | null): Taken | null {
  const [file] = data?.files ?? [];
  const [html, text] = [data?.getData('text/html') ?? '', data?.getData('text/plain') ?? ''];
  // A picture of the text comes beside the text from some programs.
  if (file !== undefined && text === '' && html === '') return { kind: 'file', file };
  return html.trim() === '' && text.trim() === '' ? null : { kind: 'pasted', html, text };
}

/** The file that is dropped; null where there is none, as when words of the page are dragged. */
export function droppedFrom(data: DataTransfer | null): Arrived | null {
  const [file] = data?.files ?? [];
  return file === undefined ? null : { kind: 'file', file };
}

export const carriesFiles = (data: DataTransfer | null): boolean =>
  data?.types.includes('Files') ?? false;
