import type { NoticeWords } from '../../i18n/words/notices.en.ts';
import type { PlanWords } from '../../i18n/words/plan.en.ts';
import type { Texts } from '../../report/telling/whole.ts';
import type { Setup } from '../../state/setup.ts';

/** What the page brings along in its language: the texts are those of the smallest flow. */
export interface Props extends Texts {
  readonly words: PlanWords;
  readonly noticeWords: NoticeWords;
  readonly loadingText: string;
  readonly setup: Setup;
  readonly shelfScope: string;
  readonly limits: Limits;
  /** The questions of each flow that is offered. */
  readonly questionHrefs: Readonly<Record<string, string>>;
  readonly resultHref: string;
  /** Null where only the short flow is offered. */
  readonly charterHref: string | null;
}

/** Most characters of a text, a note to a task and the word to the management; most tasks. */
export interface Limits {
  readonly text: number;
  readonly taskNote: number;
  readonly reportNote: number;
  readonly tasks: number;
}
