import { fill } from '../../i18n/fill.ts';
import type { ResultWords } from '../../i18n/words/result.en.ts';
import { fieldName } from '../../report/describe/loop-section.ts';
import { figuresOf, findSection, type Report, sectionOf } from '../../report/report.ts';
import type { Vocabulary } from '../../report/vocabulary.ts';
import type { Telling } from './telling.ts';

/** What a change is judged by, as it is shown. */
export interface Headline {
  readonly equation: string;
  readonly level: string;
  /** The field of the loop, or between which; empty where there is none yet. */
  readonly place: string;
}

export function headlineOf(
  { report, assessment: { loop } }: Telling,
  vocabulary: Vocabulary,
  words: ResultWords,
): Headline {
  const text = (id: 'equation' | 'level') => figuresOf(sectionOf(report, id))[0]?.text ?? '';
  const fields = loop.kind === 'scored' ? fieldName(loop, vocabulary) : '';
  const onLine = loop.kind === 'scored' && loop.near.length > 0;
  return {
    equation: text('equation'),
    level: text('level'),
    place: onLine ? fill(words.changes.between, { fields }) : fields,
  };
}

/**
 * A report with the ghost of another: where 1 + 1, the level and the place in the loop stand as they
 * are saved.
 */
export function withGhost(report: Report, today: Report, words: ResultWords): Report {
  const say = (value: string) => fill(words.changes.today, { value });
  const figures = new Map(
    today.sections.flatMap(figuresOf).map(({ id, value, note, text, unit }) => {
      const shown = unit === 'onePlusOne' ? text : `${text}, ${note}`;
      return [id, value === null ? null : { value, text: say(shown) }] as const;
    }),
  );
  const field = today.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'chart' && block.form === 'field');
  const point = field?.kind === 'chart' && field.form === 'field' ? field.point : null;
  return {
    ...report,
    sections: report.sections.map((tried) => {
      // The way to a target begins where the saved answers are.
      const section = tried.id === 'route' ? (findSection(today, 'route') ?? tried) : tried;
      return {
        ...section,
        blocks: section.blocks.map((block) => {
          if (block.kind === 'figure' && block.figure.unit !== 'points') {
            const ghost = figures.get(block.figure.id) ?? null;
            if (ghost === null || ghost.value === block.figure.value) return block;
            return {
              ...block,
              figure: { ...block.figure, scale: { ...block.figure.scale, ghost } },
            };
          }
          if (block.kind === 'chart' && block.form === 'field' && point !== null) {
            const moved = point.x !== block.point?.x || point.y !== block.point?.y;
            return moved
              ? { ...block, ghost: { ...point, label: words.changes.todayLabel } }
              : block;
          }
          return block;
        }),
      };
    }),
  };
}
