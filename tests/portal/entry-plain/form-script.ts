import { Markup } from '../server/html.ts';

/**
 * Runs in the page. `duLieuGui()` reads what would be sent the way a form does: disabled inputs are not in it. With
 * `tuTinh` the page adds up columns 3, 7, 11 and the last row by itself on every change.
 */
export function formScript(sections: readonly (string | undefined)[], computing: boolean): Markup {
  return new Markup(`<script>
(function () {
  var phan = ${JSON.stringify(sections).replaceAll('<', '\\u003c')};
  var bieu = document.getElementById('fmBieu');
  var so = function (chu) {
    var sach = String(chu).trim();
    if (sach === '') return null;
    return /^\\d{1,3}(\\.\\d{3})+$|^\\d+$/.test(sach) ? Number(sach.replace(/\\./g, '')) : sach;
  };
  window.duLieuGui = function () {
    var gui = new FormData(bieu), hang = {}, thuTu = [];
    gui.forEach(function (giaTri, ten) {
      var phanTen = /^(h\\d+|tong)_(nhan|c(\\d+))$/.exec(ten);
      if (!phanTen) return;
      if (!hang[phanTen[1]]) {
        hang[phanTen[1]] = { label: '', values: {} };
        var muc = phan[Number(phanTen[1].slice(1))];
        if (muc) hang[phanTen[1]].section = muc;
        thuTu.push(phanTen[1]);
      }
      if (phanTen[2] === 'nhan') hang[phanTen[1]].label = giaTri;
      else hang[phanTen[1]].values[phanTen[3]] = so(giaTri);
    });
    return { rows: thuTu.map(function (khoa) { return hang[khoa]; }) };
  };
  ${computing ? computingScript : ''}
})();
</script>`);
}

const computingScript = `
  var o = function (khoa, cot) { return document.getElementById(khoa + '_c' + cot); };
  var cong = function (cac) {
    var co = cac.filter(function (mot) { return mot !== null && typeof mot === 'number'; });
    return co.length === 0 ? '' : String(co.reduce(function (a, b) { return a + b; }, 0));
  };
  var tinh = function () {
    var cacHang = [];
    while (o('h' + cacHang.length, 3)) cacHang.push('h' + cacHang.length);
    cacHang.forEach(function (hang) {
      [[3, [4, 5, 6]], [7, [8, 9, 10]], [11, [12, 13]]].forEach(function (cap) {
        o(hang, cap[0]).value = cong(cap[1].map(function (cot) { return so(o(hang, cot).value); }));
      });
    });
    for (var cot = 3; cot <= 13; cot++) o('tong', cot).value = cong(cacHang.map(function (hang) { return so(o(hang, cot).value); }));
  };
  bieu.addEventListener('change', tinh);
`;
