import { leastRatings, type Outside } from '../../domain/outside.ts';
import { fill } from '../../i18n/fill.ts';
import { formatList } from '../../i18n/format.ts';
import { inWords, points } from '../../report/describe/speak.ts';
import { entry } from '../../report/vocabulary.ts';
import { example, type MethodSection, rule, tableBlock, tableOf, text } from './method-blocks.ts';
import { exampleBusiness } from './method-example-business.ts';
import { type MethodSpeaker, none } from './method-speaker.ts';

/** The firm's own scores against its customers' ratings. */
export function outsideSection({ words, vocabulary, firm }: MethodSpeaker): MethodSection {
  const { outside: say } = words;
  const { touchpoints, overall } = outsideIn(firm.told.business.outside);
  if (overall.kind !== 'compared') throw new Error('the example has nothing to compare');
  const nameOf = (id: string) => entry(vocabulary.names.touchpoints, id);
  const rated = touchpoints.filter(({ theirs }) => theirs.ratings > 0);
  const shown = (value: number | null) => (value === null ? none : points(vocabulary, value));
  const differences = rated.flatMap(({ difference }) =>
    difference === null ? [] : [points(vocabulary, difference)],
  );
  const few = rated.filter(({ theirs }) => theirs.kind === 'tooFew').map(({ id }) => nameOf(id));
  return {
    id: 'outside-check',
    title: say.title,
    blocks: [
      ...text(fill(say['1'], { least: inWords(vocabulary, leastRatings) })),
      rule(say.rule),
      rule(say.differenceRule),
      ...text(say['2'], say['3']),
      example(
        tableBlock(
          tableOf(
            say.caption,
            [
              words.ring.touchpoint,
              say.ratings,
              `#${say.customers}`,
              `#${say.own}`,
              `#${say.difference}`,
            ],
            rated.map(({ id, own, theirs, difference }) => [
              nameOf(id),
              (exampleBusiness.ratings.get(id) ?? []).join(', '),
              shown(theirs.kind === 'scored' ? theirs.points : null),
              shown(own),
              shown(difference),
            ]),
          ),
        ),
        ...text(
          fill(say.example, {
            sum: `(${differences.join(' + ')}) / ${differences.length}`,
            mean: points(vocabulary, overall.difference),
            reading: say.readings[overall.reading],
            few: formatList(vocabulary.locale, few),
          }),
        ),
      ),
    ],
  };
}

function outsideIn(outside: Outside | null): Outside {
  if (outside === null) throw new Error('the example has no ratings');
  return outside;
}
