import type { Finding } from '../../lib/check/finding';
import type { Fault, GoldItem } from './gold-item';

export interface GoldScore {
  id: string;
  found: readonly Fault[];
  missed: readonly Fault[];
  /** Findings of `chặn` or `cảnh báo` that no planted fault explains. */
  falseAlarms: readonly Finding[];
  /** `chặn` where the arithmetic allows another reading. */
  tooSure: readonly Finding[];
  blocks: number;
  alarms: number;
}

/** Notes (`lưu ý`) are not counted either way. */
export function scoreGold(item: GoldItem, findings: readonly Finding[]): GoldScore {
  const alarms = findings.filter(({ severity }) => severity !== 'note');
  const blocks = alarms.filter(({ severity }) => severity === 'block');
  const named = (fault: Fault): boolean => alarms.some((finding) => names(finding, fault));
  const faultsOf = (finding: Finding): Fault[] => item.faults.filter((fault) => names(finding, fault));
  return {
    id: item.id,
    found: item.faults.filter(named),
    missed: item.faults.filter((fault) => !named(fault)),
    falseAlarms: alarms.filter((finding) => faultsOf(finding).length === 0),
    tooSure: blocks.filter((finding) => faultsOf(finding).length > 0 && !faultsOf(finding).some(({ certain }) => certain)),
    blocks: blocks.length,
    alarms: alarms.length,
  };
}

/** The planted figure is among those of the finding; or it is quoted, and told as what was found or by what should stand there. */
function names(finding: Finding, fault: Fault): boolean {
  if (finding.figures.some(({ raw }) => stands(fault.figure, raw))) return true;
  if (!stands(fault.figure, finding.quote ?? '')) return false;
  if (!/^\d/.test(fault.figure)) return true;
  const same = (said: number | string | undefined, written: string): boolean =>
    said !== undefined && (typeof said === 'number' ? said === valueOf(written) : stands(written, said));
  return same(finding.found, fault.figure) || fault.right.some((right) => same(finding.expected, right));
}

function stands(figure: string, text: string): boolean {
  const escaped = figure.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!\\d[.,]?)${escaped}(?![.,]?\\d)`, 'u').test(text);
}

function valueOf(written: string): number {
  const grouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(written);
  return Number(grouped ? written.replaceAll('.', '').replace(',', '.') : written.replace(',', '.'));
}
