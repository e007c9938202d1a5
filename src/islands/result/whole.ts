import type { FlowId } from '../../domain/ids.ts';
import type { Instrument } from '../../domain/instrument.ts';
import type { ReportFullWords } from '../../i18n/words/report-full.en.ts';
import {
  type Texts as Content,
  cutInstrument,
  cutTexts,
  type Vocabulary,
} from '../../report/vocabulary.ts';

/** Everything that a flow needs to be assessed and told of. */
export interface Texts {
  readonly instrument: Instrument;
  readonly vocabulary: Vocabulary;
}

/** The content as it lies in its files; the build has checked it. */
interface WholeContent {
  readonly instrument: unknown;
  readonly actions: unknown;
  readonly items: unknown;
  readonly actionTexts: unknown;
  readonly names: unknown;
  readonly sources: unknown;
}

const loaders = {
  en: () =>
    Promise.all([
      import('../../content/whole/en.ts'),
      import('../../i18n/words/report-full.en.ts').then((module) => module.reportFullEn),
    ]),
  sv: () =>
    Promise.all([
      import('../../content/whole/sv.ts'),
      import('../../i18n/words/report-full.sv.ts').then((module) => module.reportFullSv),
    ]),
};

/**
 * Fetches what a larger flow needs beyond what the page brought along.
 * @param known the vocabulary of the page, in the same language
 * @throws where a part cannot be fetched
 */
export async function loadWhole(known: Vocabulary, flow: FlowId): Promise<Texts> {
  const [content, full]: [WholeContent, ReportFullWords] = await loaders[known.locale]();
  const whole = { ...(content.instrument as object), actions: content.actions } as Instrument;
  const instrument = cutInstrument(whole, flow);
  const way = instrument.flows.find(({ id }) => id === flow);
  if (way === undefined) throw new Error(`no flow ${flow}`);
  const texts = {
    items: content.items,
    actions: content.actionTexts,
    names: content.names,
    sources: content.sources,
  } as Content;
  const { id, steps, shows } = way;
  return {
    instrument,
    vocabulary: {
      ...cutTexts(texts, instrument),
      locale: known.locale,
      words: known.words,
      full,
      flow: { id, steps, shows },
    },
  };
}
