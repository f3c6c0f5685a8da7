/** Beginning of a sealed file: one line that says how it was sealed, then the sealed bytes. */
const FORMAT = 'soat-mot-cua/khoa';
const VERSION = 1;
/** OWASP's count for PBKDF2 with SHA-256 (2023). */
export const ROUNDS = 600_000;
/** Fewer are an error of the file or an attempt to make guessing cheap; more would hold up whoever opens it for minutes. */
const MOST_ROUNDS = 10_000_000;
const HEAD_BYTES = 2_000;
/** Shortest passphrase. */
export const PASSPHRASE_LENGTH = 10;

export type OpenedSeal =
  | { ok: true; bytes: Uint8Array<ArrayBuffer> }
  /** No sealed file; sealed by a newer version; cut or changed; right file and wrong passphrase. */
  | { ok: false; why: 'other' | 'newer' | 'damaged' | 'passphrase' };

interface Head {
  format: string;
  version: number;
  kdf: 'PBKDF2-SHA-256';
  rounds: number;
  cipher: 'AES-GCM-256';
  salt: string;
  iv: string;
  /** SHA-256 of the sealed bytes: tells a damaged file from a wrong passphrase. */
  sealed: string;
}

/** Locks bytes with a passphrase: PBKDF2 and AES-GCM of the browser, salt and vector new each time. */
export async function seal(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Blob> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const key = await keyFrom(passphrase, salt, ROUNDS);
  const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes));
  const head: Head = {
    format: FORMAT,
    version: VERSION,
    kdf: 'PBKDF2-SHA-256',
    rounds: ROUNDS,
    cipher: 'AES-GCM-256',
    salt: hex(salt),
    iv: hex(iv),
    sealed: hex(await sha256(sealed)),
  };
  return new Blob([`${JSON.stringify(head)}\n`, sealed]);
}

/** Whether the file begins as a sealed one does, of whatever version. */
export function isSealed(bytes: Uint8Array): boolean {
  return headOf(bytes) !== undefined;
}

export async function openSeal(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<OpenedSeal> {
  const found = headOf(bytes);
  if (found === undefined) return { ok: false, why: 'other' };
  const { head, length } = found;
  if (typeof head['version'] === 'number' && head['version'] > VERSION) return { ok: false, why: 'newer' };
  if (!isHead(head)) return { ok: false, why: 'damaged' };
  const sealed = bytes.slice(length);
  if (hex(await sha256(sealed)) !== head.sealed) return { ok: false, why: 'damaged' };
  const key = await keyFrom(passphrase, bytesOf(head.salt), head.rounds);
  try {
    return { ok: true, bytes: new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(head.iv) }, key, sealed)) };
  } catch {
    return { ok: false, why: 'passphrase' };
  }
}

/** Vietnamese letters are typed composed or decomposed, by the keyboard in use: both are the same passphrase. */
async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derived = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, material, derived, false, ['encrypt', 'decrypt']);
}

function headOf(bytes: Uint8Array): { head: Record<string, unknown>; length: number } | undefined {
  const start = bytes.subarray(0, HEAD_BYTES);
  const end = start.indexOf(10);
  if (end < 0 || start[0] !== 123) return undefined;
  try {
    const head: unknown = JSON.parse(new TextDecoder().decode(start.subarray(0, end)));
    if (typeof head !== 'object' || head === null || (head as { format?: unknown }).format !== FORMAT) return undefined;
    return { head: head as Record<string, unknown>, length: end + 1 };
  } catch {
    return undefined;
  }
}

function isHead(head: object): head is Head {
  const { kdf, cipher, rounds, salt, iv, sealed } = head as Partial<Record<keyof Head, unknown>>;
  const isHex = (value: unknown, digits: number): boolean =>
    typeof value === 'string' && value.length === digits && /^[0-9a-f]+$/.test(value);
  const known = kdf === 'PBKDF2-SHA-256' && cipher === 'AES-GCM-256';
  const counted = Number.isInteger(rounds) && Number(rounds) >= 100_000 && Number(rounds) <= MOST_ROUNDS;
  return known && counted && isHex(salt, 32) && isHex(iv, 24) && isHex(sealed, 64);
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
