import { blankPledge, type PledgePlace } from '../../state/pledges.ts';
import type { Pledge } from './props.ts';

/** What a page of paper has room for. */
const places = 3;

/** The pledges on the page: those that are begun; where none is, as many blank ones as have room. */
export function sheetPledges(charter: readonly PledgePlace[]): readonly Pledge[] {
  const begun = charter.filter(({ blank }) => !blank).map(({ pledge }) => pledge);
  return begun.length > 0 ? begun : Array.from({ length: places }, () => blankPledge);
}

/**
 * Millimetres at the usual size of `sheet.css`: what is left below the head, and what a pledge takes
 * beside its texts. The line on which a KPI is written by hand is lower than a KPI's name.
 */
const room = 233;
const besideTexts = 54;
const besideTextsUnnamed = 53;
const line = 5;
const lineToWriteOn = 6;
/** Characters on a line of the whole width, of half of it, and of the firm's name. */
const wholeLine = 84;
const halfLine = 40;
const nameLine = 48;

/** True where long texts leave too little room on the page, so that it is set smaller. */
export function isTight(pledges: readonly Pledge[], organisation: string): boolean {
  // The head has room for a name of one line.
  const head = heightOf(organisation, nameLine) - line;
  return pledges.reduce((sum, pledge) => sum + pledgeHeight(pledge), head) > room;
}

function pledgeHeight({ kpi, ownerOne, ownerTwo, decision, incentive }: Pledge): number {
  const rows = [
    Math.max(heightOf(ownerOne, halfLine), heightOf(ownerTwo, halfLine)),
    lineToWriteOn,
    heightOf(decision, wholeLine),
    heightOf(incentive, wholeLine),
  ];
  return rows.reduce((sum, row) => sum + row, kpi === '' ? besideTextsUnnamed : besideTexts);
}

function heightOf(text: string, perLine: number): number {
  return text.trim() === '' ? lineToWriteOn : Math.ceil(text.length / perLine) * line;
}
