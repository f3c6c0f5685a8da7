import { buildIfStale } from '../../scripts/build-if-stale';
import { findBrowser } from '../../scripts/find-browser';
import { buildPortal } from '../portal/build.ts';

/** Runs once before the tests: browser, extension and sample portal are there and newer than their sources. */
async function prepare(): Promise<void> {
  findBrowser();
  buildIfStale('e2e');
  await buildPortal();
}

export default prepare;
