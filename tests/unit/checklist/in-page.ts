import { readPage } from '../../../lib/browser/overlay/page-reading';
import type { ExpectedPage } from './expected-page';
import { scorePage } from './score-page';

/** Bundled into one script for a real browser: scores the page it stands in. */
Object.assign(globalThis, { scoreThisPage: (expected: ExpectedPage) => scorePage(expected, readPage(document)) });
