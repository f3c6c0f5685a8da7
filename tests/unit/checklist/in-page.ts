import type { ExpectedPage } from './expected-page';
import { scorePage } from './score-page';
import { readPageFile } from './read-page-file';

/** Bundled into one script for a real browser: scores the page it stands in. */
Object.assign(globalThis, { scoreThisPage: (expected: ExpectedPage) => scorePage(expected, readPageFile(document, expected)) });
