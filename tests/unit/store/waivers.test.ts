import { expect, it } from 'vitest';
import { allWaivers, setAside, takeBack, waiversOf } from '../../../lib/store/waivers';
import { freshStore, PORTAL, value } from './sample';

const waiver = { print: 'qua-han|1|H1', rule: 'qua-han', portal: PORTAL, reason: 'đã trả thực tế', at: '2026-03-03T08:00:00' };

it('what was set aside stays, takes a new reason, and is taken back', async () => {
  const store = freshStore();
  value(await setAside(store, waiver));
  value(await setAside(store, { ...waiver, reason: 'đã trả, có phiếu ký nhận' }));
  expect((await allWaivers(store)).map(({ reason }) => reason)).toEqual(['đã trả, có phiếu ký nhận']);
  value(await takeBack(store, waiver.print));
  expect(await allWaivers(store)).toEqual([]);
});

it('a page is told of its own portal alone', async () => {
  const store = freshStore();
  value(await setAside(store, waiver));
  value(await setAside(store, { ...waiver, print: 'b', portal: 'https://other.gov.vn' }));
  value(await setAside(store, { print: 'c', rule: 'hai-man-hinh', reason: 'hai cách đếm', at: waiver.at }));
  expect((await waiversOf(store, PORTAL)).map(({ print }) => print)).toEqual([waiver.print]);
});
