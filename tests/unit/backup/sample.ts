import { make } from '../../../entrypoints/backup-worker/make';
import { restore } from '../../../entrypoints/backup-worker/restore';
import type { RestoredBackup } from '../../../lib/browser/backup-work';
import type { SettingsArea } from '../../../lib/backup/settings-area';
import { sealed } from '../../../lib/report/frozen-hash';
import { digest } from '../../../lib/browser/digest';
import { keepFrozen } from '../../../lib/store/frozen';
import { logFill } from '../../../lib/store/fill-log';
import { learnProcedureFields } from '../../../lib/store/procedure-fields';
import { expectUnits, linkName } from '../../../lib/store/rollup';
import { saveFigures } from '../../../lib/store/save-figures';
import { saveListPage } from '../../../lib/store/save-list';
import { setAside } from '../../../lib/store/waivers';
import type { Store } from '../../../lib/store/schema';
import type { Result } from '../../../lib/text/result';
import { dossier, figures, freshStore, frozenSample, listPage, PORTAL, value } from '../store/sample';

const AT = '2026-03-03T08:00:00';

export const area: SettingsArea = {
  settings: { version: 1, unit: 'UBND xã Xuân Du', dueSoonHours: 48, keepPersonal: ['owner'] },
  calendar: { version: 1, days: [{ day: '2026-04-30', kind: 'off', name: 'Nghỉ lễ', decision: 'QĐ 1' }], compared: [] },
  letterHead: { place: 'Xuân Du' },
  policy: { unit: 'khác' },
  reminderGiven: AT,
};

/** A store with something in every table that is backed up; `people` among it only where the office keeps such columns. */
export async function fullStore(people = true): Promise<Store> {
  const store = freshStore();
  value(await saveFigures(store, figures([4531, 2, undefined])));
  const extra = { 'Người nộp': 'Nguyễn Thị Bịa', 'Điện thoại': '0912345678' };
  const codes = ['H56.1-260302-0001', 'H56.1-260302-0002', 'H56.1-260302-0003'];
  const keep = people ? ['owner', 'phone', 'Người nộp', 'Điện thoại'] : [];
  value(await saveListPage(store, listPage(codes.map((code) => dossier(code, { extra, handling: { supplements: 1 } }))), keep));
  const later = { at: '2026-03-04T10:00:00' };
  value(await saveListPage(store, listPage([dossier(codes[0]!, { state: 'resolved', stateText: 'Đã xong' })], later), keep));
  value(await learnProcedureFields(store, [{ procedure: 'Đăng ký khai sinh', fieldName: 'Hộ tịch' }], AT));
  const cells = [{ row: 'Hộ tịch', column: '(3)', old: '', value: 25 }];
  value(await logFill(store, { portal: PORTAL, address: '/nhap', source: 'portal', cells, reason: 'đã hỏi chị A, 0912 345 678' }, AT));
  const waiver = { rule: 'qua-han', portal: PORTAL, code: codes[0]!, at: AT };
  value(await setAside(store, { ...waiver, print: `qua-han|1|${codes[0]}`, reason: 'đã gọi 0912345678, thư a@b.vn' }));
  const { hash: _hash, ...content } = frozenSample;
  value(await keepFrozen(store, await sealed(content, digest), 'here', AT));
  value(await linkName(store, 'unit', 'Xã Xuân Dư', 'Xã Xuân Du', AT));
  value(await expectUnits(store, ['Xã Xuân Du', 'Xã Phú Nhuận'], AT));
  return store;
}

export async function backupOf(store: Store, more: { personal?: boolean; passphrase?: string; area?: SettingsArea } = {}): Promise<Blob> {
  const question = { do: 'make', store: store.name, at: AT, area, personal: false, ...more } as const;
  return value(await make(store, question, () => undefined)).file;
}

export function restoreInto(
  store: Store,
  file: Blob,
  more: { personal?: boolean; passphrase?: string; dry?: boolean; area?: SettingsArea } = {},
): Promise<Result<RestoredBackup>> {
  const question = { do: 'restore', store: store.name, file, area: {}, personal: false, dry: false, ...more } as const;
  return restore(store, question, () => undefined);
}

/** Everything a backup says, unpacked. */
export async function textOf(file: Blob): Promise<string> {
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

export async function packed(text: string): Promise<Blob> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
}
