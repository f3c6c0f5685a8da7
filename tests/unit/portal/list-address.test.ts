import { expect, test } from 'vitest';
import { listAddress } from '../../../lib/portal/list-address';

const at = (address: string): string => listAddress(new URL(address, 'https://motcua.example.gov.vn'));

test.each([
  ['/web/mot-cua#/danh-sach-ho-so/0', '/web/mot-cua#/danh-sach-ho-so/0?page=8&size=15'],
  ['/web/mot-cua#/danh-sach-ho-so/0?dossierNo=&page=1', '/web/mot-cua#/danh-sach-ho-so/0?page=2&pageSize=50'],
  ['/list#page=1', '/list#page=2'],
  ['/list?cur=1', '/list?cur=2'],
])('%s and %s are pages of one list', (one, other) => {
  expect(at(one)).toBe(at(other));
});

test.each([
  ['/web/mot-cua#/danh-sach-ho-so/0', '/web/mot-cua#/danh-sach-ho-so/1'],
  ['/web/mot-cua#/danh-sach-ho-so/0?status=done', '/web/mot-cua#/danh-sach-ho-so/0?status=open'],
  ['/web/mot-cua#/list', '/web/hai-cua#/list'],
])('%s and %s are two lists', (one, other) => {
  expect(at(one)).not.toBe(at(other));
});
