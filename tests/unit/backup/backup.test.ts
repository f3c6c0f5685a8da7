import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../lib/text/content-hash';
import { saveListPage } from '../../../lib/store/save-list';
import type { Store } from '../../../lib/store/schema';
import { dossier, freshStore, listPage, value } from '../store/sample';
import { area, backupOf, fullStore, packed, restoreInto, textOf } from './sample';

/** Rows of every table by their content, without the numbers that each computer gives. */
async function rowsOf(store: Store): Promise<Record<string, string[]>> {
  const tables = await Promise.all(
    store.tables.map(async (table) => {
      const rows: object[] = await table.toArray();
      return [table.name, rows.map((row) => contentHash(table.name === 'fillLog' ? { ...row, id: 0 } : row)).sort()] as const;
    }),
  );
  return Object.fromEntries(tables);
}

describe('a backup', () => {
  it('brings everything back into an empty store, row for row', async () => {
    const store = await fullStore(false);
    const before = await rowsOf(store);
    expect(Object.values(before).filter((rows) => rows.length === 0)).toHaveLength(2);
    const waived = (await store.waivers.toArray())[0]!;
    await store.waivers.put({ ...waived, reason: 'đã đối chiếu với sổ' });
    await store.fillLog.toCollection().modify({ reason: 'đã đối chiếu với sổ' });
    const other = freshStore();
    const restored = value(await restoreInto(other, await backupOf(store)));
    expect(await rowsOf(other)).toEqual(await rowsOf(store));
    expect(restored.parts.dossiers).toEqual({ added: 3, same: 0, kept: 0 });
    expect(restored.area).toMatchObject({ settings: { unit: 'UBND xã Xuân Du', dueSoonHours: 48 }, calendar: area['calendar'] });
    expect(restored.area).not.toHaveProperty('policy');
    expect(restored.area).not.toHaveProperty('reminderGiven');
  });

  it('restored twice changes nothing the second time', async () => {
    const file = await backupOf(await fullStore());
    const store = freshStore();
    value(await restoreInto(store, file));
    const before = await rowsOf(store);
    const again = value(await restoreInto(store, file, { area }));
    expect(await rowsOf(store)).toEqual(before);
    expect(Object.values(again.parts).map(({ added, kept }) => added + kept)).toEqual(Object.values(again.parts).map(() => 0));
    expect(again.area).toEqual({});
  });

  it('overwrites nothing: what is here otherwise stays and is named, what is missing comes', async () => {
    const file = await backupOf(await fullStore());
    const store = freshStore();
    const here = dossier('H56.1-260302-0001', { stateText: 'Đang chờ ký', due: '2026-05-05' });
    value(await saveListPage(store, listPage([here]), []));
    const own = { settings: { version: 1, unit: 'UBND xã khác' }, calendar: 'không đọc được' };
    const restored = value(await restoreInto(store, file, { area: own }));
    expect(restored.parts.dossiers).toEqual({ added: 2, same: 0, kept: 1 });
    expect(restored.examples).toContainEqual({ part: 'dossiers', key: expect.stringContaining('H56.1-260302-0001') });
    expect((await store.dossiers.toArray()).find(({ code }) => code === here.code)).toMatchObject({ stateText: 'Đang chờ ký' });
    expect(restored.area['settings']).toMatchObject({ unit: 'UBND xã khác', dueSoonHours: 48 });
    expect(restored.area).not.toHaveProperty('calendar');
    expect(restored.parts.settings?.kept).toBe(2);
  });

  it('looks first: a dry reading says the same and writes nothing', async () => {
    const file = await backupOf(await fullStore());
    const store = freshStore();
    const looked = value(await restoreInto(store, file, { dry: true }));
    expect(await store.dossiers.count()).toBe(0);
    expect(value(await restoreInto(store, file)).parts).toEqual(looked.parts);
  });
});

describe('personal columns', () => {
  const people = /Nguyễn Thị Bịa|0912 ?345 ?678|a@b\.vn|keepPersonal/;

  it('are in no backup by default, nor is what was typed about people', async () => {
    const text = await textOf(await backupOf(await fullStore()));
    expect(text).toContain('H56.1-260302-0001');
    expect(text).not.toMatch(people);
  });

  it('go into a locked file when asked for, and come back only when asked for', async () => {
    const file = await backupOf(await fullStore(), { personal: true, passphrase: 'mật khẩu đủ dài' });
    const [without, withThem] = [freshStore(), freshStore()];
    const some = value(await restoreInto(without, file, { passphrase: 'mật khẩu đủ dài' }));
    expect(JSON.stringify([await without.dossiers.toArray(), some.area])).not.toMatch(people);
    const all = value(await restoreInto(withThem, file, { passphrase: 'mật khẩu đủ dài', personal: true }));
    expect((await withThem.dossiers.toArray())[0]?.extra).toMatchObject({ 'Người nộp': 'Nguyễn Thị Bịa' });
    expect(all.area['settings']).toMatchObject({ keepPersonal: ['owner'] });
  });
});

