import { engineFolder } from '@/lib/mt/engines/engine-folder';
import type { WorkerPort } from '@/lib/mt/messages/message-port';
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

function startJournalWorker(): WorkerPort {
  const worker = new Worker(`${engineFolder}journal.js`, { type: 'module', name: 'journal' });
  return {
    postMessage: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', ({ data }) => listener(data)),
    onDeath: (listener) => {
      worker.addEventListener('error', listener);
      worker.addEventListener('messageerror', listener);
    },
    terminate: () => worker.terminate(),
  };
}
