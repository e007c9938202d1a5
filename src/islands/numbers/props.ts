import type { FieldSpec, FigureSpec } from '../../domain/figure.ts';
import type { BusinessModelId, TouchpointId } from '../../domain/ids.ts';
import type { Kpi, KpiFamily } from '../../domain/kpi.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { NoticeWords } from '../../i18n/words/notices.en.ts';
import type { NumbersWords } from '../../i18n/words/numbers.en.ts';
import type { FigureSource, FigureTexts } from '../../report/vocabulary.ts';
import type { Saving, Session } from '../../state/session.ts';
import type { Setup } from '../../state/setup.ts';

/** What the page brings along in its language. */
export interface Props {
  readonly locale: Locale;
  readonly words: NumbersWords;
  readonly noticeWords: NoticeWords;
  readonly savingWords: Readonly<Record<Saving, string>>;
  readonly setup: Setup;
  readonly shelfScope: string;
  readonly fields: readonly FieldSpec[];
  readonly figures: readonly FigureSpec[];
  readonly texts: PageTexts;
  readonly sources: readonly FigureSource[];
  /** What stands behind a thing that is worked out, by its line. */
  readonly citations: Readonly<Record<string, Citation>>;
  readonly kpis: readonly NumberedKpi[];
  readonly families: Readonly<Record<KpiFamily, string>>;
  readonly touchpoints: readonly { readonly id: TouchpointId; readonly name: string }[];
  readonly models: readonly { readonly id: BusinessModelId; readonly name: string }[];
  /** Most fitting first. */
  readonly currencies: readonly Currency[];
  /** Other pages; `kpi` is the one of all KPIs, with the place of one to be put behind it. */
  readonly hrefs: Readonly<Record<'result' | 'full' | 'charter' | 'kpis' | 'kpi', string>>;
}

export interface Citation {
  readonly text: string;
  /** The source's own address; null where there is none. */
  readonly address: string | null;
}

export type Currency = NonNullable<SavedProfile['currency']>;

type SavedProfile = ReturnType<Session['$assessment']['get']>['profile'];

/** The texts of fields and figures, without those that only their own page needs. */
export interface PageTexts extends Omit<FigureTexts, 'fields' | 'figures'> {
  readonly fields: Readonly<Record<string, { readonly label: string; readonly hint: string }>>;
}

/** A KPI with its name, as a heading and as it stands in a sentence. */
export interface NumberedKpi extends Kpi {
  readonly name: string;
  readonly short: string;
}
