import * as v from 'valibot';
import { type JournalEntry, journalEntry } from './journal-entry';

/** What the page asks of the journal's worker. */
export interface JournalRequest {
  readonly request: number;
  readonly entries: readonly JournalEntry[];
}

/** Its answer: whether all entries of the request are on the disk, or why not. */
export type JournalReply =
  | { readonly request: number; readonly appended: true }
  | { readonly request: number; readonly appended: false; readonly detail: string };

const request = v.object({ request: v.number(), entries: v.array(journalEntry) });

const reply = v.variant('appended', [
  v.object({ request: v.number(), appended: v.literal(true) }),
  v.object({ request: v.number(), appended: v.literal(false), detail: v.string() }),
]);

/** Throws for a message that this app never sends. */
export const parseJournalRequest = (data: unknown): JournalRequest => v.parse(request, data);
export const parseJournalReply = (data: unknown): JournalReply => v.parse(reply, data);
