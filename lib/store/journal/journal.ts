import type { WorkerPort } from '@/lib/mt/messages/message-port';
import { type JournalEntry, latestEntries } from './journal-entry';
import { journalFileNames, journalFolder, textInUse } from './journal-files';
import { type JournalRequest, parseJournalReply } from './journal-messages';
import { readEntries } from './journal-text';

/** A second copy of what the reader made, beside the database, as a file that is only added to. */
export interface Journal {
  /** The latest entry of each record; empty where there is no journal, or none that can be read. */
  read(): Promise<readonly JournalEntry[]>;
  /** Resolves with whether the entries are on the disk. It gives up after some seconds. */
  append(entries: readonly JournalEntry[]): Promise<boolean>;
}

export interface JournalOptions {
  /** The origin's private file system; null where the browser has none. */
  readonly openFolder: (() => Promise<FileSystemDirectoryHandle>) | null;
  readonly startWorker: () => WorkerPort;
  /** How long an answer is waited for, in ms. */
  readonly patienceMs?: number;
}

/** On a busy disk, flushing a line takes some tens of ms. */
const DEFAULT_PATIENCE_MS = 5000;

export function createJournal({
  openFolder,
  startWorker,
  patienceMs = DEFAULT_PATIENCE_MS,
}: JournalOptions): Journal {
  let worker: WorkerPort | null = null;
  let lastRequest = 0;
  const pending = new Map<number, (isAppended: boolean) => void>();

  const end = (request: number, isAppended: boolean): void => {
    const answer = pending.get(request);
    pending.delete(request);
    answer?.(isAppended);
  };

  const start = (): WorkerPort => {
    const started = startWorker();
    started.onMessage((message) => {
      const { request, appended } = parseJournalReply(message);
      end(request, appended);
    });
    started.onDeath(() => {
      if (worker !== started) return;
      worker = null;
      started.terminate();
      for (const request of [...pending.keys()]) end(request, false);
    });
    worker = started;
    return started;
  };

  return {
    async read() {
      if (openFolder === null) return [];
      try {
        const texts = await readTexts(openFolder);
        const text = texts[textInUse(texts) ?? -1];
        return text === undefined ? [] : [...latestEntries(readEntries(text)).values()];
      } catch (error) {
        // Private windows of some browsers have the file system and refuse its use.
        if (error instanceof DOMException || error instanceof TypeError) return [];
        throw error;
      }
    },

    append(entries) {
      if (openFolder === null) return Promise.resolve(false);
      lastRequest += 1;
      const message: JournalRequest = { request: lastRequest, entries };
      return new Promise((resolve) => {
        const timer = setTimeout(end, patienceMs, message.request, false);
        pending.set(message.request, (isAppended) => {
          clearTimeout(timer);
          resolve(isAppended);
        });
        (worker ?? start()).postMessage(message);
      });
    },
  };
}

/** The files' texts, in the order of their names; empty for one that is not there. */
async function readTexts(
  openFolder: () => Promise<FileSystemDirectoryHandle>,
): Promise<readonly string[]> {
  const folder = await orNull(openFolder().then((root) => root.getDirectoryHandle(journalFolder)));
  if (folder === null) return [];
  return Promise.all(
    journalFileNames.map(async (name) => {
      const handle = await orNull(folder.getFileHandle(name));
      return handle === null ? '' : (await handle.getFile()).text();
    }),
  );
}

/** Null for what is not there. */
const orNull = <Value>(found: Promise<Value>): Promise<Value | null> =>
  found.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  });
