import { browserDoor } from './browser-door.ts';

/**
 * On the start page: where answers are saved on this device, offers to go on with them, in the flow
 * they belong to. Small on purpose, so it reads only how many there are; whatever it cannot read it
 * leaves to the questions.
 */
export function offerToResume(): void {
  const place = document.querySelector<HTMLElement>('[data-resume]');
  const goOn = place?.querySelector<HTMLAnchorElement>('[data-resume-go-on]');
  if (!place || !goOn) return;
  const { flow, asked, answered } = savedFacts(place.dataset['scope'] ?? '');
  const done = asked.filter((id) => answered.includes(id)).length;
  const flows = place.dataset['flows']?.split(' ') ?? [];
  if (done === 0 || !flows.includes(flow)) return;
  goOn.textContent = (place.dataset['goOn'] ?? '')
    .replace('{n}', String(done))
    .replace('{total}', String(asked.length));
  goOn.href = `${place.dataset['home']}${flow}/`;
  goOn.hidden = done === asked.length;
  place.hidden = false;
}

interface SavedFacts {
  readonly flow: string;
  readonly asked: readonly string[];
  readonly answered: readonly string[];
}

function savedFacts(scope: string): SavedFacts {
  const { shelf, tab } = browserDoor(scope);
  const lying = (id: string | null) => (id === null ? null : shelf.read(`assessment:${id}`));
  const text = lying(tab.read('current')) ?? lying(shelf.read('current'));
  try {
    const { flow, asked, answers } = JSON.parse(text ?? '{}');
    const answered = Object.entries<{ value?: unknown }>(answers ?? {})
      .filter(([, saved]) => saved?.value !== 'cleared')
      .map(([id]) => id);
    return { flow: String(flow), asked: Array.isArray(asked) ? asked : [], answered };
  } catch {
    return { flow: '', asked: [], answered: [] };
  }
}
