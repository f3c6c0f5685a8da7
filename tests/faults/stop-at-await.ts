/**
 * Runs in the background before a message arrives: counts every place where it waits for the browser, before the question is asked
 * and when the answer has come, and stands still for good at one of them. A worker that is ended there has done what it did so far
 * and nothing after it.
 */
export const STOP_AT_AWAIT = `(() => {
  if (globalThis.faults) return;
  const faults = (globalThis.faults = { armed: false, count: 0, at: -1, names: [] });
  const point = (name) => {
    if (!faults.armed) return;
    faults.names.push(name);
    if (faults.count++ === faults.at) for (;;) debugger;
  };
  const asks = (owner, method, name) => {
    const real = owner[method];
    owner[method] = function (...given) {
      point('before ' + name);
      const request = real.apply(this, given);
      if (request instanceof IDBRequest) request.addEventListener('success', () => point('after ' + name));
      return request;
    };
  };
  for (const method of ['get', 'getAll', 'getKey', 'getAllKeys', 'put', 'add', 'delete', 'count', 'openCursor'])
    for (const [owner, name] of [[IDBObjectStore, 'store.'], [IDBIndex, 'index.']])
      if (method in owner.prototype) asks(owner.prototype, method, name + method);
  asks(IDBFactory.prototype, 'open', 'open');
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...given) {
    point('before transaction');
    const transaction = begin.apply(this, given);
    transaction.addEventListener('complete', () => point('after transaction'));
    return transaction;
  };
  for (const area of ['local', 'session', 'managed'])
    for (const method of ['get', 'set', 'remove']) {
      const real = chrome.storage[area][method].bind(chrome.storage[area]);
      try {
        chrome.storage[area][method] = async (...given) => {
          point('before ' + area + '.' + method);
          const answer = await real(...given);
          point('after ' + area + '.' + method);
          return answer;
        };
      } catch {}
    }
  const permitted = chrome.permissions.contains.bind(chrome.permissions);
  chrome.permissions.contains = async (...given) => {
    point('before permissions');
    const answer = await permitted(...given);
    point('after permissions');
    return answer;
  };
})()`;
