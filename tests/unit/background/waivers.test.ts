import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messageHandlers } from '../../../entrypoints/background/message-handlers';
import { messages } from '../../../lib/browser/messages';
import type { Handlers } from '../../../lib/browser/receive';
import { freshStore, PORTAL, value } from '../store/sample';

const page = { origin: PORTAL, extension: false, tabId: 7 };
const workspace = { origin: 'chrome-extension://us', extension: true };
const waiver = { print: 'qua-han|1|H1', rule: 'qua-han', about: { portal: PORTAL, code: 'H1' }, reason: ' đã trả thực tế ' };
let handlers: Handlers;

beforeEach(() => {
  fakeBrowser.reset();
  handlers = messageHandlers(freshStore());
});

it('the pages of a portal are told what was set aside, and when it was taken back', async () => {
  expect(value(await handlers['settings.get']({}, page)).waived).toBeUndefined();
  value(await handlers['waiver.set'](waiver, workspace));
  const told = [{ print: waiver.print, reason: 'đã trả thực tế', at: expect.any(String) as string }];
  expect(value(await handlers['settings.get']({}, page)).waived).toEqual(told);
  expect(value(await handlers['findings.elsewhere']({ portal: PORTAL }, page)).waived).toEqual(told);
  expect(value(await handlers['settings.get']({}, { ...page, origin: 'https://khac.gov.vn' })).waived).toBeUndefined();
  value(await handlers['waiver.undo']({ print: waiver.print }, workspace));
  expect(value(await handlers['findings.elsewhere']({ portal: PORTAL }, page)).waived).toEqual([]);
});

it('no page may set anything aside, and a reason says something', () => {
  expect(messages['waiver.set'].privilege).toBe('extension');
  expect(messages['waiver.undo'].privilege).toBe('extension');
  const reads = (reason: string) => messages['waiver.set'].input.safeParse({ ...waiver, reason }).success;
  expect([reads('đã xem'), reads('   đã xem     '), reads('đã đối chiếu')]).toEqual([false, false, true]);
});
