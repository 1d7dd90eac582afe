import { deskPath } from '../../lib/desk/desk-paths.ts';
import { en } from '../../lib/language/words/en.ts';

/** What is seen until the editor has come, and by whoever lets no script run. */
export const writePage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>Write</title>
<link rel="icon" href="/favicon.ico">
<style>
/* A day, an hour and two buttons are wider than a phone within a dialog. */
.field[data-field-type="datetime"] .field-wrapper > div { flex-wrap: wrap }
/* So is the name of a block, above its fields. */
.item > .header:has(.type) .start { flex: 1; contain: inline-size }
.item > .header:has(.type) :is(.center, .end) { width: auto }
.item > .header .start button { min-width: 0; max-width: 100% }
.item > .header .type { overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
/* Beside the form, the name of a field that is empty. */
[role="document"] section:not(:has(> :not(h4, :empty))) { display: none }
</style>
<body>
<div id="until-it-runs">
<header><p>${en.preview.preview}</p></header>
<main>
<h1>Write in the browser</h1>
<noscript><p>The editor is a program that runs in the browser: turn JavaScript on for this page.</p></noscript>
</main>
<footer><p><a href="${deskPath}">The desk</a></p></footer>
</div>
<script type="module" src="/write/editor.js"></script>
</body>
</html>
`;
