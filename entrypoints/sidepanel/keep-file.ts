import { toDossier } from '../../lib/dossier/to-dossier';
import type { FileContext } from '../../components/files/file-review';
import type { FileTable } from '../../lib/portal/file-tables';
import { saveFigures } from '../../lib/store/save-figures';
import { saveListPage } from '../../lib/store/save-list';
import type { Store } from '../../lib/store/schema';
import { fold } from '../../lib/text/normalise';
import { message, type Message } from '../../lib/text/message';
import type { Moment } from '../../lib/text/moment';
import type { Result } from '../../lib/text/result';

export interface FileSource {
  name: string;
  /** When the portal gave it out, as well as the official knows. */
  at: Moment;
}

/**
 * Keeps a table of a file as a reading like any other: personal columns never, with the file as its source and what the official
 * says of it. An older file than what is known fills gaps only.
 */
export async function keepFile(
  store: Store,
  table: FileTable,
  source: FileSource,
  context: FileContext,
  keepPersonal: readonly string[],
): Promise<Result<Message>> {
  const portal = context.portal ?? `tep://${fold(source.name).replace(/[^a-z0-9]+/g, '-') || 'tep'}`;
  const { unit, period } = context;
  const head = {
    portal,
    address: `tep:${source.name}`,
    screen: (table.title ?? table.sheet ?? source.name).slice(0, 300),
    filter: {},
    at: source.at,
    ...(unit !== undefined && { unit }),
    ...(period !== undefined && { period, periodFrom: 'confirmed' as const }),
  };
  if (table.kind === 'figures') {
    const saved = await saveFigures(store, { kind: 'figures', ...head, table: table.figures });
    return saved.ok ? { ok: true, value: message('files.kept.figures', { name: source.name, rows: table.figures.rows.length }) } : saved;
  }
  const dossiers = table.rows.flatMap((row) => toDossier(row, portal, keepPersonal) ?? []);
  const without = table.rows.length - dossiers.length;
  // Lines that could not be read are missing, whatever is said of the file.
  const whole = context.whole && table.unread.length === 0;
  const saved = await saveListPage(
    store,
    {
      kind: 'list',
      ...head,
      dossiers,
      withoutCode: without,
      completeness: whole
        ? { complete: true, proof: 'confirmed' }
        : { complete: false, why: context.whole ? 'count-differs' : 'one-page-only' },
    },
    keepPersonal,
  );
  if (!saved.ok) return saved;
  const values = { name: source.name, n: saved.value.count, without };
  return { ok: true, value: message(without > 0 ? 'files.kept.listNoCode' : 'files.kept.list', values) };
}
