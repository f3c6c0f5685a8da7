/** How a spreadsheet shows a number. */
export type CellFormat = { kind: 'date'; time: boolean } | { kind: 'percent'; decimals: number } | { kind: 'number'; decimals?: number };

/** Formats that every spreadsheet has without naming them. */
const BUILT_IN: Readonly<Record<number, string>> = { 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%' };
const DATES: Readonly<Record<number, boolean>> = { 14: false, 15: false, 16: false, 17: false, 22: true };

export function formatOf(id: number, code: string | undefined): CellFormat {
  if (code === undefined && id in DATES) return { kind: 'date', time: DATES[id]! };
  // Colours, conditions and languages stand in brackets, fixed words in quotes.
  const bare = (code ?? BUILT_IN[id] ?? '')
    .replace(/\[[^\]]*\]|"[^"]*"|\\.|_./g, '')
    .split(';')[0]!
    .toLowerCase();
  if (/[dy]/.test(bare) && !/general/.test(bare)) return { kind: 'date', time: /h/.test(bare) };
  const decimals = /\.(0+)/.exec(bare)?.[1]?.length ?? 0;
  if (bare.includes('%')) return { kind: 'percent', decimals };
  return /[0#]/.test(bare) ? { kind: 'number', decimals } : { kind: 'number' };
}

/** A number as the sheet shows it, written so that it can be read in one way only: comma for decimals, no thousands marks. */
export function shownNumber(raw: string, format: CellFormat, from1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  if (format.kind === 'date') return shownDate(value, format.time, from1904);
  if (format.kind === 'percent') return `${shownDecimal(value * 100, format.decimals)}%`;
  if (Number.isInteger(value)) return value.toLocaleString('en-US', { useGrouping: false });
  // What a format hides is still the figure: 12,6 shown as 13 is 12,6.
  const hidden = format.decimals !== undefined && Math.abs(value - Number(value.toFixed(format.decimals))) > 1e-9;
  return shownDecimal(value, hidden ? undefined : format.decimals);
}

function shownDecimal(value: number, decimals: number | undefined): string {
  const text = decimals === undefined ? Number(value.toPrecision(12)).toString() : value.toFixed(decimals);
  if (text.includes('e')) return text;
  const [whole = '', tail = ''] = text.split('.');
  // Three digits behind a comma could be taken for a group of thousands.
  return tail === '' ? whole : `${whole},${tail.length === 3 ? `${tail}0` : tail}`;
}

const DAY_MS = 86_400_000;

/** Day numbers of spreadsheets: 1 is 01/01/1900, and 60 a day that never was; on old Macs they begin in 1904. */
function shownDate(serial: number, time: boolean, from1904: boolean): string {
  if (serial < 0 || serial > 2_958_465) return String(serial);
  const days = from1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * (DAY_MS / 86_400));
  const [year, month, rest = ''] = date.toISOString().split('-');
  const day = `${rest.slice(0, 2)}/${month}/${year}`;
  const clock = rest.slice(3, 11);
  return time || clock !== '00:00:00' ? `${day} ${clock}` : day;
}
