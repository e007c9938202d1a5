import type { FlowId, ItemId } from '../../domain/ids.ts';
import type { Flow, ItemRole } from '../../domain/instrument.ts';
import type { Kpi } from '../../domain/kpi.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { ExtrasWords } from '../../i18n/words/extras.en.ts';
import type { LadderWords } from '../../i18n/words/ladder.en.ts';
import type { LadderFlowWords } from '../../i18n/words/ladder-flow.en.ts';
import type { NoticeWords } from '../../i18n/words/notices.en.ts';
import type { QuestionnaireWords } from '../../i18n/words/questionnaire.en.ts';
import type { Setup } from '../../state/setup.ts';

/** One item with the texts that a person answering it needs. */
export interface AskedItem {
  readonly id: ItemId;
  readonly topic: string;
  readonly left: string;
  readonly right: string;
  readonly why: string;
  readonly proof: string;
  readonly discuss: string;
  readonly source: string;
  readonly role: ItemRole;
}

export interface AskedSection {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly items: readonly AskedItem[];
}

/** Something that a profile can name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly about?: string;
}

/** What a page offers beyond the answers: the profile, proof and notes. */
export interface Extras {
  readonly words: ExtrasWords;
  readonly models: readonly Choice[];
  readonly phases: readonly Choice[];
  readonly seniorities: readonly Choice[];
  readonly departments: readonly Choice[];
  readonly optionalDepartments: readonly Choice[];
}

/** How long a flow's items and KPIs take. */
export type Pace = Pick<Flow, 'secondsPerItem' | 'secondsPerKpi'>;

/** One KPI with the texts that a person placing it needs. */
export interface AskedKpi extends Pick<Kpi, 'id' | 'family' | 'firstFor'> {
  readonly name: string;
  readonly about: string;
  /** Its name in running text. */
  readonly short: string;
}

/** The KPI ladder of a flow that asks for it. */
export interface AskedLadder {
  readonly words: LadderWords & LadderFlowWords;
  readonly kpis: readonly AskedKpi[];
  /** The page that explains every KPI. */
  readonly kpisHref: string;
  /** The page where figures are typed. */
  readonly numbersHref: string;
}

/** A way through more of the instrument, on a page of its own. */
export interface Onward {
  readonly flow: FlowId;
  readonly pace: Pace;
  /** The KPIs that it asks for. */
  readonly kpis: readonly Pick<Kpi, 'id' | 'family' | 'firstFor'>[];
  readonly href: string;
}

export interface Props {
  readonly locale: Locale;
  readonly words: QuestionnaireWords;
  readonly noticeWords: NoticeWords;
  /** Every item that this page can ask, those of departments that must be chosen first included. */
  readonly sections: readonly AskedSection[];
  readonly setup: Setup;
  readonly pace: Pace;
  /** Null where the flow does not ask for KPIs. */
  readonly ladder: AskedLadder | null;
  readonly shelfScope: string;
  readonly resultHref: string;
  readonly extras: Extras | null;
  readonly onward: Onward | null;
}
