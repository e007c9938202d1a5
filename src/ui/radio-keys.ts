import type { TargetedKeyboardEvent } from 'preact';

/**
 * Answers a group of radios by a single key, which works only while the group has the focus and
 * nothing is being typed, and puts the focus on the radio that it chose.
 * @param optionOf the value of the radio that a key stands for; letters come as capitals
 */
export function answerByKey(
  event: TargetedKeyboardEvent<HTMLFieldSetElement>,
  optionOf: (key: string) => string | undefined,
  onAnswer: (value: string) => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  const option = optionOf(event.key.toUpperCase());
  if (option === undefined) return;
  event.preventDefault();
  onAnswer(option);
  const radios = event.currentTarget.querySelectorAll<HTMLInputElement>('input[type=radio]');
  for (const radio of radios) if (radio.value === option) radio.focus();
}

/** The button that clears goes with the answer; the focus stays with the group. */
export function clearAndStay(button: HTMLButtonElement, clear: () => void): void {
  button.closest('fieldset')?.querySelector<HTMLInputElement>('input[type=radio]')?.focus();
  clear();
}

/**
 * True where a key belongs to a field that takes text or a choice of its own, or to what opens one:
 * the first letter of a note can come before the field has the focus.
 */
function isTyping({ target }: TargetedKeyboardEvent<HTMLFieldSetElement>): boolean {
  const fields = 'textarea, select, summary, input:not([type=radio])';
  return target instanceof Element && target.matches(fields);
}
