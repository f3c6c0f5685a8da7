import { redirect, sendHtml, wait, type Exchange } from '../server/exchange.ts';
import { html, type Markup } from '../server/html.ts';
import { readDay } from '../server/show.ts';
import { stateRows } from './by-state.ts';
import { certifiedCopyRows } from './certified-copies.ts';
import { digitisationRows } from './digitisation.ts';
import { heads } from './heads.ts';
import { interlinkedRows } from './interlinked.ts';
import { page } from './layout.ts';
import { dayRows } from './of-the-day.ts';
import { paymentRows } from './payment.ts';
import { dayForm, periodForm, readDays } from './period-form.ts';
import { countTable, totalFoot, totalRow } from './table.ts';

interface CountPage {
  title: string;
  body: (exchange: Exchange) => Markup;
}

/** Counts beside the big reports; each has figures under words that mean something else elsewhere. */
const pages: Record<string, CountPage> = {
  'thanh-toan': { title: 'Tình hình thanh toán trực tuyến', body: overPeriod(paymentRows, heads.payment, totalRow) },
  'so-hoa': { title: 'Tình hình số hóa hồ sơ, kết quả giải quyết TTHC', body: overPeriod(digitisationRows, heads.digitisation, totalRow) },
  'chung-thuc-dien-tu': { title: 'Chứng thực bản sao điện tử', body: overPeriod(certifiedCopyRows, heads.certifiedCopies, totalRow) },
  'lien-thong': { title: 'Thống kê hồ sơ liên thông', body: overPeriod(interlinkedRows, heads.interlinked, totalFoot) },
  'trong-ngay': {
    title: 'Thống kê hồ sơ trong ngày',
    body: ({ state, query, path }) => {
      const at = readDay(query.get('ngay')) ?? state.world.now.slice(0, 10);
      const { rows, total } = dayRows(state.world, at);
      return html`${dayForm(path, at)}${countTable(heads.ofTheDay, rows, totalFoot(total))}`;
    },
  },
  'trang-thai': {
    title: 'Thống kê theo trạng thái hồ sơ',
    body: ({ state }) => {
      const { rows, total } = stateRows(state.world);
      return countTable(heads.byState, rows, totalFoot(total));
    },
  },
};

function overPeriod(rowsOf: typeof paymentRows, head: Markup, total: typeof totalRow): CountPage['body'] {
  return ({ state, query, path }) => {
    const days = readDays(state.world, query);
    const counted = rowsOf(state.world, days);
    return html`${periodForm(path, days)}${countTable(head, counted.rows, total(counted.total))}`;
  };
}

export async function answerCounts(exchange: Exchange): Promise<void> {
  const found = pages[exchange.path.slice('/thong-ke-khac/'.length)];
  if (found === undefined) return redirect(exchange, '/thong-ke-khac/thanh-toan');
  await wait(exchange.state.latency.report);
  sendHtml(exchange, page(exchange, found.title, found.body(exchange)));
}
