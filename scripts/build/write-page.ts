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
