import { env, LogLevel } from '@xenova/transformers';

/** Sets the ML library up: it neither fetches models nor keeps them. */
export function prepareLibrary(): void {
  env.logLevel = LogLevel.ERROR;
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = '/models/';
  env.useFS = false;
  env.useFSCache = false;
  env.useBrowserCache = false;
  env.useWasmCache = false;
  env.fetch = () => Promise.resolve(new Response(null, { status: 404 }));
}
