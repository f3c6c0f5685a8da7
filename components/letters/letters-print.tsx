import type { Sheet } from '../../lib/text/sheet';
import { LetterSheet } from './letter-sheet';

/** All letters for the printer, each on a page of its own; nothing of it is seen on the screen. */
export function LettersPrint({ sheets }: { sheets: readonly Sheet[] }) {
  return (
    <>
      {sheets.map((sheet, index) => (
        <LetterSheet key={index} sheet={sheet} />
      ))}
    </>
  );
}
