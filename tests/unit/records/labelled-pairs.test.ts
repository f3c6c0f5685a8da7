// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { labelledPairs } from '../../../lib/table/labelled-pairs';

function pairs(html: string): Record<string, string> {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return Object.fromEntries(labelledPairs(root).map(({ label, content, open }) => [label, open ? `open ${content.text}` : content.text]));
}

const wanted = { 'Mã hồ sơ': 'H56.01-261120-0015', 'Chủ hồ sơ': 'Nguyễn Văn A', 'Ngày hẹn trả': '30/11/2026 17:00' };
const entries = Object.entries(wanted);
const draw = (one: (label: string, value: string) => string): string => entries.map(([label, value]) => one(label, value)).join('');

describe('labels beside their values', () => {
  test.each([
    ['dl', `<dl>${draw((l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl>`],
    ['dl in wrappers', `<dl>${draw((l, v) => `<div><dt>${l}:</dt><dd>${v}</dd></div>`)}</dl>`],
    ['span and span', draw((l, v) => `<div><span>${l}</span><span>${v}</span></div>`)],
    ['span and span in one parent', draw((l, v) => `<span>${l}</span> <span>${v}</span> `)],
    ['strong with a colon, then text', draw((l, v) => `<p><strong>${l}:</strong> ${v}</p>`)],
    ['strong, then colon and text', draw((l, v) => `<p><strong>${l}</strong>: ${v}</p>`)],
    ['lines of text', draw((l, v) => `<div>${l}: ${v}</div>`)],
    ['lines parted by br', draw((l, v) => `${l}: ${v}<br>`)],
    ['lines with dashes', draw((l, v) => `<div>- ${l} : ${v}</div>`)],
    ['label text, value element', draw((l, v) => `<li>${l}: <b>${v}</b></li>`)],
    ['label text without colon, value element', draw((l, v) => `<li>${l} <b>${v}</b></li>`)],
    ['div and div', draw((l, v) => `<div class="pair"><div class="l">${l}</div><div class="v">${v}</div></div>`)],
    ['div and div in one parent', `<div>${draw((l, v) => `<div class="l">${l}</div><div class="v">${v}</div>`)}</div>`],
    [
      'columns of a grid',
      draw((l, v) => `<div class="row"><div class="span5"><span>${l}</span></div><div class="span7"><span>${v}</span></div></div>`),
    ],
    ['table of two columns', `<table>${draw((l, v) => `<tr><td>${l}</td><td>${v}</td></tr>`)}</table>`],
    ['table of two columns, bold', `<table>${draw((l, v) => `<tr><td><strong>${l}:</strong></td><td>${v}</td></tr>`)}</table>`],
    [
      'table of four columns',
      `<table><tr>${draw((l, v) => `<th>${l}</th><td>${v}</td>`).replace('<th>Ngày hẹn trả', '</tr><tr><th>Ngày hẹn trả')}</tr></table>`,
    ],
    ['labels printed by style', draw((l, v) => `<div data-label="${l}">${v}</div>`)],
    ['labels printed by style and in the text', draw((l, v) => `<div data-label="${l}"><div>${l}</div><div>${v}</div></div>`)],
    ['disabled boxes', draw((l, v) => `<div><label for="${l}">${l}</label><input id="${l}" disabled value="${v}"></div>`)],
    ['boxes inside their labels', draw((l, v) => `<label>${l} <input readonly value="${v}"></label>`)],
    [
      'boxes named by labels',
      draw((l, v) => `<b id="i${l.length}">${l}</b><p></p><textarea disabled aria-labelledby="i${l.length}">${v}</textarea>`),
    ],
    [
      'material fields',
      draw((l, v) => `<mat-form-field><div><input disabled value="${v}"><span><mat-label>${l}</mat-label></span></div></mat-form-field>`),
    ],
    [
      'choices',
      draw(
        (l, v) =>
          `<div class="item"><label>${l}</label><div class="ant-select ant-select-disabled"><span class="ant-select-selection-search"><input role="combobox" disabled></span><span class="ant-select-selection-item">${v}</span></div></div>`,
      ),
    ],
  ])('%s', (_, html) => {
    expect(pairs(html)).toEqual(wanted);
  });
  test('decomposed letters and hard spaces', () => {
    expect(pairs(draw((l, v) => `<div><span>\u00a0${l.normalize('NFD')}\u00a0:</span>\u00a0<span>${v}</span></div>`))).toEqual(wanted);
  });
  test('several labels in one line', () => {
    expect(pairs('<div>- Tiếp nhận trực tuyến: 20/11/2026 10:15, hẹn trả: 30/11/2026</div>')).toEqual({
      'Tiếp nhận': '20/11/2026 10:15',
      'Hình thức tiếp nhận': 'trực tuyến',
      'hẹn trả': '30/11/2026',
    });
  });
  test('labels nobody knows stand under their own words', () => {
    expect(pairs('<p>Số tờ bản đồ: 12</p><dl><dt>Người ký</dt><dd>B</dd></dl><div>Mã hồ sơ: X-1</div>')).toEqual({
      'Số tờ bản đồ': '12',
      'Người ký': 'B',
      'Mã hồ sơ': 'X-1',
    });
  });
});

