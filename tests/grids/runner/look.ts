import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { batches } from '../contents/batches';
import { expectedOf } from '../expected';
import { buildPages } from './build-pages';
import { presentIn } from './present';
import { openPages } from './open-pages';

const shots = fileURLToPath(new URL('../shots/', import.meta.url));

/** Draws pages and takes pictures, without any reader: does each component show what it was given? */
export async function look(batch: string, only: readonly string[]): Promise<void> {
  await mkdir(join(shots, batch), { recursive: true });
  await openPages(await buildPages(batch, only), async (name, page, errors) => {
    const content = batches[batch]?.[name];
    if (content === undefined) throw new Error(`no content for ${batch}/${name}`);
    const present = await presentIn(page, expectedOf(content));
    await page.screenshot({ path: join(shots, batch, `${name}.png`), fullPage: true });
    const gone = present.missing.length > 0 ? ` missing: ${present.missing.slice(0, 8).join(' · ')}` : '';
    console.log(
      `${name.padEnd(28)} rows ${present.rows.size}/${present.rowsAsked}, columns ${present.columns.size}/${present.columnsAsked}${gone}${errors.length > 0 ? `  ERRORS ${errors.join(' | ')}` : ''}`,
    );
  });
}
