import type { ExpectedPage } from './expected-page';
import { scorePage } from './score-page';
import { readWholePage } from '../../read-whole-page';

/** Bundled into one script for a real browser: scores the page it stands in. */
Object.assign(globalThis, { scoreThisPage: (expected: ExpectedPage) => scorePage(expected, readWholePage(document)) });
