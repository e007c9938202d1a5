import type { KpiId } from '../../domain/ids.ts';
import { type Ladder, rungs, type Standing } from '../../domain/kpi.ts';
import { bytesFor, packBits, paddingIsClear, unpackBits } from './bit-fields.ts';

const bitsPerStanding = 3;
const mostKpis = 255;

const standings: readonly (Standing | null)[] = [
  null,
  ...rungs.map((rung): Standing => ({ kind: 'rung', rung })),
  { kind: 'silo' },
  { kind: 'dontKnow' },
];

/**
 * Packs what is said of KPIs in their frozen order: how many follow, in a byte, and three bits for
 * each. Nothing at all where nothing is said of them; others are left out.
 * @throws Error when there are more KPIs than a byte can count.
 */
export function packLadder(kpis: readonly KpiId[], ladder: Ladder): readonly number[] {
  if (kpis.length > mostKpis) throw new Error('more KPIs than a link has room for');
  const codes = kpis.map((id) => codeOf(ladder.get(id)));
  if (codes.every((code) => code === 0)) return [];
  return [kpis.length, ...packBits(codes, bitsPerStanding)];
}

/** A ladder that was packed, and how many bytes it takes. */
export interface PackedLadder {
  readonly ladder: Ladder;
  readonly length: number;
}

/** Reads what stands at a place of a link. Null where it is damaged. */
export function unpackLadder(
  body: Uint8Array,
  start: number,
  kpis: readonly KpiId[],
): PackedLadder | null {
  const count = body[start] ?? mostKpis + 1;
  const length = 1 + bytesFor(count, bitsPerStanding);
  const bytes = body.subarray(start + 1, start + length);
  if (count > kpis.length || body.length < start + length) return null;
  if (!paddingIsClear(bytes, count, bitsPerStanding)) return null;
  const codes = unpackBits(bytes, count, bitsPerStanding);
  const found = kpis.slice(0, count).flatMap((id, index) => {
    const standing = standings[codes[index] ?? 0] ?? null;
    return standing === null ? [] : [[id, standing] as const];
  });
  return { ladder: new Map(found), length };
}

function codeOf(standing: Standing | undefined): number {
  if (standing === undefined) return 0;
  if (standing.kind === 'rung') return standing.rung + 1;
  return standing.kind === 'silo' ? 6 : 7;
}
