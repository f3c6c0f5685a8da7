import { Window } from 'happy-dom';
import { pageFiles, type PageFile } from '../tests/unit/checklist/page-files';
import { readPageFile, withoutProfile } from '../tests/unit/checklist/read-page-file';
import { scorePage, type PageScore } from '../tests/unit/checklist/score-page';
import { browserScorer, type Scorer } from './score/browser-scorer';
import { otherwise } from './score/otherwise';
import { printScoreSheet } from './score/score-sheet';

/**
 * `npm run score -- [--browser] [name]`: reads every page of tests/portal-pages, without a browser or in Chromium, and prints one
 * table; with a name also each value that is wrong or not read, and what the profile of that name means otherwise than the
 * vocabulary. `stated`: not read, for a reason given beside the page. Ends with 1 if a value stands under a wrong meaning.
 */
const inBrowser = process.argv.includes('--browser');
const wanted = process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? '';
const { DOMParser } = new Window();

function pageOf({ html }: PageFile): Document {
  return new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}

function plainScorer(): Scorer {
  return {
    score: (file) => Promise.resolve(scorePage(file.expected, readPageFile(pageOf(file), file.expected))),
    close: () => Promise.resolve(),
  };
}

const files = pageFiles().filter(({ name }) => name.includes(wanted));
if (files.length === 0) console.log(`no page of tests/portal-pages has "${wanted}" in its name`);
const scorer = inBrowser ? await browserScorer() : plainScorer();
const scores: [string, PageScore][] = [];
for (const file of files) scores.push([file.name, await scorer.score(file)]);
await scorer.close();
for (const file of files) {
  const why = withoutProfile(pageOf(file), file.expected);
  if (why !== undefined) console.log(`${file.name}: ${why}`);
}
if (wanted !== '') {
  for (const line of otherwise(wanted)) console.log(line);
  for (const [name, { wrong, unread, stated }] of scores) {
    for (const text of wrong) console.log(`${name}: wrong: ${text}`);
    for (const text of unread) console.log(`${name}: not read: ${text}`);
    for (const text of stated) console.log(`${name}: not read, as stated: ${text}`);
  }
}
process.exitCode = printScoreSheet(scores) > 0 ? 1 : 0;
