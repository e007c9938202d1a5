import { plural } from '../../i18n/fill.ts';
import { economyFields } from './economy-fields.ts';
import { type FamilyFields, fieldOrder } from './field-order.ts';
import { FirmFields } from './firm-fields.tsx';
import { NumberField } from './number-field.tsx';
import type { NumberedKpi } from './props.ts';
import { fieldPlace, labelOf, type Sheet } from './sheet.ts';

/** The figures that can be typed: the firm's economics, then those of the KPIs, by family. */
export function FiguresPart({ sheet }: { readonly sheet: Sheet }) {
  const { words, page, model, locale, saved } = sheet;
  const { first, rest, more } = fieldOrder(page.kpis, model, economyFields);
  const typedInRest = rest.some(({ kpis }) =>
    kpis.some(({ fields }) => fields.some((id) => (saved[id]?.value ?? null) !== null)),
  );
  return (
    <>
      <FirmFields sheet={sheet} />
      <Contradictions sheet={sheet} />
      <section aria-labelledby="economics-title">
        <h3 id="economics-title">{words.economics.title}</h3>
        <p>{words.economics.about}</p>
        {economyFields.map((id) => (
          <NumberField key={id} sheet={sheet} id={id} form="figure" />
        ))}
      </section>
      <h3 class="families-title">{words.families}</h3>
      <p>
        {words.familiesAbout} <a href={page.hrefs.kpis}>{words.ways.kpis}</a>
      </p>
      {first.map((family) => (
        <Family key={family.family} sheet={sheet} group={family} />
      ))}
      {more > 0 && (
        <details class="more-figures" open={typedInRest}>
          <summary>{plural(locale, words.more, more)}</summary>
          {rest.map((family) => (
            <Family key={family.family} sheet={sheet} group={family} />
          ))}
        </details>
      )}
    </>
  );
}

function Family({
  sheet,
  group,
}: {
  readonly sheet: Sheet;
  readonly group: FamilyFields<NumberedKpi>;
}) {
  return (
    <div class="family">
      <h4>{sheet.page.families[group.family]}</h4>
      {group.kpis.map(({ kpi, fields }) =>
        fields.map((id) => (
          <NumberField
            key={id}
            sheet={sheet}
            id={id}
            form="figure"
            more={<KpiLink sheet={sheet} kpi={kpi} />}
          />
        )),
      )}
    </div>
  );
}

function KpiLink({ sheet, kpi }: { readonly sheet: Sheet; readonly kpi: NumberedKpi }) {
  return (
    <a class="small" href={`${sheet.page.hrefs.kpi}#${kpi.id}`}>
      {sheet.words.aboutKpi}
      <span class="sr-only">: {kpi.short}</span>
    </a>
  );
}

/** What does not go together, at the top, with the way to each of the fields. */
function Contradictions({ sheet }: { readonly sheet: Sheet }) {
  const { contradictions, words } = sheet;
  return (
    <div class="contradictions" role="status">
      {contradictions.length > 0 && (
        <div class="notice">
          <p>
            <b>{words.contradictions.title}.</b> {words.contradictions.about}
          </p>
          <ul>
            {contradictions.map(({ id, text, fields }) => (
              <li key={id}>
                {text}{' '}
                {fields.slice(0, 3).map((field, index) => (
                  <span key={field}>
                    {index > 0 && ' · '}
                    <a href={`#${fieldPlace(field)}`}>{labelOf(sheet, field)}</a>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
