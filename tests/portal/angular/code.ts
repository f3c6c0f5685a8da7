/**
 * This system writes the office's code from the province down: `000.12.23.H08-230405-0061` is `H08.23.12-230405-0061` here. Codes of
 * the ministries' systems stay as they are.
 */
export function codeShown(code: string): string {
  return code.replace(/^000\.(\d\d)\.(\d\d)\.([A-Z]\d\d)-/, '$3.$2.$1-');
}

/** The code as the other generations know it, from a whole code or from its beginning. */
export function codeStored(shown: string): string {
  return shown
    .trim()
    .replace(
      /^([A-Z]\d\d)\.(\d\d)\.(\d\d)(?=-|$)/i,
      (_all, province: string, district: string, office: string) => `000.${office}.${district}.${province.toUpperCase()}`,
    );
}
