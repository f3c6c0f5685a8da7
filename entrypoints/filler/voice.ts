import { createElement } from 'react';
import { FillNotice, type Notice } from '../../components/fill/fill-notice';
import { guest } from '../../lib/browser/guest';
import type { Say } from '../../lib/text/say';
import { openShadowHost, type ShadowHost } from './shadow-host';

/** Says things in the bar, which stands once per page; where there is no bar, in a line of its own. */
export interface Voice {
  status(text: string): void;
  alert(text: string): void;
  progress(state: { text: string; done: number; total: number; stop: () => void } | undefined): void;
  offerUndo(run: () => void): void;
}

let line: ShadowHost | undefined;

export function voiceFor(page: Document, theme: 'light' | 'dark', say: Say): Voice {
  let last: Notice = { kind: 'status', text: '', actions: [] };
  const close = { label: say('fill.cancel'), run: () => clear() };
  const clear = (): void => {
    line?.remove();
    line = undefined;
  };
  const show = (kind: Notice['kind'], text: string, actions: Notice['actions']): void => {
    last = { kind, text, actions };
    line ??= openShadowHost(page, theme);
    line.show(createElement(FillNotice, { notice: last }));
  };
  return {
    status(text) {
      const { bar } = guest();
      if (bar) bar.status(text);
      else show('status', text, [close]);
    },
    alert(text) {
      const { bar } = guest();
      if (bar) bar.alert(text);
      else show('alert', text, [close]);
    },
    progress(state) {
      const { bar } = guest();
      if (bar?.progress) bar.progress(state);
      else if (bar && state) bar.status(state.text);
      else if (state) show('status', state.text, [{ label: say('fill.stop'), run: state.stop }]);
    },
    offerUndo(run) {
      const { bar } = guest();
      const label = say('fill.undo');
      if (bar) return bar.offerUndo(label, run);
      const undo = { label, run: (event: Event) => event.isTrusted && run() };
      show(last.kind, last.text, [undo, close]);
    },
  };
}
