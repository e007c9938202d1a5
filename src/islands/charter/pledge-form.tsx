import { useRef } from 'preact/hooks';
import type { KpiId } from '../../domain/ids.ts';
import type { Ladder, Rung, Standing } from '../../domain/kpi.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { kpiGroups } from './kpi-groups.ts';
import type { CharterKpi, Props as PageProps, Pledge, Slot } from './props.ts';
import { ReviewField } from './review-field.tsx';
import { isNoStep, standingKey, targetsFrom, toRung } from './rungs.ts';
import { TextField } from './text-field.tsx';

interface Props extends Pick<PageProps, 'locale' | 'words' | 'kpis' | 'families' | 'rungs'> {
  readonly longest: PageProps['longest'];
  readonly slot: Slot;
  readonly pledge: Pledge;
  readonly blank: boolean;
  /** KPIs that stand in another place. */
  readonly taken: readonly string[];
  readonly ladder: Ladder;
  readonly ladderHref: string;
  readonly now: Date;
  readonly onChange: (part: Partial<Pledge>) => void;
  readonly onClear: () => void;
}

/** The id of a field of a place. */
export function fieldId(slot: Slot, field: keyof Pledge): string {
  return `charter-${slot}-${field}`;
}

/** One shared KPI: what it is, who owns it, how far it is to come, and what hangs on it. */
export function PledgeForm(props: Props) {
  const { locale, slot, pledge, blank, ladder, onChange } = props;
  const words = props.words.form;
  const kpi = props.kpis.find(({ id }) => id === pledge.kpi);
  const today = kpi === undefined ? undefined : ladder.get(kpi.id);
  const [one, two] = kpi?.ownerNames ?? [];
  const text = (field: 'ownerOne' | 'ownerTwo' | 'incentive', hint: string) => (
    <TextField
      id={fieldId(slot, field)}
      locale={locale}
      words={words}
      label={words[field]}
      hint={hint}
      value={pledge[field]}
      longest={props.longest.text}
      onText={(said) => onChange({ [field]: said })}
    />
  );
  const ownerHint = (department: string | undefined) =>
    department === undefined ? words.anyOwner : fill(words.ownerHint, { department });
  return (
    <fieldset class="pledge-form">
      <legend>{words.slots[slot]}</legend>
      <div class="pledge-fields">
        <div class="field wide">
          <label for={fieldId(slot, 'kpi')}>{words.kpi}</label>
          <KpiSelect {...props} />
        </div>
        <div class="wide-first">{text('ownerOne', ownerHint(one))}</div>
        <div class="wide-first">{text('ownerTwo', ownerHint(two))}</div>
        <Today {...props} kpi={kpi} today={today} />
        <Target {...props} today={today} />
        <div class="wide">
          <Decision {...props} kpi={kpi} />
        </div>
        <div class="wide">{text('incentive', words.incentiveHint)}</div>
        <ReviewField
          id={fieldId(slot, 'review')}
          locale={locale}
          words={words}
          review={pledge.review}
          now={props.now}
          onReview={(review) => onChange({ review })}
        />
      </div>
      {!blank && (
        <button type="button" class="quiet-button" onClick={props.onClear}>
          {words.clear}
          <span class="sr-only">: {kpi?.name ?? words.slots[slot]}</span>
        </button>
      )}
    </fieldset>
  );
}

function KpiSelect({ words, kpis, families, slot, pledge, taken, ladder, onChange }: Props) {
  return (
    <select
      id={fieldId(slot, 'kpi')}
      value={pledge.kpi}
      autocomplete="off"
      onChange={(event) => onChange({ kpi: idIn(kpis, event.currentTarget.value) })}
    >
      <option value="">{words.form.chooseKpi}</option>
      {kpiGroups(kpis, ladder).map((group) => (
        <optgroup
          key={group.id}
          label={group.id === 'closest' ? words.form.closest : families[group.id]}
        >
          {group.kpis.map(({ id, name }) => (
            <option key={id} value={id} disabled={taken.includes(id)}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

/** Where the KPI stands, as the ladder says; it is not said twice. */
function Today({
  words,
  rungs,
  kpi,
  today,
  ladderHref,
}: Props & { readonly kpi: CharterKpi | undefined; readonly today: Standing | undefined }) {
  const key = standingKey(today);
  return (
    <div class="field">
      <p class="field-label">{words.form.today}</p>
      <p class="field-said">
        {kpi === undefined && <span class="small">{words.form.noKpi}</span>}
        {kpi !== undefined && key !== null && rungs[key]}
        {kpi !== undefined && key === null && (
          <>
            {words.form.notPlaced} <a href={ladderHref}>{words.form.place}</a>
          </>
        )}
      </p>
    </div>
  );
}

function Target({
  words,
  rungs,
  slot,
  pledge,
  today,
  onChange,
}: Props & { readonly today: Standing | undefined }) {
  const id = fieldId(slot, 'target');
  const { higher, others } = targetsFrom(today);
  const noStep = isNoStep(pledge.target, today);
  const option = (rung: Rung) => (
    <option key={rung} value={String(rung)}>
      {rungs[rung]}
    </option>
  );
  return (
    <div class="field">
      <label for={id}>{words.form.target}</label>
      <select
        id={id}
        value={pledge.target === null ? '' : String(pledge.target)}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange({ target: toRung(event.currentTarget.value) })}
      >
        <option value="">{words.form.chooseRung}</option>
        {higher.length === 0 ? (
          others.map(option)
        ) : (
          <>
            <optgroup label={words.form.higher}>{higher.map(option)}</optgroup>
            <optgroup label={words.form.others}>{others.map(option)}</optgroup>
          </>
        )}
      </select>
      <span class="small field-left" id={`${id}-hint`}>
        {noStep && words.form.noStep}
      </span>
    </div>
  );
}

function Decision({
  locale,
  words,
  slot,
  pledge,
  kpi,
  longest,
  onChange,
}: Props & { readonly kpi: CharterKpi | undefined }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <TextField
      id={fieldId(slot, 'decision')}
      locale={locale}
      words={words.form}
      label={words.form.decision}
      value={pledge.decision}
      longest={longest.text}
      field={field}
      onText={(decision) => onChange({ decision })}
    >
      {kpi !== undefined && pledge.decision === '' && (
        <p class="suggestion">
          <span class="small">{fill(words.form.decisionHint, { decision: kpi.decides })}</span>{' '}
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              onChange({ decision: asHeading(locale, kpi.decides) });
              field.current?.focus();
            }}
          >
            {words.form.useDecision}
          </button>
        </p>
      )}
    </TextField>
  );
}

function asHeading(locale: Locale, clause: string): string {
  return clause.charAt(0).toLocaleUpperCase(locale) + clause.slice(1);
}

function idIn(kpis: readonly CharterKpi[], value: string): KpiId | '' {
  return kpis.find(({ id }) => id === value)?.id ?? '';
}
