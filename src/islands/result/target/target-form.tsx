import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Assessment } from '../../../domain/assess.ts';
import { dueDay } from '../../../domain/due-day.ts';
import type { Aims } from '../../../domain/plan.ts';
import { type Route, targetsIn } from '../../../domain/route.ts';
import { fill, plural } from '../../../i18n/fill.ts';
import type { RouteWords } from '../../../i18n/words/route.en.ts';
import { routeFor, routeSection } from '../../../report/describe/plan/route-section.ts';
import { points } from '../../../report/describe/speak.ts';
import type { Block } from '../../../report/report.ts';
import type { Texts } from '../../../report/telling/whole.ts';
import { entry, type PlanVocabulary } from '../../../report/vocabulary.ts';
import { planCommands } from '../../../state/plan-commands.ts';
import type { Session } from '../../../state/session.ts';
import { useStore } from '../../../state/use-store.ts';
import {
  aimChanges,
  aimsWith,
  type Choice,
  choicesFor,
  firstChoice,
  pointsTyped,
} from './chosen-target.ts';
import { putText } from './put-in-plan.ts';

export interface Props {
  /** Of the saved answers. */
  readonly assessment: Assessment;
  readonly texts: Texts;
  readonly plan: PlanVocabulary;
  readonly words: RouteWords;
  /** How blocks are drawn on the result, and the radar with targets; null where there is no radar. */
  readonly show: (blocks: readonly Block[]) => ComponentChildren;
  readonly showRadar: ((aims: Aims) => ComponentChildren) | null;
  readonly session: Session;
  /** Today, such as 2027-02-01. */
  readonly today: string;
  /** Whether answers are tried, which the way leaves out. */
  readonly tried: boolean;
}

/** Chooses what to aim at and shows the way there; saves only what is asked to be saved. */
export function TargetForm(props: Props) {
  const { assessment, texts, plan, words, session, show } = props;
  const { instrument } = texts;
  const vocabulary = useMemo(() => ({ ...texts.vocabulary, plan }), [texts, plan]);
  const commands = useMemo(() => planCommands(session.tools), [session]);
  const aims = useStore(commands.$aims);
  const choices = choicesFor(assessment);
  const [choice, setChoice] = useState(() => firstChoice(aims, choices));
  const [dimensions, setDimensions] = useState<ReadonlyMap<string, number>>(
    () => new Map([...aims].filter(([name]) => name !== 'level' && name !== 'growth')),
  );
  const [said, setSaid] = useState('');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const wanted = useMemo(() => aimsWith(choice, dimensions), [choice, dimensions]);
  const speaker = { assessment, instrument };
  const way = useMemo(
    () => ({
      blocks: routeSection(assessment, instrument, vocabulary, wanted)[0]?.blocks ?? [],
      route: targetsIn(wanted).map((target) => routeFor(target, speaker))[0],
    }),
    [assessment, instrument, vocabulary, wanted],
  );
  const steps = stepsOf(way.route);
  const pick = (next: Choice) => {
    setChoice(next);
    setSaid('');
  };
  const save = (next: typeof wanted, then: 'saved' | 'cleared') => {
    for (const [name, value] of aimChanges(aims, next)) commands.setAim(name, value);
    setSaid(words[then]);
  };
  return (
    <div class="target-form" tabIndex={-1} ref={place}>
      {choices.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <fieldset class="choices target-choices">
          <legend>{words.choose}</legend>
          {choices.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="target"
                value={String(one)}
                checked={one === choice}
                autocomplete="off"
                onChange={() => pick(one)}
              />
              {one === 'growth' ? words.growth : nameOf(one, vocabulary)}
            </label>
          ))}
        </fieldset>
      )}
      <div class="target-way">
        <div aria-live="polite">{show(way.blocks.slice(0, 2))}</div>
        {show(way.blocks.slice(2))}
        {props.tried && <p class="small">{words.tried}</p>}
      </div>
      <DimensionTargets
        {...props}
        vocabulary={vocabulary}
        targets={dimensions}
        onTargets={(next) => {
          setDimensions(next);
          setSaid('');
        }}
      />
      <p class="ways">
        {steps.length > 0 && (
          <button
            type="button"
            class="button secondary"
            onClick={() => {
              const became = steps.map((id) => {
                const horizon = instrument.actions.find((known) => known.id === id)?.horizon ?? 90;
                return commands.addStep(id, horizon, dueDay(props.today, horizon));
              });
              setSaid(putText(vocabulary.locale, words, became, commands.most));
            }}
          >
            {plural(vocabulary.locale, words.putInPlan, steps.length)}
          </button>
        )}
        {wanted.size > 0 && (
          <button type="button" class="button" onClick={() => save(wanted, 'saved')}>
            {words.save}
          </button>
        )}
        {aims.size > 0 && (
          <button
            type="button"
            class="button secondary"
            onClick={() => {
              setDimensions(new Map());
              save(new Map(), 'cleared');
            }}
          >
            {words.clear}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

function nameOf(level: number, { names, words }: Texts['vocabulary']): string {
  const { name } = entry(names.levels, String(level));
  return fill(words.level.named, { level, name });
}

function stepsOf(route: Route | undefined): readonly string[] {
  return route?.kind === 'reached' || route?.kind === 'short'
    ? route.steps.map(({ action }) => action)
    : [];
}

interface DimensionProps extends Props {
  readonly vocabulary: Texts['vocabulary'];
  readonly targets: ReadonlyMap<string, number>;
  readonly onTargets: (targets: ReadonlyMap<string, number>) => void;
}

/** A field for each dimension, and the radar with what is typed; only where the report has a radar. */
function DimensionTargets({
  assessment,
  vocabulary,
  words,
  showRadar,
  targets,
  onTargets,
}: DimensionProps) {
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  if (showRadar === null) return null;
  const type = (id: string, text: string) => {
    const value = pointsTyped(text);
    const others = [...refused].filter((known) => known !== id);
    setRefused(new Set(value === undefined ? [...others, id] : others));
    if (value === undefined) return;
    const rest = [...targets].filter(([known]) => known !== id);
    onTargets(new Map(value === null ? rest : [...rest, [id, value]]));
  };
  return (
    <fieldset class="target-dimensions">
      <legend>{words.dimensions}</legend>
      <p class="small">{words.dimensionsText}</p>
      <div class="target-fields">
        {assessment.scores.dimensions.flatMap(({ id, score }) => {
          if (score.kind !== 'scored') return [];
          const { name } = entry(vocabulary.names.dimensions, id);
          const problem = refused.has(id) ? words.refused : '';
          return (
            <div class="target-field" key={id}>
              <label for={`target-${id}`}>
                {fill(words.dimension, { name, points: points(vocabulary, score.points) })}
              </label>
              <input
                id={`target-${id}`}
                type="text"
                inputmode="decimal"
                autocomplete="off"
                defaultValue={textOf(targets.get(id), vocabulary.locale)}
                aria-invalid={problem === '' ? undefined : 'true'}
                aria-describedby={`target-${id}-problem`}
                onInput={(event) => type(id, event.currentTarget.value)}
              />
              <p class="number-error" id={`target-${id}-problem`} aria-live="polite">
                {problem}
              </p>
            </div>
          );
        })}
      </div>
      {showRadar(targets)}
    </fieldset>
  );
}

function textOf(value: number | undefined, locale: string): string {
  if (value === undefined) return '';
  return locale === 'sv' ? String(value).replace('.', ',') : String(value);
}
