import { buildIfStale } from '../../scripts/build-if-stale';
import { findBrowser } from '../../scripts/find-browser';
import { prepareForms } from '../forms/runner/prepare';
import { buildPortal } from '../portal/build.ts';

/** Runs once before the tests: browser, extension, sample portal and entry pages are there and newer than their sources. */
async function prepare(): Promise<void> {
  findBrowser();
  buildIfStale('e2e');
  await buildPortal();
  await prepareForms();
}

export default prepare;
