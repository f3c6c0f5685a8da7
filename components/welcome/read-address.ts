/**
 * The origin an official means by what stands in the address bar or on a paper: `dichvucong.tinh.gov.vn`, a whole address with
 * its path, with or without `https://`. Undefined for anything that is no address of a site.
 */
export function readAddress(text: string): string | undefined {
  const written = text.trim();
  if (written === '' || /\s/.test(written)) return undefined;
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(whole)) return undefined;
  const { protocol, hostname, origin, username } = new URL(whole);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '') return undefined;
  // A single word is no portal, unless it is this very computer.
  return hostname.includes('.') || hostname === 'localhost' ? origin : undefined;
}
