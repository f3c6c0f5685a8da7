const SIZE = 20;
const ROWS = 67;

const two = (n: number): string => String(n).padStart(2, '0');

function row(n: number): string {
  const day = two((n % 27) + 1);
  const code = `000.00.32.H56-2306${day}-${String(n).padStart(4, '0')}`;
  return `<tr><td>${n}</td><td>${code}</td><td>Người nộp ${n}</td><td>${day}/06/2023</td><td>${day}/07/2023</td><td>Đang xử lý</td></tr>`;
}

/** A DataGrid as ASP.NET draws it: the numbers of the pages are a row of the table, the current one no link, each press a postback. */
export function postbackPage(sent: URLSearchParams): string {
  const argument = /^Page\$(\d+)$/.exec(sent.get('__EVENTARGUMENT') ?? '');
  const page = Number(argument?.[1] ?? 1);
  const pages = Math.ceil(ROWS / SIZE);
  const rows = Array.from({ length: Math.min(SIZE, ROWS - (page - 1) * SIZE) }, (_, i) => row((page - 1) * SIZE + i + 1));
  const links = Array.from({ length: pages }, (_, i) =>
    i + 1 === page ? `<td><span>${page}</span></td>` : `<td><a href="javascript:__doPostBack('grid','Page$${i + 1}')">${i + 1}</a></td>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Hồ sơ chưa trả dân</title>
<form method="post" action="/postback" id="form"><input type="hidden" name="__EVENTTARGET"><input type="hidden" name="__EVENTARGUMENT">
<script>function __doPostBack(target, argument) { const form = document.getElementById('form'); form.__EVENTTARGET.value = target; form.__EVENTARGUMENT.value = argument; form.submit(); }</script>
<h2>DANH SÁCH HỒ SƠ CHƯA TRẢ DÂN</h2>
<table border="1"><tr><th>STT</th><th>Số biên nhận</th><th>Họ tên chủ hồ sơ</th><th>Ngày nhận</th><th>Ngày hẹn trả</th><th>Tình trạng</th></tr>
${rows.join('\n')}
<tr><td colspan="6"><table border="0"><tr>${links.join('')}</tr></table></td></tr></table>
<input type="submit" value="Lưu"></form>`;
}
