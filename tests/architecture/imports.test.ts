import { describe, expect, it } from 'vitest';
import { placeOf, productFiles } from './source/files';
import { importsOf } from './source/imports';
import { mayImport, roomOf, tierOf } from './source/rooms';

const links = productFiles.flatMap((file) => importsOf(file).map((link) => ({ file, ...link })));

/** Files reached from an entrypoint, and the packages they name. */
function reach(entry: RegExp): { files: Set<string>; packages: Set<string> } {
  const files = new Set(productFiles.map(({ path }) => path).filter((path) => entry.test(path)));
  const packages = new Set<string>();
  for (const path of files) {
    for (const link of links.filter(({ file }) => file.path === path)) {
      if (link.node['importKind'] === 'type' || link.node.type === 'TSImportType') continue;
      if (link.target === undefined) packages.add(link.specifier.split('/')[0] ?? '');
      else
        for (const ending of ['.ts', '.tsx', '/index.ts', '/index.tsx']) {
          const found = productFiles.find((file) => file.path === `${link.target}${ending}`);
          if (found) files.add(found.path);
        }
    }
  }
  return { files, packages };
}

describe('imports', () => {
  it('every folder of lib is a room with a tier', () => {
    expect(productFiles.map((file) => file.path).filter((path) => tierOf(roomOf(path)) < 0)).toEqual([]);
  });

  it('point downwards only', () => {
    const upwards = links
      .filter(({ file, target }) => target !== undefined && !mayImport(roomOf(file.path), roomOf(target)))
      .map(({ file, specifier, node }) => `${placeOf(file, node)} imports ${specifier}`);
    expect(upwards).toEqual([]);
  });

  it('name no file ending and no test file', () => {
    const wrong = links
      .filter(({ specifier, target }) => target !== undefined && (/\.tsx?$/.test(specifier) || /^tests\/|\.examples$/.test(target)))
      .map(({ file, specifier, node }) => `${placeOf(file, node)} imports ${specifier}`);
    expect(wrong).toEqual([]);
  });

  it('Dexie is named by the store alone', () => {
    const users = links.filter(({ specifier }) => specifier.startsWith('dexie')).map(({ file }) => file.path);
    expect(users.filter((path) => !path.startsWith('lib/store/'))).toEqual([]);
  });

  it('the browser is named by lib/browser and entrypoints alone', () => {
    const users = links.filter(({ specifier }) => specifier === 'wxt/browser').map(({ file }) => file.path);
    expect(users.filter((path) => !/^(?:lib\/browser|entrypoints)\//.test(path))).toEqual([]);
  });

  it('zod is the small one', () => {
    const users = links.filter(({ specifier }) => specifier.startsWith('zod') && specifier !== 'zod/mini');
    expect(users.map(({ file, node }) => placeOf(file, node))).toEqual([]);
  });

  // A content script's database belongs to the portal: https://developer.mozilla.org/docs/Web/API/IndexedDB_API
  it.each([/^entrypoints\/detector/, /^entrypoints\/overlay/, /^entrypoints\/filler/, /^entrypoints\/(?:teacher|taught)/])(
    'what is injected into a page (%s) never opens the store',
    (entry) => {
      const { files, packages } = reach(entry);
      expect([...files].filter((path) => path.startsWith('lib/store/'))).toEqual([]);
      expect(packages.has('dexie')).toBe(false);
    },
  );

  it('the always-on detector carries no React, no zod, no CSV', () => {
    const { packages } = reach(/^entrypoints\/detector/);
    expect([...packages].filter((name) => ['react', 'react-dom', 'zod', 'papaparse'].includes(name))).toEqual([]);
  });

  // For them zod would be weight alone: messages are read by the background, settings by a few plain checks.
  it.each([/^entrypoints\/(?:sidepanel|popup|options|welcome)\//, /^entrypoints\/(?:overlay|filler|teacher|taught)/])(
    'only the background carries zod (%s)',
    (entry) => {
      expect(reach(entry).packages.has('zod')).toBe(false);
    },
  );

  it('the bar is plain DOM', () => {
    const { packages } = reach(/^entrypoints\/overlay/);
    expect([...packages].filter((name) => ['react', 'react-dom'].includes(name))).toEqual([]);
  });
});
