import { MessageChannel } from 'node:worker_threads';
import type { Port, WorkerPort } from '@/lib/mt/messages/message-port';
import { serveTranslator } from '@/lib/mt/messages/serve-translator';
import type { Translator } from '@/lib/mt/translator';

export interface ChannelWorker extends WorkerPort {
  /** Ends it as a crash would: it says nothing more. */
  die(): void;
}

/** A worker's two ends over a Node MessageChannel, in one thread. */
export function startChannelWorker(createTranslator: (model: string) => Translator): ChannelWorker {
  const { port1, port2 } = new MessageChannel();
  const inside: Port = {
    postMessage: (message) => port2.postMessage(message),
    addEventListener: (_, listener) => port2.on('message', (data) => listener({ data })),
  };
  const deaths: (() => void)[] = [];
  const translators: Translator[] = [];
  serveTranslator(inside, (model) => {
    const translator = createTranslator(model);
    translators.push(translator);
    return translator;
  });
  const end = () => {
    port1.close();
    for (const translator of translators) translator.dispose();
  };
  return {
    postMessage: (message) => port1.postMessage(message),
    onMessage: (listener) => port1.on('message', listener),
    onDeath: (listener) => deaths.push(listener),
    terminate: end,
    die() {
      end();
      for (const death of deaths) death();
    },
  };
}
