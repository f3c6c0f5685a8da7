import type { Page } from 'playwright';
import type { Expected } from '../expected';

/** What a page really draws of what is expected: components that draw only what is in view leave out rows and columns. */
export interface Present {
  /** Codes or row labels that stand in the page. */
  rows: ReadonlySet<string>;
  /** Fields (of a list) whose header stands in the page. */
  columns: ReadonlySet<string>;
  rowsAsked: number;
  columnsAsked: number;
  /** Rows and headers that are expected and not drawn. */
  missing: string[];
}

/** All texts of the page, open shadow roots included; independent of any reader. */
async function textsOf(page: Page): Promise<Set<string>> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walk = (node: Node): void => {
      if (node.nodeType === 3) found.push((node.nodeValue ?? '').replace(/\s+/g, ' ').trim());
      if (node instanceof HTMLInputElement) found.push(node.value);
      if (node instanceof HTMLScriptElement || node instanceof HTMLStyleElement) return;
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
      for (const child of node.childNodes) walk(child);
    };
    walk(document.body);
    return found;
  });
  return new Set(texts.filter((text) => text !== ''));
}

/** `4533` stands as `4.533`, a rate as `99,73%`. */
function drawnFigure(texts: ReadonlySet<string>, value: number): boolean {
  return texts.has(String(value).replace(/\B(?=(\d{3})+$)/g, '.')) || texts.has(`${value.toFixed(2).replace('.', ',')}%`);
}

export async function presentIn(page: Page, expected: Expected): Promise<Present> {
  const texts = await textsOf(page);
  const rowNames = expected.kind === 'list' ? expected.rows.map(({ values }) => values['code'] ?? '') : Object.keys(expected.rows);
  const headers = expected.kind === 'list' ? Object.entries(expected.headers) : [];
  const rows = new Set(rowNames.filter((name) => texts.has(name)));
  const columns = new Set(headers.filter(([, header]) => texts.has(header)).map(([field]) => field));
  const figures = expected.kind === 'figures' ? Object.values(expected.rows).flatMap((row) => Object.values(row)) : [];
  const missing = [
    ...figures.filter((value) => !drawnFigure(texts, value)).map(String),
    ...rowNames.filter((name) => !rows.has(name)),
    ...headers.filter(([field]) => !columns.has(field)).map(([, header]) => header),
  ];
  return { rows, columns, rowsAsked: rowNames.length, columnsAsked: headers.length, missing };
}
