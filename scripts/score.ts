import { Window } from 'happy-dom';
import { pageFiles } from '../tests/unit/checklist/page-files';
import { readPageFile } from '../tests/unit/checklist/read-page-file';
import { scorePage, type PageScore } from '../tests/unit/checklist/score-page';
import { browserScorer, type Scorer } from './score/browser-scorer';
import { printScoreSheet } from './score/score-sheet';

/**
 * `npm run score -- [--browser] [name]`: reads every page of tests/portal-pages, without a browser or in Chromium, and prints one
 * table; with a name also each value that is wrong or not read. Ends with 1 if a value stands under a wrong meaning.
 */
const inBrowser = process.argv.includes('--browser');
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? '';

function plainScorer(): Scorer {
  const { DOMParser } = new Window();
  return {
    score({ html, expected }) {
      const page = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
      return Promise.resolve(scorePage(expected, readPageFile(page, expected)));
    },
    close: () => Promise.resolve(),
  };
}

const scorer = inBrowser ? await browserScorer() : plainScorer();
const scores: [string, PageScore][] = [];
for (const file of pageFiles()) if (file.name.includes(wanted)) scores.push([file.name, await scorer.score(file)]);
await scorer.close();
if (wanted !== '')
  for (const [name, { wrong, unread }] of scores) for (const text of [...wrong, ...unread]) console.log(`${name}: ${text}`);
process.exitCode = printScoreSheet(scores) > 0 ? 1 : 0;
