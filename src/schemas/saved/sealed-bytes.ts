const sumBytes = 2;

/** Bytes with a two-byte checksum, as base64url: made of characters that an address carries as they are. */
export function seal(body: Uint8Array): string {
  const sum = checksum(body);
  return toBase64Url(Uint8Array.from([...body, sum >> 8, sum & 255]));
}

/** The bytes of a sealed text; null where it is no such text or its checksum is wrong. */
export function unseal(text: string): Uint8Array | null {
  const bytes = fromBase64Url(text);
  if (bytes === null || bytes.length < sumBytes) return null;
  const [high = 0, low = 0] = bytes.subarray(-sumBytes);
  const body = bytes.subarray(0, -sumBytes);
  return checksum(body) === high * 256 + low ? body : null;
}

/** The text of UTF-8 bytes; null where they are none. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** CRC-16/CCITT-FALSE: finds every single slip and nearly all others. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffff;
  for (const byte of bytes) {
    sum ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : (sum << 1) & 0xffff;
    }
  }
  return sum;
}

/** Character by character, since as many arguments as long notes have bytes overflow the stack. */
function toBase64Url(bytes: Uint8Array): string {
  const plain = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return plain.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array | null {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(plain, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
