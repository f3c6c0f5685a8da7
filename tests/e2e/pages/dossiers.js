/** The same invented dossiers in every page of this folder: `dossier(1)` is the first row of each list. */
'use strict';

const two = (n) => String(n).padStart(2, '0');

// eslint-disable-next-line no-unused-vars
function dossier(n) {
  const day = two((n % 27) + 1);
  return {
    stt: n,
    code: `000.00.32.H56-2306${day}-${String(n).padStart(4, '0')}`,
    owner: `Người nộp ${n}`,
    received: `${day}/06/2023 08:00`,
    due: `${two(((n + 9) % 27) + 1)}/07/2023 17:00`,
    state: n % 3 === 0 ? 'Đang xử lý' : 'Chờ bổ sung',
  };
}

// eslint-disable-next-line no-unused-vars
const headers = ['STT', 'Mã hồ sơ', 'Chủ hồ sơ', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Trạng thái'];

// eslint-disable-next-line no-unused-vars
function cellsOf(n) {
  const { stt, code, owner, received, due, state } = dossier(n);
  return [stt, code, owner, received, due, state];
}

/** `make('div', { role: 'row' }, …children)` */
// eslint-disable-next-line no-unused-vars
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child) => (child instanceof Node ? child : String(child))));
  return element;
}
