import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const version = '2.17.2';

export const olderLibraryFolder = `node_modules/.cache/bench-speed/transformers-${version}`;

/**
 * Fetches the library's last release under its first name: the package alone, whose browser build has
 * all it needs. As a dependency it would bring an image library that downloads as it installs.
 *
 * @returns false when the registry cannot be reached
 */
export function fetchOlderLibrary(): boolean {
  if (existsSync(join(olderLibraryFolder, 'package/dist'))) return true;
  mkdirSync(olderLibraryFolder, { recursive: true });
  try {
    const archive = execFileSync(
      'npm',
      [
        'pack',
        '--silent',
        '--pack-destination',
        olderLibraryFolder,
        `@xenova/transformers@${version}`,
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000 },
    ).trim();
    execFileSync('tar', ['-xzf', archive, 'package/dist', 'package/package.json'], {
      cwd: olderLibraryFolder,
    });
    return true;
  } catch {
    rmSync(olderLibraryFolder, { recursive: true, force: true });
    return false;
  }
}
