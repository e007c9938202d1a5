import type { Charter } from '../../report/report.ts';

/** The shared KPIs that were agreed, each with its owners and what it is to decide. */
export function CharterView({ charter: { labels, pledges } }: { readonly charter: Charter }) {
  return (
    <div class="pledges">
      {pledges.map((pledge) => (
        <div class="pledge" key={pledge.id}>
          <h3>{pledge.kpi}</h3>
          <dl>
            <Entry label={labels.owners} text={pledge.owners.filter(isSaid).join(' · ')} />
            <Entry label={labels.today} text={pledge.today} />
            <Entry label={labels.target} text={pledge.target} />
            <Entry label={labels.decision} text={pledge.decision} />
            <Entry label={labels.incentive} text={pledge.incentive} />
            <Entry label={labels.review} text={pledge.review} />
          </dl>
        </div>
      ))}
    </div>
  );
}

function Entry({ label, text }: { readonly label: string; readonly text: string }) {
  if (!isSaid(text)) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </>
  );
}

function isSaid(text: string): boolean {
  return text !== '';
}
