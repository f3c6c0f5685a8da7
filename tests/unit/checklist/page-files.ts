import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedPage } from './expected-page';

const pagesOfThis = join(import.meta.dirname, '../../portal-pages');

export interface PageFile {
  /** The folder; for its further pages `folder/name`. */
  name: string;
  html: string;
  expected: ExpectedPage;
}

/** Every page of `tests/portal-pages` with what is to be read on it: `page.html` with `expected.json`, `NAME.html` with `NAME.expected.json`. */
export function pageFiles(folder: string = pagesOfThis): PageFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => pagesIn(folder, name))
    .sort((a, b) => a.name.localeCompare(b.name));
}

function pagesIn(folder: string, name: string): PageFile[] {
  const files = readdirSync(join(folder, name));
  const wanted = new Map(files.filter((file) => file.endsWith('.html')).map((file) => [file, expectedOf(file)]));
  const alone = files.filter((file) => file.endsWith('expected.json') && ![...wanted.values()].includes(file));
  if (wanted.size === 0 || alone.length > 0) throw new Error(`tests/portal-pages/${name}: no page beside ${alone.join(', ') || 'nothing'}`);
  return [...wanted].map(([page, expected]) => {
    if (!existsSync(join(folder, name, expected))) throw new Error(`tests/portal-pages/${name}: ${page} needs ${expected}`);
    return {
      name: page === 'page.html' ? name : `${name}/${page.replace(/\.html$/, '')}`,
      html: readFileSync(join(folder, name, page), 'utf8'),
      expected: JSON.parse(readFileSync(join(folder, name, expected), 'utf8')) as ExpectedPage,
    };
  });
}

function expectedOf(page: string): string {
  return page === 'page.html' ? 'expected.json' : page.replace(/\.html$/, '.expected.json');
}
