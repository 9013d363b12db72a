import { describe, expect, it } from 'vitest';
import { missingEntries, platformOf } from '../../../scripts/mend-lockfile.mjs';

describe('platformOf', () => {
  it.each([
    ['@next/swc-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@next/swc-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@biomejs/cli-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@tailwindcss/oxide-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@tailwindcss/oxide-wasm32-wasi', { cpu: ['wasm32'] }],
    ['@esbuild/linux-x64', { os: ['linux'], cpu: ['x64'] }],
    ['sharp', {}],
  ])('%s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });
});

describe('missingEntries', () => {
  it('adds an optional build that the lock file lacks, and no range', () => {
    const lock = {
      packages: {
        'node_modules/tool': {
          dev: true,
          optionalDependencies: {
            'tool-linux-x64': '1.0.0',
            'tool-darwin-x64': '1.0.0',
            b: '^2.0.0',
          },
        },
        'node_modules/tool-linux-x64': { version: '1.0.0' },
      },
    };
    expect(missingEntries(lock)).toEqual({
      'node_modules/tool-darwin-x64': {
        version: '1.0.0',
        os: ['darwin'],
        cpu: ['x64'],
        dev: true,
        optional: true,
      },
    });
  });
});
