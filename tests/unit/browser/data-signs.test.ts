// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { signsOf } from '../../../lib/browser/data-signs';

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const row = (...cells: string[]): string => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;

describe('something to read', () => {
  test.each([
    ['a table', '<table><tr><th>Mã hồ sơ</th><th>Ngày hẹn trả</th></tr></table>'],
    ['a table with strange headers', '<table><tr><th>A</th><th>B</th><th>C</th><th>D</th></tr></table>'],
    ['a grid by its roles', '<div role="grid"><span role="columnheader">Thủ tục</span><span role="columnheader">Hạn</span></div>'],
    ['rows of blocks under a header', row('STT', 'Mã hồ sơ', 'Tên thủ tục', 'Đơn vị xử lý') + row('1', 'x', 'y', 'z')],
    ['the same with letters taken apart', row('STT', 'Mã hồ sơ', 'Tên thủ tục', 'Đơn vị xử lý').normalize('NFD')],
    ['the same in capitals', row('STT', 'MÃ HỒ SƠ', 'TÊN THỦ TỤC', 'ĐƠN VỊ XỬ LÝ')],
    ['cards', '<div><p><b>Mã hồ sơ:</b> x</p><p><b>Lĩnh vực:</b> y</p><p><b>Ngày tiếp nhận:</b> z</p></div>'],
    ['dossier codes beside our words', '<div><p>Hồ sơ</p><p>000.00.32.H56-230612-0003</p></div>'],
  ])('%s', (_, html) => {
    expect(signsOf(page(html))).not.toEqual([]);
  });
  test('in a shadow tree', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    root.append(...page('<table><tr><th>Mã hồ sơ</th></tr></table>').body.children);
    expect(signsOf(root)).not.toEqual([]);
  });
});

describe('nothing to read', () => {
  test.each([
    [
      'a search form',
      '<form><div><span>Mã hồ sơ</span><input></div><div><span>Lĩnh vực</span><input></div><div><span>Thủ tục</span><input></div></form>',
    ],
    ['a menu', '<nav><ul><li><a>Hồ sơ đang xử lý</a></li><li><a>Hồ sơ quá hạn</a></li><li><a>Thủ tục</a></li></ul></nav>'],
    [
      'news',
      '<article><h2>Thủ tục hành chính</h2><p>Trung tâm đã tiếp nhận và giải quyết hơn một trăm hồ sơ trong tháng qua.</p></article>',
    ],
    [
      'a login page',
      '<form><h1>Hệ thống một cửa</h1><label>Mật khẩu<input type="password"></label></form><footer>Cơ quan chủ quản</footer>',
    ],
    ['a page without our words', '<div><p>Bảng tin</p><p>Thời tiết</p></div>'],
    ['scripts', '<script>const labels = ["Mã hồ sơ", "Lĩnh vực", "Thủ tục"]</script>'],
    ['a small table', '<table><tr><th>Thứ hai</th><th>Thứ ba</th></tr></table>'],
  ])('%s', (_, html) => {
    expect(signsOf(page(html))).toEqual([]);
  });
});
