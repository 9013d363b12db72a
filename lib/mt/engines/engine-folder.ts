/**
 * The address of the folder that serves this build's engine; it ends in a slash. The folder is named after
 * its content, and `scripts/bundle-engine.mjs` tells the build its name.
 */
export const engineFolder = process.env.NEXT_PUBLIC_ENGINE_FOLDER ?? '/engine/dev/';
