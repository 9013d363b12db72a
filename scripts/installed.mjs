/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/**
 * Lists what `node_modules` lacks of the lock file, as paths; empty when `npm ci` has nothing to do.
 * Versions are compared and not dates, because a fresh checkout gives every file a new date. Each package
 * is asked itself: npm's own record of what it installed stays when a folder is removed by hand.
 *
 * @param {Lock} lock `package-lock.json`
 * @param {(path: string) => string | null} versionAt reads the version of the package in a folder such as
 *   `node_modules/next`; null when there is none
 * @returns {string[]}
 */
export function missingPackages(lock, versionAt) {
  return Object.entries(lock.packages ?? {})
    .filter(([path, entry]) => {
      if (path === '') return false;
      const version = versionAt(path);
      // An optional package may be for another system, and is then rightly absent.
      if (version === null) return !entry.optional && !entry.devOptional;
      return version !== entry.version;
    })
    .map(([path]) => path);
}
