import { browserDoor } from './browser-door.ts';

/**
 * On the start page: where answers are saved on this device, offers to go on with them. Small on
 * purpose, so it reads only how many there are; whatever it cannot read it leaves to the questions.
 */
export function offerToResume(): void {
  const place = document.querySelector<HTMLElement>('[data-resume]');
  const goOn = place?.querySelector<HTMLElement>('[data-resume-go-on]');
  if (!place || !goOn) return;
  const items = place.dataset['items']?.split(' ') ?? [];
  const answered = savedItems(place.dataset['scope'] ?? '').filter((id) => items.includes(id));
  if (answered.length === 0) return;
  goOn.textContent = (place.dataset['goOn'] ?? '')
    .replace('{n}', String(answered.length))
    .replace('{total}', String(items.length));
  goOn.hidden = answered.length === items.length;
  place.hidden = false;
}

function savedItems(scope: string): readonly string[] {
  const { shelf } = browserDoor(scope);
  const text = shelf.read(`assessment:${shelf.read('current') ?? ''}`);
  try {
    const answers: unknown = JSON.parse(text ?? 'null')?.answers;
    return Object.entries(answers ?? {})
      .filter(([, saved]) => saved?.value !== 'cleared')
      .map(([id]) => id);
  } catch {
    return [];
  }
}
