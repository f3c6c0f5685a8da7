import { backupTables, LINE_ROWS } from '../../lib/backup/backup-format';
import { readRow } from '../../lib/backup/read-backup';
import { areaForBackup } from '../../lib/backup/settings-area';
import { BackupWriter, rowForBackup } from '../../lib/backup/write-backup';
import type { BackupQuestion, MadeBackup } from '../../lib/browser/backup-work';
import { digest } from '../../lib/browser/digest';
import { gzipLines } from '../../lib/browser/gzip-lines';
import { seal } from '../../lib/browser/seal';
import { frozenRows, rowCount, slicesOf } from '../../lib/store/backup-rows';
import { attempt } from '../../lib/store/failure';
import type { Store } from '../../lib/store/schema';
import type { Result } from '../../lib/text/result';

/** Everything stored as one file. Personal columns only where they were asked for. */
export function make(
  store: Store,
  { at, unit, area, personal, passphrase }: Extract<BackupQuestion, { do: 'make' }>,
  progress: (done: number, total: number) => void,
): Promise<Result<MadeBackup>> {
  return attempt(async () => {
    const zip = gzipLines();
    const writer = new BackupWriter(digest, zip.put);
    const counts = await Promise.all(backupTables.map((table) => rowCount(store, table)));
    const total = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    let leftOut = 0;
    const write = async (part: (typeof backupTables)[number], rows: readonly object[]): Promise<void> => {
      const bare = rows.map((row) => rowForBackup(part, row, personal));
      const readable = bare.filter((row) => readRow(part, row).ok);
      leftOut += rows.length - readable.length;
      await writer.rows(part, readable);
      done += rows.length;
      progress(done, Math.max(total, done));
    };
    await writer.head({ at, ...(unit !== undefined && { unit }), personal });
    const settings = areaForBackup(area, personal);
    if (Object.keys(settings).length > 0) await writer.rows('settings', [settings]);
    for (const table of backupTables) {
      if (table === 'frozen') for await (const row of frozenRows(store)) await write(table, [row]);
      else for await (const rows of slicesOf(store, table, LINE_ROWS)) await write(table, rows);
    }
    await writer.end();
    const bytes = await zip.finish();
    const file = passphrase === undefined ? new Blob([bytes], { type: 'application/gzip' }) : await seal(bytes, passphrase);
    return { file, counts: writer.counts, personal, leftOut };
  });
}
