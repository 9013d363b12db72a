/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/**
 * Lists what `node_modules` lacks of the lock file, as paths; empty when `npm ci` has nothing to do.
 * Versions are compared and not dates: a fresh checkout gives every file a new date, and an `npm install`
 * writes the two files in either order.
 *
 * @param {Lock} lock `package-lock.json`
 * @param {Lock | null} installed `node_modules/.package-lock.json`, npm's own record of what it installed;
 *   null when there is none
 * @returns {string[]}
 */
export function missingPackages(lock, installed) {
  const there = installed?.packages ?? {};
  return Object.entries(lock.packages ?? {})
    .filter(([path, entry]) => {
      const found = there[path];
      // An optional package may be for another system, and is then rightly absent.
      if (!found) return path !== '' && !entry.optional && !entry.devOptional;
      return found.version !== entry.version;
    })
    .map(([path]) => path);
}
