import type { Ladder } from '../../domain/kpi.ts';
import { dayOf } from '../../i18n/days.ts';
import { printPage } from '../../platform/page.ts';
import type { PledgePlace } from '../../state/pledges.ts';
import type { Props as PageProps } from './props.ts';
import { Sheet } from './sheet.tsx';

interface Props extends Pick<PageProps, 'locale' | 'words' | 'kpis' | 'rungs'> {
  readonly places: readonly PledgePlace[];
  readonly ladder: Ladder;
  readonly organisation: string;
  readonly now: Date;
}

/** The page as it prints, with the way to the printer. */
export function Preview(props: Props) {
  const words = props.words.preview;
  const untouched = props.places.every(({ blank }) => blank);
  return (
    <section class="charter-preview" aria-labelledby="charter-preview">
      <div class="preview-head">
        <h2 id="charter-preview">{words.title}</h2>
        <button type="button" class="button" onClick={printPage}>
          {words.print}
        </button>
      </div>
      <p class="small">{untouched ? words.blank : words.printHint}</p>
      <Sheet
        {...props}
        // An empty page is filled in another day.
        today={untouched ? '' : dayOf(props.now)}
      />
    </section>
  );
}
