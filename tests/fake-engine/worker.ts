import { serveTranslator } from '@/lib/mt/messages/serve-translator';
import { parseWorkerName } from '@/lib/mt/messages/worker-name';
import type { FakeBehaviour } from './behaviour';
import { createFakeTranslator } from './fake-translator';

/** Written in front of this file's bundle when it is served. */
declare const fakeBehaviour: FakeBehaviour;

// The page starts it as it does the engine; what is no such start fails here.
parseWorkerName(self.name);

serveTranslator(self, (model) => createFakeTranslator(model, fakeBehaviour));
