import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
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

/** What later batches are drawn with is installed here when it is first asked for, and is no part of `npm ci` of the whole. */
function installLibraries(): void {
  if (existsSync(join(root, 'node_modules'))) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('the libraries of the pages could not be installed');
}

/** Builds the pages, each as its own document. */
export async function buildUnseenPages(names: readonly string[]): Promise<BuiltPages> {
  installLibraries();
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
