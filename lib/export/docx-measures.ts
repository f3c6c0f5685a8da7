import type { Sheet } from '../text/sheet';

/** Millimetres in twentieths of a point, as DOCX measures lengths: whole numbers only. */
export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

export const FONT = 'Times New Roman';

interface Paper {
  /** All in mm. */
  width: number;
  height: number;
  margin: { top: number; bottom: number; left: number; right: number };
}

/** Margins of A4 as in Nghị định 30/2020/NĐ-CP (20–25, 30–35 and 15–20 mm); A5 has less of everything. */
export const papers: Readonly<Record<Sheet['paper'], Paper>> = {
  A4: { width: 210, height: 297, margin: { top: 20, bottom: 20, left: 30, right: 15 } },
  A5: { width: 148, height: 210, margin: { top: 12, bottom: 12, left: 16, right: 12 } },
};

/** Between the margins, in twentieths of a point. */
export function textWidth(paper: Sheet['paper']): number {
  const { width, margin } = papers[paper];
  return twips(width - margin.left - margin.right);
}
