import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The reader as one script that puts `readWholePage` on the window. */
export async function bundleReader(): Promise<string> {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('../reader/entry.ts', import.meta.url)), formats: ['iife'], name: 'examinedReader' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((file) => file.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('the reader was not bundled');
  return script.code;
}
