import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Components are hoisted to the root of the repository, where another React lives. */
const react = (name: string): string => join(root, 'node_modules', name);

function htmlOf(batch: string, file: string): string {
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Một cửa điện tử</title></head>',
    `<body><script type="module" src="/pages/${batch}/${file}"></script></body>`,
    '</html>',
    '',
  ].join('\n');
}

export interface BuiltPages {
  /** Served folder; a page lies at `/.html/<batch>/<name>.html`. */
  folder: string;
  names: string[];
}

export async function pagesOf(batch: string): Promise<string[]> {
  return (await readdir(join(root, 'pages', batch))).filter((file) => /\.tsx?$/.test(file)).sort();
}

/** Builds pages of a batch with vite, each as its own document; all of them, or those named. */
export async function buildPages(batch: string, only: readonly string[] = []): Promise<BuiltPages> {
  const files = (await pagesOf(batch)).filter((file) => only.length === 0 || only.includes(file.replace(/\.tsx?$/, '')));
  const names = files.map((file) => file.replace(/\.tsx?$/, ''));
  const htmlFolder = join(root, '.html', batch);
  await rm(htmlFolder, { recursive: true, force: true });
  await mkdir(htmlFolder, { recursive: true });
  await Promise.all(files.map((file, at) => writeFile(join(htmlFolder, `${names[at]}.html`), htmlOf(batch, file))));
  const folder = join(root, 'dist', batch);
  await build({
    configFile: false,
    root,
    base: '/',
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    resolve: { dedupe: ['react', 'react-dom', 'vue'], alias: { react: react('react'), 'react-dom': react('react-dom') } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 20_000,
      rolldownOptions: { input: names.map((name) => join(htmlFolder, `${name}.html`)) },
    },
  });
  return { folder, names };
}
