import { dialectOf } from '../../../lib/portal/profile-dialect';
import type { PortalProfile } from '../../../lib/portal/profile';
import type { FieldValue } from '../../../lib/dossier/dossier';
import { findAllTables, readWholePage } from '../../read-whole-page';

export const pageOf = (html: string): Document => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');

export interface Read {
  list?: Record<string, string>[];
  figures?: Record<string, Record<string, number>>;
}

/** The page in the words of the examples; every value carries its meaning as its key. */
export function readAs(html: string, profiles: readonly PortalProfile[], address = 'elsewhere.example/'): Read {
  const document = pageOf(html);
  const dialect = dialectOf(profiles, () => address);
  const reading = readWholePage(document, findAllTables(document, dialect));
  if (reading.kind === 'list')
    return {
      list: reading.rows.map(({ values, others }) =>
        Object.fromEntries([
          ...Object.entries(values).map(([field, value]) => [field, shown(value)] as const),
          ...others.map(({ header, text }) => [header, text] as const),
        ]),
      ),
    };
  if (reading.kind !== 'figures') return {};
  const { columns, rows } = reading.figures;
  return {
    figures: Object.fromEntries(
      rows.map(({ label, cells }) => [
        label,
        Object.fromEntries(
          columns.flatMap(({ indicator }, at) =>
            indicator === undefined || cells[at] === undefined ? [] : [[indicator, cells[at].value]],
          ),
        ),
      ]),
    ),
  };
}

function shown({ moment, state, channel, text }: FieldValue): string {
  return moment ?? state ?? channel ?? text;
}
