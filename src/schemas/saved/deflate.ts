/** Bytes made small, without a head or a checksum of their own. */
export async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * What can be made of packed bytes: up to the first mistake, and no more than `most`, since a small
 * file can be made that unpacks to a huge one. Never throws.
 */
export async function inflated(
  packed: Uint8Array<ArrayBuffer>,
  format: CompressionFormat,
  most: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([packed])
    .stream()
    .pipeThrough(new DecompressionStream(format))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done || length + value.length > most) break;
      parts.push(value);
      length += value.length;
    }
    // What has not been read any more need not be made.
    await reader.cancel();
  } catch {
    // A stream ends with a line break that belongs to nothing, or was cut off.
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
