/** The databases of the tests, with what Chromium says besides the standard when it makes a database anew. */
export function sayingLost(dataLoss: 'none' | 'total'): IDBFactory {
  const [open, deleteDatabase] = [indexedDB.open.bind(indexedDB), indexedDB.deleteDatabase.bind(indexedDB)];
  const said = (name: string): IDBOpenDBRequest => {
    const request = open(name);
    request.addEventListener('upgradeneeded', (event) => Object.assign(event, { dataLoss }));
    return request;
  };
  return Object.assign(Object.create(indexedDB) as IDBFactory, { open: said, deleteDatabase });
}
