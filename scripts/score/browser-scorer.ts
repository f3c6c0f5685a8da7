import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { PageFile } from '../../tests/unit/checklist/page-files';
import type { PageScore } from '../../tests/unit/checklist/score-page';
import { launchBrowser } from '../launch';

export interface Scorer {
  score: (file: PageFile) => Promise<PageScore>;
  close: () => Promise<void>;
}

/** Reads the pages in a real Chromium, where there is a layout and the parser is the browser's own. */
export async function browserScorer(): Promise<Scorer> {
  const code = await bundle();
  const { context, close } = await launchBrowser();
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    async score({ html, expected }) {
      await page.setContent(html);
      await page.evaluate(code);
      return page.evaluate(
        (wanted) => (globalThis as unknown as { scoreThisPage: (expected: unknown) => unknown }).scoreThisPage(wanted) as never,
        expected,
      );
    },
    close,
  };
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../../tests/unit/checklist/in-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'score' } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((file) => file.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('the reader was not bundled');
  return script.code;
}
