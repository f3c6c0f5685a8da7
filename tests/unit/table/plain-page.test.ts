// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/browser/overlay/page-reading';
import { findTables } from '../../../lib/table/find-tables';
import { isPlainPage } from '../../../lib/table/plain-page';
import { rootsOf } from '../../../lib/table/root';
import { plainTables } from '../../../lib/table/shapes/plain-tables';
import { finish } from '../../../lib/table/steps';
import { findAllTables, readWholePage } from '../../read-whole-page';
import { pageFiles } from '../checklist/page-files';

/** What the official gets of a page: rows or figures, each under its meaning. */
function told(reading: ReturnType<typeof readWholePage>): unknown {
  if (reading.kind === 'list') return { rows: reading.rows, saysEmpty: reading.saysEmpty, pager: reading.pager?.totalRows };
  if (reading.kind === 'figures') return reading.figures;
  return reading.kind;
}

describe('a page that plain tables tell whole', () => {
  const pages = pageFiles().map(({ name, html }) => ({ name, page: new DOMParser().parseFromString(html, 'text/html') }));
  const plain = pages.filter(({ page }) => isPlainPage(page, findTables(page, plainTables), rootsOf(page)));

  it('is frequent', () => {
    expect(plain.length).toBeGreaterThan(pages.length / 4);
    expect(plain.length).toBeLessThan(pages.length);
  });

  it.each(plain)('says the same as read with every shape: $name', ({ page }) => {
    const read = finish(readPage(page, findTables(page, plainTables)));
    expect(told(read)).toEqual(told(readWholePage(page, findAllTables(page))));
  });
});
