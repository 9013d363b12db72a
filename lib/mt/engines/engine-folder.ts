/**
 * The address, ending in a slash, that this build's engine is served from: a folder of its content, of
 * which `scripts/bundle-engine.mjs` tells the build.
 */
export const engineFolder = process.env.NEXT_PUBLIC_ENGINE_FOLDER ?? '/engine/dev/';
