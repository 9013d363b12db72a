import { type RemoteWorker, remoteWorker } from '@/lib/base/remote-worker';
import { engineFolder } from '@/lib/mt/engines/engine-folder';
import { createJournal, type Journal } from './journal/journal';

/** The journal in the browser's private file system. Without one, or without workers, there is none. */
export function createBrowserJournal(): Journal {
  const hasFiles =
    typeof Worker === 'function' &&
    'storage' in navigator &&
    'getDirectory' in navigator.storage &&
    'locks' in navigator;
  return createJournal({
    openFolder: hasFiles ? () => navigator.storage.getDirectory() : null,
    startWorker: startJournalWorker,
  });
}

const startJournalWorker = (): RemoteWorker =>
  remoteWorker(new Worker(`${engineFolder}journal.js`, { type: 'module', name: 'journal' }));
