// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { checkThisPage } from '../../../lib/browser/self-check';
import { findAllTables } from '../../read-whole-page';
import { profiles } from '../../../lib/portal/profiles/profiles';
import { defaultSettings } from '../../../lib/settings/schema';
import { hidden, safeLabel, safePath } from '../../../lib/diagnose/safe-label';
import { pageFiles } from '../checklist/page-files';

const MARK = 'Trần Dấu';
const settings = { ...defaultSettings, profiles: { own: [], known: profiles } };

/** Puts a mark into every text that is a value: every cell of every row that is no header, with its titles and boxes. */
function plant(page: Document): number {
  const values = new Set<Element | undefined>();
  for (const { reading, meaning } of findAllTables(page)) {
    const headers = new Set(meaning.split.headerRows.map(({ index }) => index));
    for (const row of reading.grid.rows)
      if (!headers.has(row.index) && row.section !== 'head')
        for (const cell of row.cells) if (cell !== undefined) values.add(reading.cellElements[cell.nth]);
  }
  for (const cell of page.querySelectorAll('tbody td')) if (cell.querySelector('table, th') === null) values.add(cell);
  let planted = 0;
  for (const element of values) {
    if (element === undefined || element.closest('thead') !== null) continue;
    for (const node of element.childNodes) {
      if (node.nodeType !== 3 || (node.textContent ?? '').trim() === '') continue;
      node.textContent += ` ${MARK}`;
      planted++;
    }
    for (const titled of element.querySelectorAll('[title]')) titled.setAttribute('title', `${titled.getAttribute('title')} ${MARK}`);
  }
  return planted;
}

function load(html: string): void {
  const read = new DOMParser().parseFromString(html, 'text/html');
  document.head.innerHTML = read.head.innerHTML;
  document.body.innerHTML = read.body.innerHTML;
}

describe('a trace of a page', () => {
  it.each(pageFiles())('tells no value of $name', ({ html }) => {
    load(html);
    plant(document);
    expect(JSON.stringify(checkThisPage(document, settings, '2026-03-31T08:00:00'))).not.toContain('Dấu');
  });

  it('marks were planted, and labels are told', () => {
    load(pageFiles().find(({ name }) => name === 'danh-sach-ho-so')!.html);
    expect(plant(document)).toBeGreaterThan(10);
    const trace = checkThisPage(document, settings, '2026-03-31T08:00:00');
    expect(trace.kind).toBe('list');
    const taken = trace.tables.find((table) => table.taken);
    expect(taken?.columns.some(({ meaning, by }) => meaning === 'code' && by === 'vocabulary')).toBe(true);
    expect(taken?.columns.every(({ label }) => !/\d{3}/.test(label))).toBe(true);
    expect(trace.rules.length).toBeGreaterThan(5);
  });

  it('does not take a row of people for labels', () => {
    load(`<table><tr><td>Trần Dấu A</td><td>0912345678</td><td>Thôn Dấu</td></tr>
      <tr><td>Trần Dấu B</td><td>0912345679</td><td>Thôn Dấu</td></tr><tr><td>Trần Dấu C</td><td>0912345670</td><td>Thôn Dấu</td></tr></table>`);
    expect(JSON.stringify(checkThisPage(document, settings, '2026-03-31T08:00:00'))).not.toContain('Dấu');
  });
});

describe('what may leave the page', () => {
  it('labels keep their words and lose what may name somebody', () => {
    expect(safeLabel('Hồ sơ quá hạn (13)')).toBe('Hồ sơ quá hạn (13)');
    expect(safeLabel('Năm 2026')).toBe('Năm …');
    expect(safeLabel('CCCD 038 201 000 123')).toBe('CCCD …');
    expect(safeLabel('a@example.vn')).toBe(hidden('a@example.vn'));
    expect(safeLabel('000.00.12.H48-220921-0099')).toBe('[25]');
  });

  it('paths keep their screens and lose their numbers', () => {
    expect(safePath('/dvc/ho-so/000.01.H56-260302-0001/chi-tiet')).toBe('/dvc/ho-so/…/chi-tiet');
    expect(safePath('/mot-cua/06a')).toBe('/mot-cua/06a');
    expect(safePath('/nguoi/nguyen%20van%20a')).toBe('/nguoi/…');
  });
});
