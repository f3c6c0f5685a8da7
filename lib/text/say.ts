import type { Message, MessageValue } from './message';
import type { Quantity } from './quantity';

/** Sentences by id, of one language. `{name}` holds a value; a number is written in the reader's way. */
export type Catalogue = Readonly<Record<string, string>>;

export type Say = (message: Message | string, values?: Readonly<Record<string, MessageValue>>) => string;

const numberFormats = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }),
};

/** 5770 → "5.770" (vi). */
export function formatNumber(value: number, language: 'vi' | 'en' = 'vi'): string {
  return numberFormats[language].format(value);
}

/** As many decimals as were shown: 99.48% → "99,48%" (vi). */
export function formatQuantity({ value, decimals, percent }: Quantity, language: 'vi' | 'en' = 'vi'): string {
  const digits = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return `${digits.format(value)}${percent ? '%' : ''}`;
}

/**
 * Turns messages into text. An id that the catalogue lacks comes out as the id itself, in brackets, so that a forgotten
 * sentence is seen in every test that looks at the screen.
 */
export function createSay(catalogue: Catalogue, language: 'vi' | 'en' = 'vi'): Say {
  const say: Say = (input, values) => {
    const message = typeof input === 'string' ? { id: input, ...(values && { values }) } : input;
    const sentence = catalogue[message.id];
    if (sentence === undefined) return `[${message.id}]`;
    return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = message.values?.[name];
      if (value === undefined) return hole;
      if (typeof value === 'number') return formatNumber(value, language);
      return typeof value === 'string' ? value : say(value);
    });
  };
  return say;
}
