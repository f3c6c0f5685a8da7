import type { Finding } from '../../lib/check/finding';
import { formatNumber } from '../../lib/text/say';
import type { TextPlace } from '../../lib/narrative/report-text';

export interface TextRepair {
  place: TextPlace;
  from: string;
  to: string;
}

/**
 * The one change that would mend a finding, as it would be written: 264 → 764, 1.022 → 1.122, 01 → 02, 99,4 → 99,5. Undefined where the
 * figures do not tell, or where the number is written in a way of its own.
 * @param textAt the words of a place
 */
export function repairOf({ suspects = [], repair }: Finding, textAt: (place: TextPlace) => string): TextRepair | undefined {
  const [way, ...others] = suspects;
  const suspect = repair ?? (others.length === 0 && way?.length === 1 ? way[0] : undefined);
  const place = suspect?.source.text;
  if (suspect === undefined || place === undefined) return undefined;
  const from = textAt(place);
  const to = written(suspect.value, suspect.found, from);
  return to === undefined || to === from ? undefined : { place, from, to };
}

/** A value in the manner of the number it takes the place of. */
function written(value: number, found: number, raw: string): string | undefined {
  if (!Number.isFinite(value) || value < 0) return undefined;
  if (/^\d+$/.test(raw)) {
    if (Number(raw) !== found || !Number.isInteger(value)) return undefined;
    return raw.startsWith('0') ? String(value).padStart(raw.length, '0') : String(value);
  }
  if (/^\d{1,3}(?:\.\d{3})+$/.test(raw)) {
    return Number(raw.replaceAll('.', '')) === found && Number.isInteger(value) ? formatNumber(value) : undefined;
  }
  const [, decimals = ''] = /^\d+,(\d+)$/.exec(raw) ?? [];
  if (decimals === '' || Number(raw.replace(',', '.')) !== found) return undefined;
  return value.toFixed(decimals.length).replace('.', ',');
}
