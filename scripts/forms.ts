import { chromium } from 'playwright';
import { buildPages, pageNames } from '../tests/forms/runner/build-pages';
import { bundleFiller } from '../tests/forms/runner/bundle-filler';
import { openBench } from '../tests/forms/runner/examine';
import type { Score } from '../tests/forms/runner/score';
import { passes, sheetHead, sheetLines, totalLine } from '../tests/forms/runner/score-sheet';
import { writeExpected } from '../tests/forms/runner/write-expected';

/**
 * Entry pages drawn by component libraries, filled by the real filler.
 *
 *     npm run forms                    fill every page, print the score sheet
 *     npm run forms -- antd plain      these pages only
 *     npm run forms -- --expected      write the expected cells from specs and sources
 */
const words = process.argv.slice(2);
const asked = words.filter((word) => !word.startsWith('--'));
const all = await pageNames();
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) throw new Error(`No such page: ${unknown.join(', ')}. There are: ${all.join(', ')}`);
const names = asked.length > 0 ? asked : all;

if (words.includes('--expected')) await writeExpected(names);
else {
  const bench = await openBench(chromium, await buildPages(names, asked.length > 0 ? 'some' : 'all'), await bundleFiller());
  const scores: Score[] = [];
  console.log(sheetHead);
  try {
    for (const name of names) {
      const score = await bench.examine(name);
      scores.push(score);
      console.log(sheetLines(score).join('\n'));
    }
  } finally {
    await bench.close();
  }
  console.log(totalLine(scores));
  process.exitCode = scores.every(passes) ? 0 : 1;
}
