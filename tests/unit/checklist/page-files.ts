import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedPage } from './expected-page';

const folder = join(import.meta.dirname, '../../portal-pages');

export interface PageFile {
  name: string;
  html: string;
  expected: ExpectedPage;
}

/** Every page of `tests/portal-pages` with what is to be read on it. */
export function pageFiles(): PageFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      html: readFileSync(join(folder, name, 'page.html'), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as ExpectedPage,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
