import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../components/welcome/read-address';

describe('the address of a portal', () => {
  it.each([
    ['motcua.tinh.gov.vn', 'https://motcua.tinh.gov.vn'],
    ['  https://motcua.tinh.gov.vn/ho-so?trang=2#cuoi ', 'https://motcua.tinh.gov.vn'],
    ['http://10.0.3.7:8080/mot-cua', 'http://10.0.3.7:8080'],
    ['motcua.tinh.gov.vn:8443', 'https://motcua.tinh.gov.vn:8443'],
    ['localhost:3000', 'https://localhost:3000'],
  ])('%s is %s', (text, origin) => expect(readAddress(text)).toBe(origin));

  it.each([
    '',
    '   ',
    'cổng một cửa',
    'motcua',
    'file:///C:/mot-cua.html',
    'javascript:alert(1)',
    'https://',
    'https://a@b.vn',
    'chrome://x.y',
  ])('“%s” is none', (text) => expect(readAddress(text)).toBeUndefined());
});
