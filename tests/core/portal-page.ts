import Papa from 'papaparse';
import { press, textOf, type } from './seek';
import type { Stage } from './step';

/** Logs in to the staff client and leaves the tab at `path`. */
export async function logIn({ page, portal }: Stage, path: string): Promise<void> {
  await page.goto(`${portal.url}${path}`);
  await type(page, 'Tài khoản', 'canbo');
  await type(page, 'Mật khẩu', 'mat-khau-bat-ky');
  await press(page, { role: 'button', name: 'Đăng nhập' });
  await page.waitForFunction(() => document.querySelector('input[type="password"]') === null);
  await page.goto(`${portal.url}${path}`);
}

/** Waits until the bar says so, and returns what it says. */
export function barSays({ page }: Stage, says: RegExp, timeout?: number): Promise<string> {
  return textOf(page, { role: 'status', says }, timeout);
}

/** Types the quarter into the report's form, dd/MM/yyyy, and asks for it. */
export async function askForReport(stage: Stage, from: string, to: string): Promise<void> {
  const { page } = stage;
  // What is asked before the bar has seen the page, it cannot tie to the figures.
  await barSays(stage, /lưu|tổng/);
  for (const [name, day] of [
    ['Từ ngày', from],
    ['Đến ngày', to],
  ] as const) {
    await type(page, name, day);
    await page.keyboard.press('Enter');
  }
  await press(page, { role: 'button', says: /^Thống kê$/ });
}

export interface ExportedCsv {
  fileName: string;
  /** The file begins with a byte order mark. */
  marked: boolean;
  rows: Record<string, string>[];
}

export async function exportCsv({ page, download }: Stage): Promise<ExportedCsv> {
  const { fileName, text } = await download(() => press(page, { role: 'button', name: 'Xuất CSV' }));
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  return { fileName, marked: text.startsWith('\uFEFF'), rows: data };
}