describe('a file that is refused writes nothing and says why', () => {
  async function refused(file: Blob, passphrase?: string): Promise<string> {
    const store = freshStore();
    const answer = await restoreInto(store, file, passphrase === undefined ? {} : { passphrase });
    for (const table of store.tables) expect(await table.count()).toBe(0);
    return answer.ok ? 'taken' : answer.problem.code;
  }

  it('another file, another archive, another JSON', async () => {
    expect(await refused(new Blob(['Mã hồ sơ,Trạng thái\n']))).toBe('backup-other');
    expect(await refused(new Blob([]))).toBe('backup-other');
    expect(await refused(await packed('Mã hồ sơ\n1\n'))).toBe('backup-other');
    expect(await refused(await packed('{"format":"soat-mot-cua/chot-so-lieu","version":1}\n'))).toBe('backup-other');
  });

  it('a newer version', async () => {
    const lines = (await textOf(await backupOf(await fullStore()))).split('\n');
    const newer = JSON.stringify({ ...(JSON.parse(lines[0]!) as object), version: 2, beyond: true });
    expect(await refused(await packed([newer, ...lines.slice(1)].join('\n')))).toBe('backup-newer');
  });

  it('bytes changed or missing anywhere', async () => {
    const bytes = new Uint8Array(await (await backupOf(await fullStore())).arrayBuffer());
    for (const at of [20, bytes.length >> 1, bytes.length - 6]) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x10;
      expect(['backup-damaged', 'backup-changed', 'backup-other'], String(at)).toContain(await refused(new Blob([broken])));
    }
    for (const length of [bytes.length - 1, bytes.length >> 1, 30]) {
      expect(['backup-damaged', 'backup-cut', 'backup-other'], String(length)).toContain(await refused(new Blob([bytes.slice(0, length)])));
    }
  });

  it('lines edited, left out, doubled or exchanged, and an end that says something else', async () => {
    const lines = (await textOf(await backupOf(await fullStore()))).trimEnd().split('\n');
    const edited = lines.map((line) => line.replace('Đang xử lý', 'Đã xong'));
    const other = [lines.slice(0, -1), [...lines.slice(0, 2), ...lines.slice(1)], [...lines.slice(0, 3), ...lines.slice(4)], edited];
    const exchanged = [lines[0]!, lines[2]!, lines[1]!, ...lines.slice(3)];
    for (const changed of [...other, exchanged, [...lines, lines[1]!]])
      expect(['backup-changed', 'backup-cut']).toContain(await refused(await packed(changed.join('\n'))));
  });

  it('anything unknown in a row, even where the hash is right', async () => {
    const store = await fullStore(false);
    const { digest } = await import('../../../lib/browser/digest');
    const { BackupWriter } = await import('../../../lib/backup/write-backup');
    const [row] = await store.dossiers.toArray();
    for (const bad of [
      { ...row, beyond: 1 },
      { ...row, key: 'x|y' },
      { ...row, open: 2 },
      { ...row, due: 'hôm qua' },
    ]) {
      const lines: string[] = [];
      const writer = new BackupWriter(digest, async (line) => void lines.push(line));
      await writer.head({ at: '2026-03-03T08:00:00', personal: false });
      await writer.rows('dossiers', [bad]);
      await writer.end();
      expect(await refused(await packed(lines.join('\n')))).toBe('backup-not-understood');
    }
  });

  it('a locked file without, with another, and with a decomposed passphrase; damaged is told from wrong', async () => {
    const file = await backupOf(await fullStore(), { passphrase: 'mật khẩu đủ dài' });
    expect(await refused(file)).toBe('backup-locked');
    expect(await refused(file, 'mật khẩu khác hẳn')).toBe('backup-passphrase');
    const bytes = new Uint8Array(await file.arrayBuffer());
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    expect(await refused(new Blob([bytes]), 'mật khẩu đủ dài')).toBe('backup-damaged');
    expect((await restoreInto(freshStore(), file, { passphrase: 'mật khẩu đủ dài'.normalize('NFD') })).ok).toBe(true);
    expect(await file.text()).not.toMatch(/H56|khai sinh/);
  });
});
