import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browserDoor } from '../../platform/browser-door.ts';
import { writeFragment } from '../../state/fragment.ts';
import { offersFor, textFor } from '../../state/notice-actions.ts';
import { blankPledge, pledgeIn, pledgePlaces } from '../../state/pledges.ts';
import { createSession } from '../../state/session.ts';
import { useStore } from '../../state/use-store.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { Notices } from '../../ui/notices.tsx';
import { fieldId, PledgeForm } from './pledge-form.tsx';
import { Preview } from './preview.tsx';
import type { Pledge, Props, Slot } from './props.ts';
import { TextField } from './text-field.tsx';
import { Ways } from './ways.tsx';

/** Up to three shared KPIs, agreed on in a form beside the page that is printed and signed. */
export function Charter(props: Props) {
  const { locale, words, longest } = props;
  const [door] = useState(() => browserDoor(props.shelfScope));
  const [session] = useState(() => createSession(door, props.setup));
  useLayoutEffect(() => session.open(), [session]);
  const ready = useStore(session.$ready);
  const assessment = useStore(session.$assessment);
  const ladder = useStore(session.$ladder);
  const saving = useStore(session.$saving);
  const notices = useStore(session.$notices);
  const packed = useStore(session.$packed);
  const [opened, setOpened] = useState<readonly Slot[]>(['one']);
  const [clearing, setClearing] = useState<Slot | null>(null);
  /** The places that were cleared, each as often as it was. */
  const [cleared, setCleared] = useState<readonly Slot[]>([]);
  const [root, focusLater] = useFocus();
  if (!ready) return <p class="loading">{words.loading}</p>;

  const places = pledgePlaces(assessment);
  const shown = places.filter(({ slot, blank }) => !blank || opened.includes(slot));
  const next = places.find((place) => !shown.includes(place))?.slot;
  const chosen = places.map(({ pledge }) => pledge.kpi);
  const now = door.now();
  const organisation = assessment.profile.organisation ?? '';
  const wayTo = (href: string, place = '') => {
    const fragment = writeFragment({ place, packed });
    return fragment === '' ? href : `${href}#${fragment}`;
  };
  const ladderHref = wayTo(props.hrefs.full, 'kpis');
  const open = (slot: Slot) => setOpened([...opened, slot]);
  const change = (slot: Slot, part: Partial<Pledge>) => {
    // Whoever takes away the last word of a KPI is still at it.
    if (!opened.includes(slot)) open(slot);
    session.setPledge(slot, { ...pledgeIn(session.$assessment.get(), slot), ...part });
  };
  const clear = (slot: Slot) => {
    setClearing(null);
    // What is half typed goes as well, with the fields that hold it.
    setCleared([...cleared, slot]);
    open(slot);
    session.setPledge(slot, blankPledge);
    focusLater(fieldId(slot, 'kpi'));
  };
  const noticeEntries = notices.map((notice) => ({
    id: notice,
    text: props.noticeWords[textFor(notice, session)],
    actions: offersFor(notice, session).map(({ label, act }) => ({
      label: props.noticeWords[label],
      act,
    })),
  }));

  return (
    <div class="charter" ref={root}>
      <Notices entries={noticeEntries} />
      <div class="charter-columns">
        <section class="charter-form" aria-labelledby="charter-form">
          <h2 id="charter-form">{words.form.title}</h2>
          <p>{words.form.few}</p>
          <TextField
            id="charter-company"
            locale={locale}
            words={words.form}
            label={words.form.company}
            value={organisation}
            longest={longest.name}
            onText={(text) => session.describe({ organisation: text })}
          />
          {shown.map(({ slot, pledge, blank }) => (
            <PledgeForm
              {...props}
              key={`${slot} ${cleared.filter((one) => one === slot).length}`}
              slot={slot}
              pledge={pledge}
              blank={blank}
              taken={chosen.filter((kpi) => kpi !== '' && kpi !== pledge.kpi)}
              ladder={ladder}
              ladderHref={ladderHref}
              now={now}
              onChange={(part) => change(slot, part)}
              onClear={() => (hasTexts(pledge) ? setClearing(slot) : clear(slot))}
            />
          ))}
          {next !== undefined && next !== 'one' && (
            <p>
              <button
                type="button"
                class="button secondary small-button"
                onClick={() => {
                  open(next);
                  focusLater(fieldId(next, 'kpi'));
                }}
              >
                {words.form.add[next]}
              </button>
            </p>
          )}
          <p class="small" role="status" data-saving={saving}>
            {words.saving[saving]}
          </p>
        </section>
        <Preview {...props} places={places} ladder={ladder} organisation={organisation} now={now} />
      </div>
      <Ways
        words={words.ways}
        result={wayTo(props.hrefs.result)}
        ladder={ladderHref}
        numbers={wayTo(props.hrefs.numbers)}
        kpis={wayTo(props.hrefs.kpis)}
      />
      {clearing !== null && (
        <ConfirmDialog
          title={words.form.clearTitle}
          text={words.form.clearText}
          yes={words.form.clearYes}
          no={words.form.clearNo}
          onYes={() => clear(clearing)}
          onNo={() => setClearing(null)}
        />
      )}
    </div>
  );
}

/** True where something was written by hand, which nobody wants to write again. */
function hasTexts({ ownerOne, ownerTwo, decision, incentive }: Pledge): boolean {
  return [ownerOne, ownerTwo, decision, incentive].some((text) => text.trim() !== '');
}

/** Puts the focus on a field once it stands there. */
function useFocus() {
  const root = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (wanted === null) return;
    root.current?.querySelector<HTMLElement>(`#${wanted}`)?.focus();
    setWanted(null);
  }, [wanted]);
  return [root, setWanted] as const;
}
