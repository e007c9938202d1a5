import type { Kpi, KpiFamily } from '../../domain/kpi.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { CharterWords } from '../../i18n/words/charter.en.ts';
import type { NoticeWords } from '../../i18n/words/notices.en.ts';
import type { PledgePlace } from '../../state/pledges.ts';
import type { Setup } from '../../state/setup.ts';

/** What the page brings along in its language. */
export interface Props {
  readonly locale: Locale;
  readonly words: CharterWords;
  readonly noticeWords: NoticeWords;
  readonly setup: Setup;
  readonly shelfScope: string;
  readonly kpis: readonly CharterKpi[];
  readonly families: Readonly<Record<KpiFamily, string>>;
  /** How the rungs are called, "silo" and "dontKnow" among them. */
  readonly rungs: Readonly<Record<string, string>>;
  /** Longest text of a field, and longest name of a firm, in characters. */
  readonly longest: { readonly text: number; readonly name: number };
  readonly hrefs: Readonly<Record<'result' | 'full' | 'numbers' | 'kpis', string>>;
}

/** A KPI as a charter offers it. */
export interface CharterKpi extends Kpi {
  readonly name: string;
  /** The two departments that should own it. */
  readonly ownerNames: readonly [string, string];
  /** A decision that it can steer, as a clause. */
  readonly decides: string;
}

export type Slot = PledgePlace['slot'];
export type Pledge = PledgePlace['pledge'];
