import { fold } from '../text/normalise';

/** Words by which a label speaks of petitions, folded, the longer ones first. */
export const petitionWords: readonly string[] = ['phan anh va kien nghi', 'phan anh kien nghi', 'pakn', 'phan anh'];

/** The label, folded, without the words for petitions: "Ngày tiếp nhận phản ánh" is "ngay tiep nhan". */
export function withoutPetitions(label: string): string {
  const folded = ` ${fold(label)} `;
  return petitionWords.reduce((text, word) => text.replace(` ${word} `, ' '), folded).trim();
}
