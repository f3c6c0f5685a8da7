import { readdir, rm, mkdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Components are hoisted to the root of the repository, where another React lives. */
const react = (name: string): string => join(root, 'node_modules', name);

const scriptOf = (name: string): string => (existsSync(join(root, 'pages', name, 'page.tsx')) ? 'page.tsx' : 'page.ts');

const htmlOf = (name: string): string =>
  [
    '<!doctype html>',
    '<html lang="vi">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Nhập biểu</title></head>',
    `<body><script type="module" src="/pages/${name}/${scriptOf(name)}"></script></body>`,
    '</html>',
    '',
  ].join('\n');

/** Every page has a folder with its spec, its script and its expected cells. */
export async function pageNames(): Promise<string[]> {
  return (await readdir(join(root, 'pages'))).sort();
}

export interface BuiltPages {
  /** Served folder. */
  folder: string;
  names: readonly string[];
}

export interface PlacedPages extends BuiltPages {
  /** Where a page lies in the folder. */
  pathOf: (name: string) => string;
}

/** Where the pages lie once they are built: all of them, or some that were asked for. */
export function builtPages(names: readonly string[], which: 'all' | 'some'): PlacedPages {
  return { folder: join(root, 'dist', which), pathOf: (name) => `/.html/${which}/${name}.html`, names };
}

/** Builds the pages, each as its own document with its own copy of the libraries it uses. */
export async function buildPages(names: readonly string[], which: 'all' | 'some'): Promise<PlacedPages> {
  const built = builtPages(names, which);
  const htmlFolder = join(root, '.html', which);
  await rm(htmlFolder, { recursive: true, force: true });
  await mkdir(htmlFolder, { recursive: true });
  await Promise.all(names.map((name) => writeFile(join(htmlFolder, `${name}.html`), htmlOf(name))));
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
      ngDevMode: 'false',
      ngJitMode: 'true',
      ngServerMode: 'false',
      ngI18nClosureMode: 'false',
    },
    resolve: {
      dedupe: ['react', 'react-dom', 'vue'],
      alias: { react: react('react'), 'react-dom': react('react-dom') },
    },
    build: {
      outDir: built.folder,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: { input: names.map((name) => join(htmlFolder, `${name}.html`)) },
    },
  });
  return built;
}
