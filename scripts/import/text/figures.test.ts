import { expect, test } from 'vitest';
import { converted } from '../import-fixture.ts';

test.each([
  [
    'nobody recorded a credit',
    '<img src="/u/gate.jpg" alt="A gate">',
    '<Photo src="gate.jpg" alt="A gate" credit="unknown" />',
  ],
  [
    'a caption that ends with its credit',
    '<figure><img src="/u/gate.jpg"><figcaption>Shut. REUTERS/Edgard Garrido</figcaption></figure>',
    '<Photo src="gate.jpg" caption="Shut." credit="REUTERS/Edgard Garrido" />',
  ],
  [
    'a credit that the archive knows and the caption says too',
    '<figure><img src="/u/gate.jpg" data-credit="Edgard Garrido"><figcaption>Shut. Edgard Garrido</figcaption></figure>',
    '<Photo src="gate.jpg" caption="Shut." credit="Edgard Garrido" />',
  ],
  [
    'a link in a caption',
    '[caption]<img src="/u/gate.jpg"> At <a href="https://x.example/">x</a>[/caption]',
    '<Photo src="gate.jpg" caption="At [x](https://x.example/)" credit="unknown" />',
  ],
  [
    'an alt that is the name of its file',
    '<img src="/u/gate_1.jpg" alt="gate_1">',
    '<Photo src="gate_1.jpg" credit="unknown" />',
  ],
  [
    'a gallery',
    '[gallery ids="4,9"]',
    '<Photo src="gate.jpg" alt="A gate" credit="unknown" />\n\n{/* To do: get the picture attachment-9 (not there) */}',
  ],
  [
    'one that stands in the text',
    `<img src="data:image/jpeg;base64,${'/gate'.repeat(300)}" alt="A gate"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
    '<Photo src="gate" alt="A gate" credit="unknown" />',
  ],
  [
    'a drawing that stands in the text',
    `<img src='data:image/svg+xml,${'<path>'.repeat(300)}'>`,
    '{/* To do: get the picture data:image/svg+xml,<path><path><path><path><path><path><path… (not there) */}',
  ],
  [
    'a missing one waits with its words',
    '<figure><img src="/u/no.jpg" alt="No"><figcaption>Gone</figcaption></figure>',
    '{/* To do: get the picture /u/no.jpg (not there); alt: No; caption: Gone */}',
  ],
])('%s', async (_, html, markdown) => {
  const { body, words } = await converted(html);
  expect(body.trim()).toBe(markdown);
  expect(words.differences).toEqual([]);
});
