import { join } from 'node:path';
import { bundleForPage } from '../../tests/bench/bundle';
import type { measureForm } from '../../tests/bench/forms-in-page';
import { repoRoot } from '../build';
import { launchBrowser } from '../launch';
import { ms, type Line } from './line';

/** A form from 100,000 stored dossiers may cost so many times what reading them costs. */
const FORM_RATIO = 1.5;

/** A form counted from stored dossiers. A page of its own origin, since a blank one has no store. */
export async function benchForms(): Promise<Line[]> {
  const script = await bundleForPage(join(repoRoot, 'tests/bench/forms-in-page.ts'), 'bench');
  const { context, close } = await launchBrowser();
  await context.route('http://bench.localhost/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
  );
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto('http://bench.localhost/');
  await page.addScriptTag({ content: script });
  const cost = await page.evaluate(() =>
    (window as unknown as { bench: { measureForm: typeof measureForm } }).bench.measureForm(100_000, 7),
  );
  await close();
  const ratio = cost.counted / cost.read;
  return [
    {
      what: `II.06a counted from ${cost.dossiers} stored dossiers`,
      measured: ms(cost.counted),
      against: `${ratio.toFixed(2)} × reading them (${ms(cost.read)})`,
      bound: `≤ ${FORM_RATIO.toFixed(1)}`,
      holds: ratio <= FORM_RATIO && cost.total > 0,
    },
  ];
}
