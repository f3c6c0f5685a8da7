import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { saveListPage } from '../../../lib/store/save-list';
import { turnLog } from '../../../lib/store/turn-log';
import { dossier, everythingStored, freshStore, listPage, value } from './sample';
import { sayingLost } from './saying-lost';

describe('turning the log', () => {
  it('leaves the store and no database of its own behind', async () => {
    const store = freshStore();
    value(await saveListPage(store, listPage([dossier('A')]), []));
    const before = [await everythingStored(store), (await indexedDB.databases()).map(({ name }) => name)];
    expect(value(await turnLog())).toEqual({ lost: false });
    expect(value(await turnLog())).toEqual({ lost: false });
    expect([await everythingStored(store), (await indexedDB.databases()).map(({ name }) => name)]).toEqual(before);
  });

  it('is done by deleting a database: that alone ends the log', async () => {
    const deleted = vi.spyOn(indexedDB, 'deleteDatabase');
    await turnLog();
    expect(deleted).toHaveBeenCalledTimes(1);
  });

  it('tells that the browser has thrown away what was stored', async () => {
    expect(value(await turnLog(sayingLost('total')))).toEqual({ lost: true });
    expect(value(await turnLog(sayingLost('none')))).toEqual({ lost: false });
  });

  it('comes back as a problem where the browser refuses', async () => {
    const refusing = Object.assign(Object.create(indexedDB) as IDBFactory, {
      open: () => {
        throw new DOMException('no', 'InvalidStateError');
      },
    });
    expect(await turnLog(refusing)).toMatchObject({ ok: false, problem: { code: 'storage-failed' } });
  });
});
