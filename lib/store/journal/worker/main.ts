import { answerQuestions } from '@/lib/requests/answer-questions';
import type { JournalEntry } from '../journal-entry';
import { journalFileNames, journalFolder, journalLock } from '../journal-files';
import { type JournalReply, parseJournalRequest } from '../journal-messages';
import { appendEntries } from './append-entries';

declare const self: DedicatedWorkerGlobalScope;

answerQuestions();

/** A tab that was closed offline for so long has nothing to say about what was removed since. */
const REMOVALS_KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** What came while the disk was busy, with what each sender is told. */
let waiting: { readonly request: number; readonly entries: readonly JournalEntry[] }[] = [];
let isWriting = false;

const answer = (reply: JournalReply): void => self.postMessage(reply);

async function openFiles() {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(journalFolder, { create: true });
  const open = async (name: string) =>
    (await folder.getFileHandle(name, { create: true })).createSyncAccessHandle();
  const first = await open(journalFileNames[0]);
  try {
    return [first, await open(journalFileNames[1])] as const;
  } catch (error) {
    first.close();
    throw error;
  }
}

/** Only one tab at a time has the files open, which the browser demands. */
const write = (entries: readonly JournalEntry[]): Promise<void> =>
  navigator.locks.request(journalLock, async () => {
    const files = await openFiles();
    try {
      appendEntries(files, entries, Date.now() - REMOVALS_KEPT_MS);
    } finally {
      for (const file of files) file.close();
    }
  });

async function writeWaiting(): Promise<void> {
  isWriting = true;
  while (waiting.length > 0) {
    const now = waiting;
    waiting = [];
    try {
      await write(now.flatMap(({ entries }) => entries));
      for (const { request } of now) answer({ request, appended: true });
    } catch (error) {
      // A browser without such files, a private window and a full disk fail with different errors.
      const detail = error instanceof Error ? error.message : String(error);
      for (const { request } of now) answer({ request, appended: false, detail });
    }
  }
  isWriting = false;
}

self.addEventListener('message', ({ data }) => {
  waiting.push(parseJournalRequest(data));
  if (!isWriting) void writeWaiting();
});
