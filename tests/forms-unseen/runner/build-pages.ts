import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { batches } from '../contents';
import type { BuiltPages } from '../../forms/runner/build-pages';

const root = fileURLToPath(new URL('../', import.meta.url));
const htmlFolder = join(root, '.html');

/** Components are hoisted to the root of the repository, where another React lives. */
const react = (name: string): string => fileURLToPath(new URL(`../../grids/node_modules/${name}`, import.meta.url));

const htmlOf = (name: string): string =>
  [
    '<!doctype html>',
    '<html lang="vi">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Nhập biểu</title></head>',
    `<body><script type="module" src="/pages/${name}/page.js"></script></body>`,
    '</html>',
    '',
  ].join('\n');

/** Every page has a folder with its script, the figures of its source and its expected cells. */
export const unseenPageNames = (batch: keyof typeof batches): string[] => Object.keys(batches[batch]).sort();

/** Builds the pages, each as its own document. */
export async function buildUnseenPages(names: readonly string[]): Promise<BuiltPages> {
  await rm(htmlFolder, { recursive: true, force: true });
  await mkdir(htmlFolder, { recursive: true });
  await Promise.all(names.map((name) => writeFile(join(htmlFolder, `${name}.html`), htmlOf(name))));
  const folder = join(root, 'dist');
  await build({
    configFile: false,
    root,
    base: '/',
    publicDir: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    resolve: { dedupe: ['react', 'react-dom', 'vue'], alias: { react: react('react'), 'react-dom': react('react-dom') } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
      target: 'esnext',
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: { input: names.map((name) => join(htmlFolder, `${name}.html`)) },
    },
  });
  return { folder, names };
}
