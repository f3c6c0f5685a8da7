import { BACKUP_BYTES, LINE_CHARACTERS, type BackupPart } from '../../lib/backup/backup-format';
import { readBackup, refuseBackup } from '../../lib/backup/read-backup';
import { areaForBackup, mergeArea, type SettingsArea } from '../../lib/backup/settings-area';
import { rowForBackup } from '../../lib/backup/write-backup';
import type { BackupQuestion, Restored, RestoredBackup } from '../../lib/browser/backup-work';
import { digest } from '../../lib/browser/digest';
import { linesOf } from '../../lib/browser/gzip-lines';
import { isSealed, openSeal } from '../../lib/browser/seal';
import { canonicalText } from '../../lib/report/frozen-hash';
import { addMissing, type Added, type FrozenRow } from '../../lib/store/backup-rows';
import { attempt } from '../../lib/store/failure';
import { hasFrozen, keepFrozen } from '../../lib/store/frozen';
import type { Store } from '../../lib/store/schema';
import { ok, type Problem, type Result } from '../../lib/text/result';

const EXAMPLES = 100;

type Question = Extract<BackupQuestion, { do: 'restore' }>;

/** Ends the reading from within; comes out as the Problem it holds. */
class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/**
 * Reads the file to its end before the first row is written, then once more to add what is missing. Slices are whole or not at
 * all; one that broke off is taken up by restoring the same file again.
 */
export async function restore(
  store: Store,
  question: Question,
  progress: (done: number, total: number) => void,
): Promise<Result<RestoredBackup>> {
  const bytes = await unlocked(question);
  if (!bytes.ok) return bytes;
  const whole = await run(store, bytes.value, question, true, (done) => progress(done, 0));
  if (!whole.ok || question.dry) return whole;
  const total = Object.values(whole.value.counts).reduce((sum, count) => sum + count, 0);
  return run(store, bytes.value, question, false, (done) => progress(done, total));
}

async function unlocked({ file, passphrase }: Question): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (file.size > BACKUP_BYTES) return refuseBackup('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isSealed(bytes)) return bytes[0] === 0x1f && bytes[1] === 0x8b ? ok(bytes) : refuseBackup('other');
  if (passphrase === undefined) return refuseBackup('locked');
  const opened = await openSeal(bytes, passphrase);
  return opened.ok ? ok(opened.bytes) : refuseBackup(opened.why);
}

async function run(
  store: Store,
  bytes: Uint8Array<ArrayBuffer>,
  { area: own, personal }: Question,
  dry: boolean,
  progress: (done: number) => void,
): Promise<Result<RestoredBackup>> {
  const parts: Partial<Record<BackupPart, Restored>> = {};
  const examples: { part: BackupPart; key: string }[] = [];
  let area: SettingsArea = {};
  let done = 0;
  const count = (part: BackupPart, { added, same, kept }: Added): void => {
    const before = parts[part] ?? { added: 0, same: 0, kept: 0 };
    parts[part] = { added: before.added + added, same: before.same + same, kept: before.kept + kept.length };
    examples.push(...kept.slice(0, EXAMPLES - examples.length).map((key) => ({ part, key })));
  };
  const take = async (part: BackupPart, rows: readonly unknown[]): Promise<void> => {
    if (part === 'settings') {
      const merged = mergeArea(own, areaForBackup(rows[0] as SettingsArea, personal));
      area = merged.changes;
      count(part, merged);
    } else if (part === 'frozen') {
      for (const row of rows) count(part, value(await addFrozen(store, row as FrozenRow, dry)));
    } else {
      const taken = personal ? (rows as object[]) : rows.map((row) => rowForBackup(part, row as object, false));
      count(part, value(await addMissing(store, part, taken, dry)));
    }
    done += rows.length;
    progress(done);
  };
  try {
    const read = await readBackup(linesOf(bytes, LINE_CHARACTERS), digest, take);
    return read.ok ? ok({ ...read.value, parts, examples, area }) : read;
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    return refuseBackup(error instanceof RangeError ? 'too-large' : 'damaged');
  }
}

/** A report shows by its own hash that it is the one that was frozen. */
async function addFrozen(store: Store, { report, from, keptAt }: FrozenRow, dry: boolean): Promise<Result<Added>> {
  const { hash, ...content } = report;
  if ((await digest(canonicalText(content))) !== hash) return refuseBackup('changed');
  const there = await attempt(() => hasFrozen(store, hash));
  if (!there.ok) return there;
  if (there.value) return ok({ added: 0, same: 1, kept: [] });
  if (!dry) {
    const kept = await keepFrozen(store, report, from, keptAt);
    if (!kept.ok) return kept;
  }
  return ok({ added: 1, same: 0, kept: [] });
}

function value<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused(result.problem);
}
