import type { Assessment } from '../../../domain/assess.ts';
import type { Pledge as Agreed } from '../../../domain/charter.ts';
import { dayText } from '../../../i18n/days.ts';
import type { Pledge, Section } from '../../report.ts';
import { entry, type KpiVocabulary, type Vocabulary } from '../../vocabulary.ts';
import { upperFirst } from '../speak.ts';

/** The shared KPIs that were agreed; none where no KPI is named. */
export function charterSection(
  assessment: Assessment,
  vocabulary: Vocabulary,
  kpis: KpiVocabulary,
): readonly Section[] {
  const { pledges } = assessment.business.said;
  if (pledges.length === 0) return [];
  const { lead, ...labels } = kpis.words.charter;
  return [
    {
      id: 'charter',
      title: kpis.words.sections.charter,
      blocks: [
        { kind: 'prose', tone: 'body', paragraphs: [lead] },
        {
          kind: 'charter',
          labels,
          pledges: pledges.map((pledge, index) =>
            pledgeOf(pledge, index, assessment, vocabulary, kpis),
          ),
        },
      ],
    },
  ];
}

function pledgeOf(
  { kpi, ownerOne, ownerTwo, target, decision, incentive, review }: Agreed,
  index: number,
  { business }: Assessment,
  vocabulary: Vocabulary,
  { ladder, words }: KpiVocabulary,
): Pledge {
  const standing = business.said.ladder.get(kpi);
  const option = (key: string) => entry(ladder.options, key).label;
  const today =
    standing === undefined
      ? upperFirst(words.unanswered, vocabulary)
      : option(standing.kind === 'rung' ? String(standing.rung) : standing.kind);
  const name = vocabulary.names.kpis[kpi] ?? kpi;
  return {
    id: `pledge-${index + 1}`,
    kpi: upperFirst(name, vocabulary),
    owners: [ownerOne, ownerTwo],
    today,
    target: target === null ? '' : option(String(target)),
    decision,
    incentive,
    review: review === '' ? '' : dayText(vocabulary.locale, review),
  };
}