describe('a missing value takes nothing from its neighbour', () => {
  test.each([
    ['empty value', '<div><span>Chủ hồ sơ:</span><span></span></div><div>Khai sinh</div>', { 'Chủ hồ sơ': '' }],
    [
      'no value element',
      '<div><span>Mã hồ sơ:</span><span>A-1</span></div><div><span>Chủ hồ sơ:</span></div><div>Khai sinh</div>',
      { 'Mã hồ sơ': 'A-1' },
    ],
    ['next label behind it', '<div>Mã hồ sơ</div><div>Chủ hồ sơ</div><div>A</div>', { 'Chủ hồ sơ': 'A' }],
    ['dt without dd', '<dl><dt>Mã hồ sơ</dt><dt>Chủ hồ sơ</dt><dd>A</dd></dl>', { 'Chủ hồ sơ': 'A' }],
    ['cell without neighbour', '<table><tr><td>Mã hồ sơ</td></tr><tr><td>Chủ hồ sơ</td><td>A</td></tr></table>', { 'Chủ hồ sơ': 'A' }],
    ['header row', '<table><tr><th>Mã hồ sơ</th><th>Chủ hồ sơ</th></tr><tr><td>1</td><td>A</td></tr></table>', {}],
    ['values above their labels', '<div><b>A-1</b><span>Mã hồ sơ</span><b>Khai sinh</b><span>Tên thủ tục</span></div>', {}],
    ['tiles', '<div><b>12</b><span>Trạng thái</span></div><div><b>13</b><span>Đơn vị</span></div>', {}],
  ])('%s', (_, html, expected) => {
    const read = Object.fromEntries(Object.entries(pairs(html)).filter(([label, value]) => value !== '' || label in expected));
    expect(read).toEqual(expected);
  });
  test('a missing block among blocks', () => {
    const html = `<div>${draw((l, v) => `<i class="l">${l}</i><div class="v">${v}</div>`)}<i class="l">Trạng thái</i><div class="title">Việc khác</div></div>`;
    expect(pairs(html)).toEqual(wanted);
  });
  test('boxes somebody may type into are told apart', () => {
    expect(pairs('<label for="a">Mã hồ sơ</label><input id="a" value="H56">')).toEqual({ 'Mã hồ sơ': 'open H56' });
    expect(
      pairs(
        '<label>Trạng thái</label><div class="ant-select"><span><input role="combobox" readonly></span><span class="ant-select-selection-item">Đang xử lý</span></div>',
      ),
    ).toEqual({ 'Trạng thái': 'open Đang xử lý' });
  });
  test('an invitation to choose is no value', () => {
    expect(
      pairs(
        '<label>Trạng thái</label><div class="ant-select-disabled"><input role="combobox" disabled><span class="ant-select-selection-placeholder">Chọn trạng thái</span></div>',
      ),
    ).toEqual({ 'Trạng thái': '' });
  });
  test('menus, tabs, buttons and histories have no labels', () => {
    expect(
      pairs(
        '<nav><span>Ghi chú</span><span>x</span></nav><div role="tab"><b>Kết quả</b><i>1</i></div><button>Trạng thái: mới</button><ul class="ant-timeline"><li>Người xử lý: A</li></ul>',
      ),
    ).toEqual({});
  });
});
