import { nationalCode } from '../text/dossier-code';

const codes = new RegExp(nationalCode.source, 'gi');
/** Codes that older systems number as they like: signs and digits without a blank, with a stroke or a hyphen between digits. */
const otherCodes = /(?<![\p{L}\d/-])[A-ZĐ]{1,8}\d*[.-][\dA-ZĐ.-]*\d{4,}(?![\p{L}\d])/gu;
const eMail = /[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+/g;
/** Numbers of citizens, identity cards and telephones: nine digits and more, also with gaps. Amounts of money have three digits between points. */
const longNumber = /(?<![\d.,])\+?\d(?:[ .-]?\d){8,}(?![\d.,]*\d)/g;

const amount = /^\d{1,3}(?:[.,]\d{3})+$/;

/** A text as it may leave the office: dossier codes, numbers of people and e-mail addresses give way to `…`. */
export function withoutPeople(text: string): string {
  return text
    .replace(codes, '…')
    .replace(otherCodes, '…')
    .replace(eMail, '…')
    .replace(longNumber, (number) => (amount.test(number) ? number : '…'))
    .replace(/…(?:,? …)+/g, '…');
}

/** Whether a note holds what `withoutPeople` would take out. */
export function speaksOfPeople(text: string): boolean {
  return withoutPeople(text) !== text;
}
