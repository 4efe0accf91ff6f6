import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleTeamView, type Bundle } from './bundle.ts';

const NOTICES = join(import.meta.dirname, '../../team-view/NOTICE');

/**
 * The team view as one page that works wherever it lies, also opened as a file: everything is in it, and its policy lets
 * the browser ask for nothing at all. Takes a few seconds.
 *
 * @returns the text of `team-view.html`; the same sources give the same text
 */
export async function teamViewPage(): Promise<string> {
	return assemble(await bundleTeamView(), readFileSync(NOTICES, 'utf8'));
}

/**
 * Puts a page together. Whoever runs no scripts reads a sentence that says why there is nothing else.
 *
 * @param notices whose work is in it, and under which licences
 */
export function assemble({ script, styles }: Bundle, notices: string): string {
	// Nothing in a script may end it before its end.
	const code = script.trim().replace(/<(?=\/script|!--)/gi, '\\x3c');
	const css = styles.trim();
	return `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policyOf(code, css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Lagöversikt – Ögonblick</title>
<style>${css}</style>
</head>
<body>
<noscript><p>Lagöversikten behöver JavaScript. Slå på det i webbläsaren och ladda om sidan.</p>
<p lang="en">The team view needs JavaScript. Turn it on in your browser and load the page again.</p></noscript>
<script>${code}</script>
</body>
</html>
<!--
${notices.trim()}
-->
`;
}

/** Only what stands in the page runs and dresses it; nothing is fetched and nothing is sent (CSP Level 3). */
function policyOf(script: string, styles: string): string {
	return [
		"default-src 'none'",
		`script-src ${hashOf(script)}`,
		`style-src ${hashOf(styles)}`,
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
