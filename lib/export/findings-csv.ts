import type { Finding, Severity, Source } from '../check/finding';
import { message } from '../text/message';
import type { Say } from '../text/say';
import { waiverText } from './waiver-text';
import { writeCsv, type CsvOptions } from './write-csv';

/** Words of the file, whichever language the interface has. */
const severities: Readonly<Record<Severity, string>> = { block: 'chặn', warn: 'cảnh báo', note: 'lưu ý' };
const HEADER = ['Mức độ', 'Quy tắc', 'Trích dẫn', 'Số đã ghi', 'Số đúng', 'Giải thích', 'Nguồn'];

export interface FindingsCsvOptions extends CsvOptions {
  say: Say;
}

/** What was set aside says so in a column of its own, which the file has where there is something to say. */
const NOTE = 'Ghi chú';

/** One line for each finding; without a finding, the header alone. */
export function findingsCsv(findings: readonly Finding[], options: FindingsCsvOptions): string {
  const { say } = options;
  const noted = findings.some(({ waiver }) => waiver !== undefined);
  const rows = findings.map((finding) => [
    severities[finding.severity],
    say(message(`rule.${finding.rule}.title`)),
    quotation(finding),
    finding.found,
    finding.expected,
    `${say(finding.what)} ${say(finding.why)}`,
    [finding.source, ...new Set(finding.figures.map(({ source }) => place(source)).filter((text) => text !== ''))].slice(0, 2).join('; '),
    ...(noted ? [waiverText(finding)] : []),
  ]);
  return writeCsv(noted ? [...HEADER, NOTE] : HEADER, rows, options);
}

/** The text itself where the finding comes from one; else the figures as written, each under its label. */
function quotation({ quote, figures }: Finding): string {
  return quote ?? figures.map(({ label, raw }) => (label === '' ? raw : `${label}: ${raw}`)).join(' | ');
}

function place({ screen, address, row, code }: Source): string {
  return [screen ?? address, row ?? code].filter((part) => part !== undefined && part !== '').join(', ');
}
