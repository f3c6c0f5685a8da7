import { expect, test } from '@playwright/test';
import { browserScorer } from '../../scripts/score/browser-scorer';
import { pageFiles } from '../unit/checklist/page-files';

test('every page of tests/portal-pages is read in a real browser as an official reads it', async () => {
  const { score, close } = await browserScorer();
  const faults: Record<string, { wrong: string[]; unread: string[] }> = {};
  for (const file of pageFiles()) {
    const { wrong, unread } = await score(file);
    if (wrong.length + unread.length > 0) faults[file.name] = { wrong, unread };
  }
  await close();
  expect(faults).toEqual({});
});
