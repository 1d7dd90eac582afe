/** Shows a field of the form that an address names. Sveltia makes what one has not scrolled to only then. */
const pane = '.content-editor .pane[data-mode="edit"]';
const tries = 100;

/** @param keyPath as the form has it: lead.photo.alt */
export async function showField(keyPath: string): Promise<void> {
  const { hash } = location;
  const steps = keyPath.split('.').map((_, i, all) => all.slice(0, i + 1).join('.'));
  let settled = 0;
  for (let n = 0; n < tries && location.hash === hash; n++) {
    await new Promise((done) => setTimeout(done, 100));
    const found = steps.map(fieldOf).filter((field) => field !== null);
    const target = fieldOf(keyPath);
    // It opens the groups that a field stands in, scrolls to it and puts the cursor there.
    postMessage({ type: 'highlight-editor-field', payload: { locale: '_default', keyPath } });
    if (target?.contains(document.activeElement)) {
      target.scrollIntoView({ block: 'center' });
      return;
    }
    // The nearest that is there: a picture may be no more.
    const nearest = target ?? found.at(-1);
    const unmade = (nearest ?? document.querySelector(pane))?.querySelector('.placeholder');
    (unmade ?? nearest)?.scrollIntoView({ block: 'center' });
    if (nearest && !unmade && ++settled > 5) return;
  }
}

function fieldOf(keyPath: string): Element | null {
  return document.querySelector(`${pane} .field[data-key-path="${CSS.escape(keyPath)}"]`);
}
