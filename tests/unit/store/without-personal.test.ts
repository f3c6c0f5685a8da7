import { describe, expect, it } from 'vitest';
import { finishReading } from '../../../lib/store/finish-reading';
import { findReading, startReading } from '../../../lib/store/readings';
import { putPagePart } from '../../../lib/store/reading-pages';
import { saveFigures } from '../../../lib/store/save-figures';
import { saveListPage } from '../../../lib/store/save-list';
import { addressWithoutPersonal, filterWithoutPersonal, withoutPersonal } from '../../../lib/store/without-personal';
import type { Dossier } from '../../../lib/dossier/dossier';
import { fieldIds, isPersonal } from '../../../lib/vocabulary/field';
import { complete, dossier, everythingStored, figures, freshStore, list, listPage, value } from './sample';

const NAME = 'Nguyễn Thị Bịa';
const PHONE = '0912000111';
const ID = '038099000111';

/** A dossier as a careless caller would send it: personal fields at top level and in `extra`. */
const careless = {
  ...dossier('A'),
  ...Object.fromEntries(fieldIds.filter(isPersonal).map((id) => [id, `${NAME} ${PHONE}`])),
  extra: { 'Chủ hồ sơ': NAME, 'Số điện thoại': PHONE, 'Số giấy tờ': ID, 'Cột lạ': 'giá trị lạ' },
} as Dossier;

const personal = { filter: { 'Họ tên chủ hồ sơ': NAME, 'Từ khóa': ID }, address: `/ho-so?keyword=${encodeURIComponent(NAME)}&page=2` };

describe('what is never written to disk', () => {
  it('drops personal and unresolved columns whatever a caller sends', () => {
    expect(withoutPersonal(careless, [])).toEqual(dossier('A'));
  });

  it('keeps those the office has switched on, by field or by header', () => {
    expect(withoutPersonal(careless, ['owner', 'Cột lạ']).extra).toEqual({ 'Chủ hồ sơ': NAME, 'Cột lạ': 'giá trị lạ' });
  });

  it('holds no name, number or unknown column in any table after every way of writing', async () => {
    const store = freshStore();
    value(await saveListPage(store, listPage([careless], personal), []));
    value(await saveFigures(store, figures([1], personal)));
    const { readingId } = value(
      await startReading(store, { ...list, ...personal, fingerprint: `q=${NAME}` }, 1, [1], '2026-03-03T08:00:00'),
    );
    value(await putPagePart(store, { readingId, page: 1, part: 0, parts: 1, dossiers: [careless] }, [], '2026-03-03T08:00:00'));
    value(await finishReading(store, value(await findReading(store, readingId, 1)), complete, '2026-03-03T08:01:00'));
    const stored = await everythingStored(store);
    for (const secret of [NAME, encodeURIComponent(NAME), PHONE, ID, 'giá trị lạ']) expect(stored).not.toContain(secret);
    expect(stored).toContain('Đăng ký khai sinh');
  });

  it('takes what was typed about people out of filters and leaves the rest', () => {
    const filter = {
      'Chủ hồ sơ': NAME,
      'Số CCCD': ID,
      'Tìm kiếm': NAME,
      'Trạng thái': 'Đang xử lý',
      'Lĩnh vực': 'Hộ tịch',
      'Từ ngày': '01/03/2026',
    };
    expect(filterWithoutPersonal(filter)).toEqual({
      'Chủ hồ sơ': '…',
      'Số CCCD': '…',
      'Tìm kiếm': '…',
      'Trạng thái': 'Đang xử lý',
      'Lĩnh vực': 'Hộ tịch',
      'Từ ngày': '01/03/2026',
    });
  });

  it.each([
    ['/a/b?page=2&size=20#/x?tab=1', '/a/b?page=2&size=20#/x?tab=1'],
    ['/a;jsessionid=ABC123?x=1', '/a?x=1'],
    [`/a?cccd=${ID}&p=1`, '/a?cccd=&p=1'],
    [`/a?s=${ID}`, '/a?s='],
    ['/a?access_token=abc&p=1', '/a?access_token=&p=1'],
    ['/a?x=%E1%BB%8B%20an', '/a?x='],
    ['/a?x=%', '/a?x='],
    [`/a#/list?keyword=binh`, '/a#/list?keyword='],
  ])('cleans the address %s', (address, clean) => {
    expect(addressWithoutPersonal(address)).toBe(clean);
  });
});
