import type { ComponentChildren } from 'preact';
import type { Ladder } from '../../domain/kpi.ts';
import { dayText } from '../../i18n/days.ts';
import { plural } from '../../i18n/fill.ts';
import type { PledgePlace } from '../../state/pledges.ts';
import type { Props as PageProps, Pledge } from './props.ts';
import { standingKey } from './rungs.ts';
import { isTight, sheetPledges } from './sheet-pledges.ts';

interface Props extends Pick<PageProps, 'locale' | 'words' | 'kpis' | 'rungs'> {
  readonly places: readonly PledgePlace[];
  readonly ladder: Ladder;
  readonly organisation: string;
  /** The day it is drawn up; empty where that is to be written by hand. */
  readonly today: string;
}

/** The one page of A4 that is printed and signed. What is open is a line to write on. */
export function Sheet(props: Props) {
  const { locale, places, organisation, today } = props;
  const words = props.words.sheet;
  const pledges = sheetPledges(places);
  const tight = isTight(pledges, organisation) ? ' tight' : '';
  return (
    <div class="sheet-frame">
      <div class={`sheet of-${pledges.length}${tight}`}>
        <h3>{props.words.title}</h3>
        <dl class="sheet-head">
          <Entry label={words.company} text={organisation} />
          <Entry label={words.drawnUp} text={today === '' ? '' : dayText(locale, today)} />
        </dl>
        <p>{plural(locale, words.vow, pledges.length)}</p>
        {pledges.map((pledge, index) => (
          <SheetPledge
            {...props}
            key={index}
            pledge={pledge}
            number={pledges.length > 1 ? `${index + 1}. ` : ''}
          />
        ))}
      </div>
    </div>
  );
}

function SheetPledge({
  locale,
  kpis,
  rungs,
  ladder,
  pledge,
  number,
  ...props
}: Props & { readonly pledge: Pledge; readonly number: string }) {
  const words = props.words.sheet;
  const kpi = kpis.find(({ id }) => id === pledge.kpi);
  const today = kpi === undefined ? null : standingKey(ladder.get(kpi.id));
  const { target, review } = pledge;
  return (
    <div class="sheet-pledge">
      <h4 class={kpi === undefined ? 'open' : ''}>
        {number}
        {kpi?.name ?? words.kpi}
      </h4>
      <dl>
        <Entry wide="half" label={words.ownerOne} text={pledge.ownerOne} />
        <Entry wide="half" label={words.ownerTwo} text={pledge.ownerTwo} />
        <Entry label={words.today} text={(today !== null && rungs[today]) || ''} />
        <Entry label={words.target} text={(target !== null && rungs[target]) || ''} />
        <Entry label={words.review} text={review === '' ? '' : dayText(locale, review)} />
        <Entry wide="whole" label={words.decision} text={pledge.decision} />
        <Entry wide="whole" label={words.incentive} text={pledge.incentive} />
      </dl>
      <div class="signatures">
        <Signature>
          <span>{words.signature}</span> <span>{words.place}</span>
        </Signature>
        <Signature>
          <span>{words.signature}</span> <span>{words.place}</span>
        </Signature>
      </div>
    </div>
  );
}

function Entry({
  label,
  text,
  wide = 'third',
}: {
  readonly label: string;
  readonly text: string;
  readonly wide?: 'third' | 'half' | 'whole';
}) {
  const open = text.trim() === '';
  return (
    <div class={wide}>
      <dt>{label}</dt>
      <dd class={open ? 'open' : ''}>{open ? '\u00a0' : text}</dd>
    </div>
  );
}

function Signature({ children }: { readonly children: ComponentChildren }) {
  return <p class="signature">{children}</p>;
}
