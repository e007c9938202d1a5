import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { contradictionsIn } from '../../domain/contradictions.ts';
import type { TouchpointId } from '../../domain/ids.ts';
import { browserDoor } from '../../platform/browser-door.ts';
import { writeFragment } from '../../state/fragment.ts';
import { offersFor, textFor } from '../../state/notice-actions.ts';
import { createSession, type Session } from '../../state/session.ts';
import { useStore } from '../../state/use-store.ts';
import { Notices } from '../../ui/notices.tsx';
import { CalculatorsPart } from './calculators-part.tsx';
import { contradictionText } from './contradiction-text.ts';
import { CustomersPart } from './customers-part.tsx';
import { FiguresPart } from './figures-part.tsx';
import { LoopPart } from './loop-part.tsx';
import type { Props } from './props.ts';
import type { Speech } from './say.ts';
import { labelOf, type Sheet } from './sheet.ts';

const parts = ['figures', 'calculators', 'loop', 'customers'] as const;

const views = {
  figures: FiguresPart,
  calculators: CalculatorsPart,
  loop: LoopPart,
  customers: CustomersPart,
};

/** Everything that can be said in numbers. All of it stands in the built HTML. */
export function Numbers(props: Props) {
  const { words } = props;
  const [session] = useState(() => createSession(browserDoor(props.shelfScope), props.setup));
  useLayoutEffect(() => session.open(), [session]);
  const saving = useStore(session.$saving);
  const packed = useStore(session.$packed);
  const fragment = packed === null ? '' : `#${writeFragment({ place: '', packed })}`;
  const page = useMemo(() => carrying(props, fragment), [props, fragment]);
  const sheet = useSheet(page, session);
  const turn = useTurn(session);
  return (
    <div class="numbers">
      <SessionNotices session={session} words={props.noticeWords} />
      <nav class="numbers-contents" aria-label={words.contents}>
        <ol>
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{words.parts[part].title}</a>
              <span class="small">{words.parts[part].about}</span>
            </li>
          ))}
        </ol>
      </nav>
      {parts.map((part) => {
        const View = views[part];
        return (
          <section class="part" key={`${part} ${turn}`} id={part}>
            <h2>{words.parts[part].title}</h2>
            <View sheet={sheet} />
          </section>
        );
      })}
      <div class="numbers-foot">
        <p class="saving" role="status" data-saving={saving}>
          {saving === 'idle' ? words.saving.idle : props.savingWords[saving]}
        </p>
        <a class="button" href={page.hrefs.result}>
          {words.ways.result}
        </a>
        <a href={page.hrefs.charter}>{words.ways.charter}</a>
        <a href={page.hrefs.full}>{words.ways.questions}</a>
      </div>
    </div>
  );
}

/**
 * Counts the assessments that were shown after the one that was opened: each begins with fields of
 * its own, while what was typed into the built page goes on.
 */
function useTurn(session: Session): number {
  const ready = useStore(session.$ready);
  const { id } = useStore(session.$assessment);
  const shown = useRef<{ id: string; turn: number } | null>(null);
  if (!ready) return 0;
  const turn = shown.current?.turn ?? 0;
  if (shown.current?.id === id) return turn;
  const next = shown.current === null ? turn : turn + 1;
  shown.current = { id, turn: next };
  return next;
}

/** The page whose links carry what the device cannot save; a place on another page leaves no room. */
function carrying(props: Props, fragment: string): Props {
  const { result, full, charter, kpis, kpi } = props.hrefs;
  const hrefs = {
    result: result + fragment,
    full: full + fragment,
    charter: charter + fragment,
    kpis: kpis + fragment,
    kpi,
  };
  return { ...props, hrefs };
}

function useSheet(page: Props, session: Session): Sheet {
  const ready = useStore(session.$ready);
  const assessment = useStore(session.$assessment);
  const typed = useStore(session.$figures);
  const ladder = useStore(session.$ladder);
  const { locale, words } = page;
  const { currency = null, model } = assessment.profile;
  const speech = useMemo(
    (): Speech => ({ locale, words, money: { locale, currency, noCurrency: words.noCurrency } }),
    [locale, words, currency],
  );
  const contradictions = useMemo(() => {
    const names = {
      field: (id: string) => labelOf({ page }, id as Parameters<typeof labelOf>[1]),
      kpi: (id: string) => page.kpis.find((kpi) => kpi.id === id)?.short ?? id,
    };
    return contradictionsIn({ kpis: page.kpis, ladder, typed }).map((found) => ({
      id: found.code,
      text: contradictionText(speech, names, found),
      fields: found.fields,
    }));
  }, [page, ladder, typed, speech]);
  const scenario = useMemo(() => changesIn(assessment.scenario), [assessment.scenario]);
  const ratings = useMemo(() => givenIn(assessment.ratings), [assessment.ratings]);
  const saved = assessment.figures;
  return {
    ...speech,
    speech,
    page,
    session,
    ready,
    saved,
    typed,
    scenario,
    ratings,
    currency,
    model,
    contradictions,
  };
}

type Saved = ReturnType<Session['$assessment']['get']>;

function changesIn(scenario: Saved['scenario']): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(scenario).flatMap(([id, { value }]) => (value === null ? [] : [[id, value]])),
  );
}

function givenIn(ratings: Saved['ratings']): ReadonlyMap<TouchpointId, readonly number[]> {
  const given = Object.entries(ratings).filter(([, { value }]) => value.length > 0);
  return new Map(given.map(([id, { value }]) => [id as TouchpointId, value]));
}

function SessionNotices({
  session,
  words,
}: {
  readonly session: Session;
  readonly words: Props['noticeWords'];
}) {
  const notices = useStore(session.$notices);
  const entries = notices.map((notice) => ({
    id: notice,
    text: words[textFor(notice, session)],
    actions: offersFor(notice, session).map(({ label, act }) => ({ label: words[label], act })),
  }));
  return <Notices entries={entries} />;
}
