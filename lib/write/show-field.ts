/** Shows a field of the form that an address names. Sveltia makes what one has not scrolled to only then. */
const pane = '.content-editor .pane[data-mode="edit"]';
const tries = 100;

/** @param keyPath as the form has it: lead.photo.alt */
export async function showField(keyPath: string): Promise<void> {
  const { hash } = location;
  const steps = keyPath.split('.').map((_, i, all) => all.slice(0, i + 1).join('.'));
  let [made, settled] = [0, 0];
  for (let n = 0; n < tries && location.hash === hash; n++) {
    await tick();
    const found = steps.map(fieldOf).filter((field) => field !== null);
    const target = fieldOf(keyPath);
    // It opens the groups that a field stands in, scrolls to it and puts the cursor there.
    postMessage({ type: 'highlight-editor-field', payload: { locale: '_default', keyPath } });
    if (target?.contains(document.activeElement)) return keepInSight(target);
    // The nearest that is there: a picture may be no more.
    const nearest = target ?? found.at(-1);
    const unmade = (nearest ?? document.querySelector(pane))?.querySelector('.placeholder');
    (unmade ?? nearest)?.scrollIntoView({ block: 'center' });
    // While others are being made, the one that is wanted may be among them.
    const fields = document.querySelectorAll(`${pane} .field`).length;
    settled = fields === made ? settled + 1 : 0;
    made = fields;
    if (nearest && !unmade && settled > 20) return keepInSight(nearest);
  }
}

/** A picture above it may come later, and moves it away. Whoever does something meanwhile goes where they want. */
async function keepInSight(field: Element): Promise<void> {
  const { hash } = location;
  const acted = new AbortController();
  for (const kind of ['pointerdown', 'keydown', 'wheel', 'touchmove']) {
    const { signal } = acted;
    addEventListener(
      kind,
      () => {
        acted.abort();
      },
      { signal, capture: true, passive: true },
    );
  }
  for (let n = 0; n < tries / 2 && location.hash === hash && !acted.signal.aborted; n++) {
    field.scrollIntoView({ block: 'center' });
    await tick();
  }
  acted.abort();
}

const tick = () => new Promise((done) => setTimeout(done, 100));

function fieldOf(keyPath: string): Element | null {
  return document.querySelector(`${pane} .field[data-key-path="${CSS.escape(keyPath)}"]`);
}
