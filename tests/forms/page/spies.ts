/**
 * Counts everything that would save or send the form: its submission by whatever means, presses of its buttons, requests
 * that carry data. Has to be set before anything else runs on the page.
 */
export function watchSubmits(page: Window & typeof globalThis = window): void {
  window.__submits = 0;
  const count = (): void => void (window.__submits = (window.__submits ?? 0) + 1);
  for (const name of ['submit', 'requestSubmit'] as const) {
    const own = page.HTMLFormElement.prototype[name];
    page.HTMLFormElement.prototype[name] = function (this: HTMLFormElement, ...given: []) {
      count();
      own.apply(this, given);
    };
  }
  page.addEventListener(
    'submit',
    (event) => {
      count();
      event.preventDefault();
    },
    true,
  );
  page.addEventListener(
    'click',
    (event) => {
      const [target] = event.composedPath();
      if (target instanceof page.Element && target.closest('button, input[type=submit], [role=button]') !== null) count();
    },
    true,
  );
  page.fetch = () => {
    count();
    return Promise.reject(new Error('nothing is sent'));
  };
  page.XMLHttpRequest.prototype.send = count;
  page.navigator.sendBeacon = () => {
    count();
    return false;
  };
}
