/** To a browser a day without its hour is nothing: a story would be saved without its date, and nobody told. */
const notWhole =
  'Is not whole. Mend: write its day and its hour, or press Now, and then Clear for none.';

/** @returns what to tell at a field in which somebody began to write an instant */
export function halfTypedAt(key: string, page: ParentNode): string | undefined {
  const field = `.pane[data-mode="edit"] .field[data-key-path="${CSS.escape(key)}"]`;
  const input = page.querySelector<HTMLInputElement>(`${field} input[type="datetime-local"]`);
  return input?.validity.badInput ? notWhole : undefined;
}
