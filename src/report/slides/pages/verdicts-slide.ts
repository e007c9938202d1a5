import { findSection, type Verdict } from '../../report.ts';
import { derivationLines } from '../block-lines.ts';
import { content } from '../page-area.ts';
import type { Slide } from '../part.ts';
import { firstSentence, verdictsIn } from '../section-content.ts';
import type { Setting } from '../setting.ts';
import { sheetOf } from '../sheet.ts';

/** What the answers add up to: what asks for something first, then what is open, then what holds. */
export function verdictsSlide(setting: Setting): Slide | null {
  const { report, words } = setting;
  const section = findSection(report, 'verdicts');
  const verdicts = verdictsIn(section).toSorted((a, b) => urgency[a.tone] - urgency[b.tone]);
  const [first] = verdicts;
  if (section === undefined || first === undefined) return null;
  const sheet = sheetOf(setting, {
    id: 'verdicts',
    kicker: section.title,
    title: `${first.name}: ${first.headline}`,
  });
  sheet.table({
    name: section.title,
    box: content,
    shares: [1.1, 2.8, 3.6, 4.4],
    size: 16,
    head: ['', words.verdict, words.says, first.adviceLabel || words.advice],
    rows: verdicts
      .slice(0, mostShown)
      .map((verdict) => [
        { text: words.tones[verdict.tone], style: { ink: inks[verdict.tone], bold: true } },
        { text: verdict.name, style: { bold: true } },
        { text: verdict.headline },
        { text: firstSentence(verdict.advice), style: { ink: 'quiet' as const } },
      ]),
  });
  for (const { name, headline, text, advice, derivation } of verdicts) {
    sheet.note(`${name}: ${headline}. ${text} ${advice}`, ...derivationLines(derivation));
  }
  return sheet.done();
}

/** More than these are no overview. The others stand in the notes. */
const mostShown = 8;

const urgency: Readonly<Record<Verdict['tone'], number>> = { warning: 0, open: 1, good: 2 };
const inks = { warning: 'old', open: 'quiet', good: 'winners' } as const;
