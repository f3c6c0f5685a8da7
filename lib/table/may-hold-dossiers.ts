/** "hồ sơ", "biên nhận", "thủ tục", composed or not, and how offices shorten the last. */
const WORDS = /h(?:ồ|o\u0302\u0300)\s+s(?:ơ|o\u031b)|bi(?:ê|e\u0302)n nh(?:ậ|a\u0323\u0302)n|th(?:ủ|u\u0309) t(?:ụ|u\u0323)c|\btthc\b/iu;

/**
 * Whether it is worth looking for records outside tables. Pages without a word about dossiers are not looked through; where a
 * long table stands, asking the page for its text costs more than looking around the table.
 */
export function mayHoldDossiers(body: Element | ShadowRoot): boolean {
  return body.querySelector('tr:nth-child(120)') !== null || WORDS.test(body.textContent ?? '');
}
