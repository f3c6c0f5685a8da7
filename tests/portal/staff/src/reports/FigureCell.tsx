import { useLocation } from 'react-router-dom';
import { thousands } from '../common/format.ts';
import type { Figure } from './figures.ts';

interface Props {
  value: Figure;
  /** Without it the figure is plain text, as in totals rows and export copies. */
  onOpen?: (() => void) | undefined;
}

/** A non-zero figure of a row is a link to the same page that opens its dossiers. */
export function FigureCell({ value, onOpen }: Props) {
  const location = useLocation();
  const text = typeof value === 'number' ? thousands(value) : value;
  const clickable = onOpen && typeof value === 'number' && value !== 0;
  return (
    <td style={{ textAlign: 'right' }}>
      {clickable ? (
        <a
          href={location.pathname}
          onClick={(event) => {
            event.preventDefault();
            onOpen();
          }}
        >
          {text}
        </a>
      ) : (
        text
      )}
    </td>
  );
}
