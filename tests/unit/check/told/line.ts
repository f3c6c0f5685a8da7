import type { Finding, Source, Suspect } from '../../../../lib/check/finding';
import type { Message, MessageValue } from '../../../../lib/text/message';

/**
 * All that a finding says, on one line that people can read: gravity, sentences by id with what is put into them, figures with
 * their places, what was expected, found, suspected.
 */
export function lineOf(finding: Finding): string {
  const { id, rule, severity, what, why, next, figures, beyond, expected, found, difference, source, code, suspects, repair, mends } =
    finding;
  const parts: (string | false)[] = [
    `${severity} ${said(what)}`,
    said(why) !== `rule.${rule}.why` && `why ${said(why)}`,
    `next ${said(next)}`,
    `figures ${figures.map(({ label, raw, value, source: at }) => `${label} “${raw}”${value === undefined ? '' : `=${value}`} ${place(at)}`).join(', ')}`,
    expected !== undefined && `expected ${expected}`,
    found !== undefined && `found ${found}`,
    difference !== undefined && `difference ${difference}`,
    code !== undefined && `code ${code}`,
    beyond !== undefined && `beyond ${beyond}`,
    suspects !== undefined && `suspects ${suspects.map((way) => way.map(doubted).join(' + ')).join(', ')}`,
    repair !== undefined && `repair ${doubted(repair)}`,
    mends !== undefined && `mends ${mends}`,
    `id ${id}`,
    source === '' && 'no source',
  ];
  return parts.filter((part) => part !== false).join(' | ');
}

function said({ id, values = {} }: Message): string {
  const put = Object.entries(values).map(([name, value]) => `${name} ${valueOf(value)}`);
  return put.length === 0 ? id : `${id}(${put.toSorted().join('; ')})`;
}

function valueOf(value: MessageValue): string {
  return typeof value === 'object' ? said(value) : typeof value === 'string' ? `“${value}”` : String(value);
}

function doubted({ source, found, value, edit }: Suspect): string {
  return `${place(source)} ${found}→${value}${edit === undefined ? '' : ` (${edit})`}`;
}

function place({ row, column, code, cell, text, period, screen, unit, captureId }: Source): string {
  const of = text && [text.block, text.row, text.column].filter((part) => part !== undefined).join('.');
  const parts = [
    of !== undefined && `${of}:${text!.start}-${text!.end}`,
    cell && `${cell.row},${cell.col}`,
    row,
    column,
    code,
    screen,
    unit,
    period && `${period.from}–${period.to}`,
    captureId !== undefined && 'captured',
  ];
  return `[${parts.filter((part) => typeof part === 'string').join(' · ')}]`;
}
