import type { Severity } from '../../check/finding';

const NS = 'http://www.w3.org/2000/svg';

/** Shape and sign differ, not only colour: an octagon, a triangle, a circle. */
const SHAPES: Readonly<Record<Severity, { body: string; sign: string }>> = {
  block: { body: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', sign: 'M5 7h6v2H5z' },
  warn: { body: 'M8 1l7.5 14H.5z', sign: 'M7.2 6h1.6v5H7.2zM7.2 12h1.6v1.6H7.2z' },
  note: { body: 'M8 1a7 7 0 100 14A7 7 0 008 1z', sign: 'M7.2 7h1.6v5H7.2zM7.2 4h1.6v1.6H7.2z' },
};

export function severityIcon(document: Document, severity: Severity): SVGElement {
  const icon = document.createElementNS(NS, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', width: '14', height: '14', 'aria-hidden': 'true', class: 'icon' }))
    icon.setAttribute(name, value);
  const { body, sign } = SHAPES[severity];
  for (const [d, fill] of [
    [body, 'currentColor'],
    [sign, 'var(--nen)'],
  ] as const) {
    const path = document.createElementNS(NS, 'path');
    path.setAttribute('d', d);
    path.setAttribute('fill', fill);
    icon.append(path);
  }
  return icon;
}
