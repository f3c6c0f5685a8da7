import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The filler as one script that puts `examinedFiller` on the global it runs in. */
export async function bundleFiller(): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('../', import.meta.url)),
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('../filler/entry.ts', import.meta.url)), formats: ['iife'], name: 'fillerOfThePages' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((file) => file.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('the filler was not bundled');
  return script.code;
}
