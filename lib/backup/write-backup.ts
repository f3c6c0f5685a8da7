import { withoutPeople } from '../report/frozen-text';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  LINE_ROWS,
  type BackupEnd,
  type BackupHead,
  type BackupPart,
  type PartCounts,
} from './backup-format';
import { LineChain, type Digest } from './line-chain';

/** The lines of a backup; `end` closes it and is called once. */
export class BackupWriter {
  readonly counts: PartCounts = {};
  private readonly chain: LineChain;

  constructor(
    digest: Digest,
    private readonly put: (line: string) => Promise<void>,
  ) {
    this.chain = new LineChain(digest);
  }

  async head(head: Omit<BackupHead, 'format' | 'version'>): Promise<void> {
    await this.line(JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, ...head } satisfies BackupHead));
  }

  async rows(part: BackupPart, rows: readonly unknown[]): Promise<void> {
    for (let at = 0; at < rows.length; at += LINE_ROWS) {
      const slice = rows.slice(at, at + LINE_ROWS);
      this.counts[part] = (this.counts[part] ?? 0) + slice.length;
      await this.line(JSON.stringify({ part, rows: slice }));
    }
  }

  async end(): Promise<void> {
    await this.put(JSON.stringify({ end: true, counts: this.counts, hash: this.chain.value } satisfies BackupEnd));
  }

  private async line(line: string): Promise<void> {
    await this.chain.add(line);
    await this.put(line);
  }
}

/**
 * A row as it leaves the computer. Without `personal` a dossier loses the personal columns that the office keeps, and what an
 * official has typed as a reason loses codes, numbers and addresses of people.
 */
export function rowForBackup(part: BackupPart, row: object, personal: boolean): object {
  const { id, extra, ...others } = row as Record<string, unknown>;
  // The log of fillings is numbered by each computer for itself.
  const own = part === 'fillLog' || id === undefined ? others : { ...others, id };
  if (personal) return extra === undefined ? own : { ...own, extra };
  if (part === 'waivers' || part === 'fillLog') {
    const { reason } = own as { reason?: unknown };
    return typeof reason === 'string' ? { ...own, reason: withoutPeople(reason) } : own;
  }
  return own;
}
