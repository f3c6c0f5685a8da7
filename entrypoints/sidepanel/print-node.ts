import '../../components/print/on-paper.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** Stands beside the page while the browser prints: everything else is left off the paper by the style. @param name its class */
export function printNode(node: ReactNode, name: string): void {
  const place = document.createElement('div');
  place.className = `on-paper ${name}`;
  const root = createRoot(place);
  flushSync(() => root.render(node));
  document.body.append(place);
  const gone = (): void => {
    root.unmount();
    place.remove();
  };
  addEventListener('afterprint', gone, { once: true });
  print();
}
