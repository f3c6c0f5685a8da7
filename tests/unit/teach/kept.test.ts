import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messageHandlers } from '../../../entrypoints/background/message-handlers';
import { forgetTaught, keepTaught, taughtOf } from '../../../lib/browser/taught-access';
import type { TaughtTable } from '../../../lib/portal/taught-table';
import { MOST_TAUGHT } from '../../../lib/portal/taught-table-schema';
import { freshStore, PORTAL, value } from '../store/sample';

const lesson = (id: string, portal = PORTAL): TaughtTable => ({
  version: 1,
  id,
  portal,
  place: '/so-viec',
  kind: 'list',
  columns: [{ path: ['Ký hiệu'], field: 'code' }],
  at: '2026-03-01T08:00:00',
});
const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get('taught'))['taught'];
const here = { origin: PORTAL, extension: false, tabId: 7 };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('what was taught', () => {
  it('is kept per portal, replaced by its id, and forgotten', async () => {
    await keepTaught(lesson('a'));
    await keepTaught(lesson('b', 'https://khac.example'));
    expect(await keepTaught({ ...lesson('a'), place: '/moi' })).toEqual([{ ...lesson('a'), place: '/moi' }]);
    expect((await taughtOf('https://khac.example')).map(({ id }) => id)).toEqual(['b']);
    // Another portal's lesson is not this one's to forget.
    expect(await forgetTaught('https://khac.example', 'a')).toHaveLength(1);
    expect(await forgetTaught(PORTAL, 'a')).toEqual([]);
    expect(await taughtOf('https://khac.example')).toHaveLength(1);
  });

  it('entries that nobody can read are not used and stay where they are', async () => {
    const strange = { version: 9, id: 'x', portal: PORTAL };
    await fakeBrowser.storage.local.set({ taught: [strange, 'rác'] });
    expect(await keepTaught(lesson('a'))).toEqual([lesson('a')]);
    expect(await stored()).toEqual([strange, 'rác', lesson('a')]);
    await fakeBrowser.storage.local.set({ taught: 'hỏng' });
    await keepTaught(lesson('a'));
    expect(await stored()).toEqual(['hỏng', lesson('a')]);
  });

  it('has an end: the oldest of a portal gives way', async () => {
    for (let i = 0; i <= MOST_TAUGHT; i++) await keepTaught(lesson(`l${i}`));
    const kept = await taughtOf(PORTAL);
    expect(kept).toHaveLength(MOST_TAUGHT);
    expect(kept[0]?.id).toBe('l1');
  });
});

describe('the background', () => {
  it('keeps what a page teaches of its own portal only, and hands it to its pages', async () => {
    const handlers = messageHandlers(freshStore());
    expect(await handlers['teach.save']({ table: lesson('a', 'https://khac.example') }, here)).toMatchObject({ ok: false });
    expect(value(await handlers['teach.save']({ table: lesson('a') }, here)).taught).toHaveLength(1);
    expect(value(await handlers['settings.get']({}, here)).taught).toEqual([lesson('a')]);
    expect(value(await handlers['settings.get']({}, { ...here, origin: 'https://khac.example' })).taught).toBeUndefined();
    expect(value(await handlers['teach.forget']({ id: 'a' }, here)).taught).toEqual([]);
  });

  it('puts the reader of lessons only into pages of portals that were taught', async () => {
    const handlers = messageHandlers(freshStore());
    const files: string[] = [];
    Object.assign(fakeBrowser, {
      scripting: { executeScript: async (injection: { files: string[] }) => void files.push(...injection.files) },
    });
    await handlers['page.detected']({ signs: [] }, here);
    await keepTaught(lesson('a'));
    await handlers['page.detected']({ signs: [] }, here);
    await handlers['teach.open']({}, here);
    expect(files).toEqual(['/overlay.js', '/taught.js', '/overlay.js', '/teacher.js']);
  });
});
