import { el } from '../../page/dom';
import { plainForm } from '../../page/plain-form';
import { watchSubmits } from '../../page/spies';
import { spec } from './spec';

// The same document twice: outside it is a frame around itself, inside it is the form.
if (window !== window.top) plainForm(spec);
else {
  watchSubmits();
  const frame = el('iframe', { src: location.href, width: '1320', height: '600', title: 'Nhập biểu' });
  document.body.append(el('h1', {}, 'Hệ thống báo cáo'), frame);
  let own = 0;
  Object.defineProperty(window, '__submits', {
    get: () => own + (frame.contentWindow?.__submits ?? 0),
    set(count: number) {
      own = count;
    },
  });
  const drawn = setInterval(() => {
    const inner = frame.contentWindow;
    if (!inner?.__ready || !inner.__model) return;
    clearInterval(drawn);
    window.__model = inner.__model;
    window.__ready = true;
  }, 20);
}
