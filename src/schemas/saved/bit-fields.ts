/** How many bytes some values of so many bits each take, packed. */
export function bytesFor(count: number, width: number): number {
  return Math.ceil((count * width) / 8);
}

/** Packs small numbers one after another, the highest bit first; the last byte is filled with 0. */
export function packBits(values: readonly number[], width: number): Uint8Array {
  const bytes = new Uint8Array(bytesFor(values.length, width));
  values.forEach((value, index) => {
    for (let bit = 0; bit < width; bit += 1) {
      const place = index * width + bit;
      const on = (value >> (width - 1 - bit)) & 1;
      bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (on << (7 - (place & 7)));
    }
  });
  return bytes;
}

/** The numbers that were packed. */
export function unpackBits(bytes: Uint8Array, count: number, width: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    let value = 0;
    for (let place = index * width; place < (index + 1) * width; place += 1) {
      value = value * 2 + bitAt(bytes, place);
    }
    return value;
  });
}

/** True when nothing stands in the bits that only fill the last byte. */
export function paddingIsClear(bytes: Uint8Array, count: number, width: number): boolean {
  for (let place = count * width; place < bytes.length * 8; place += 1) {
    if (bitAt(bytes, place) === 1) return false;
  }
  return true;
}

function bitAt(bytes: Uint8Array, place: number): number {
  return ((bytes[place >> 3] ?? 0) >> (7 - (place & 7))) & 1;
}
