import { Markup } from '../server/html.ts';

/** Numbers around the current page between icon arrows; a dead arrow stands in a `li.disabled`. Posts, never changes the address. */
export const pagerScript = new Markup(`
function post(url, fields, done) {
  var call = new XMLHttpRequest();
  call.open('POST', url);
  call.setRequestHeader('content-type', 'application/x-www-form-urlencoded');
  call.setRequestHeader('x-requested-with', 'XMLHttpRequest');
  call.onload = function () {
    if (call.status === 401) { location.href = '/dang-nhap?redirect=' + encodeURIComponent(location.pathname); return; }
    done(JSON.parse(call.responseText));
  };
  call.send(Object.keys(fields).map(function (key) { return encodeURIComponent(key) + '=' + encodeURIComponent(fields[key]); }).join('&'));
}
function two(value) { return (value < 10 ? '0' : '') + value; }
function drawPager(place, answer, go) {
  var pages = Math.max(1, Math.ceil(answer.total / answer.pageSize));
  var list = document.createElement('ul');
  list.className = 'pagination';
  function item(label, icon, target, state) {
    var li = document.createElement('li');
    var link = document.createElement('a');
    link.href = '#';
    if (icon) { var i = document.createElement('i'); i.className = icon; link.appendChild(i); } else link.textContent = label;
    if (state) li.className = state;
    link.onclick = function (event) { event.preventDefault(); if (!state) go(target); };
    li.appendChild(link);
    list.appendChild(li);
  }
  var at = answer.page;
  item('', 'icon-double-angle-left', 1, at === 1 && 'disabled');
  item('', 'icon-angle-left', at - 1, at === 1 && 'disabled');
  for (var n = Math.max(1, at - 2); n <= Math.min(pages, at + 2); n++) item(String(n), '', n, n === at && 'active');
  item('', 'icon-angle-right', at + 1, at === pages && 'disabled');
  item('', 'icon-double-angle-right', pages, at === pages && 'disabled');
  place.textContent = '';
  var info = document.createElement('span');
  info.className = 'paging-info';
  info.textContent = answer.total === 0 ? '' : ((at - 1) * answer.pageSize + 1) + ' - ' + Math.min(answer.total, at * answer.pageSize) + ' / ' + answer.total;
  place.appendChild(info);
  place.appendChild(list);
}
`);
