import { build } from 'vite';

/** One module with all that it imports as a script that puts its exports into `window[name]`; minified as the product is. */
export async function bundleForPage(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, name, formats: ['iife'] }, minify: true },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error(`${entry} gave no bundle`);
  return output.output[0].code;
}
