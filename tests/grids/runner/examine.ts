import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import type { Expected } from '../expected';
import type { Reading } from '../reader/answer';
import { scorePage, type Score } from '../score/score';
import { buildPages } from './build-pages';
import { bundleReader } from './bundle-reader';
import { openPages } from './open-pages';
import { presentIn } from './present';

/** The cells as they were written down before the first reading. */
async function expectedFor(batch: string, name: string): Promise<Expected> {
  const path = fileURLToPath(new URL(`../pages/${batch}/${name}.expected.json`, import.meta.url));
  return JSON.parse(await readFile(path, 'utf8')) as Expected;
}

/** Draws every page of a batch, has the reader read it, and holds the answer against the expected cells. */
export async function examine(batch: string, only: readonly string[], eachScore: (score: Score) => void): Promise<Score[]> {
  const reader = await bundleReader();
  const scores: Score[] = [];
  await openPages(await buildPages(batch, only), async (name, page, errors) => {
    const expected = await expectedFor(batch, name);
    const present = await presentIn(page, expected);
    const canBePartial = expected.kind === 'list' && expected.virtual === true;
    if (present.missing.length > 0 && !canBePartial)
      throw new Error(`${batch}/${name} does not draw ${present.missing[0]} (${errors.join('; ')})`);
    await page.evaluate(reader);
    const reading = await readIn(page);
    const score = scorePage(name, expected, present, reading);
    scores.push(score);
    eachScore(score);
  });
  return scores;
}

/** A reader that breaks down has read nothing of this page; the others are still asked. */
async function readIn(page: Page): Promise<Reading> {
  try {
    return (await page.evaluate('readWholePage()')) as Reading;
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { answer: { kind: 'unread', reason: `bộ đọc dừng vì lỗi: ${reason}` }, milliseconds: 0, unchanged: true };
  }
}
