import { manifest12, zipOf } from '../../platform/src/testing/zips.ts';
import { expect, test } from './fixtures.ts';

/* A course that means harm: what another team, or whoever sold it to them, might upload. */

const title = 'Elak kurs';

/** Tries whatever a page can try, and writes what it got. Filled in by the test: where the platform itself is. */
const attack = (app: string, other: string) => `<!doctype html><html lang="sv"><title>x</title>
<p id="said">…</p>
<form id="out" method="post" action="${app}/sign-out" target="away"></form>
<iframe name="away" title="away"></iframe>
<script>
const got = {};
const attempt = async (name, work) => {
	try { got[name] = String(await work()); } catch (error) { got[name] = 'no: ' + error.name; }
};
const read = (url, init) => fetch(url, { credentials: 'include', ...init }).then((r) => r.text());
(async () => {
	await attempt('cookie', () => document.cookie || 'no: none');
	await attempt('page', () => read('${app}/'));
	await attempt('people', () => read('${app}/packages'));
	await attempt('post', () => read('${app}/sign-out', { method: 'POST' }));
	await attempt('other course', () => read('${other}'));
	await attempt('other here', () => read(new URL('${other}').pathname).then((text) => text.includes('hemlig') ? text : 'no: ' + text.length));
	await attempt('platform here', () => read('/packages').then((text) => text.includes('Kurspaket') ? text : 'no: refused'));
	await attempt('file', () => read('/content/../../platform.sqlite').then((text) => text.startsWith('SQLite') ? text : 'no: refused'));
	const peek = window.open('${app}/', 'peek');
	await new Promise((done) => setTimeout(done, 1500));
	await attempt('opener', () => peek.document.body.textContent);
	document.getElementById('out').submit();
	document.getElementById('said').textContent = JSON.stringify(got);
})();
</script></html>`;

test('a hostile course reads neither the platform nor another course, and does nothing in one’s name', async ({
	emptyPlatform: platform,
}) => {
	await platform.add(
		zipOf({ 'imsmanifest.xml': manifest12({ identifier: 'good' }), 'index.html': 'hemlig text' }),
	);
	await platform.open();
	await platform.openFrom(platform.course('Hämtningen'));
	await expect(platform.content.getByText('hemlig text')).toBeVisible();
	const good = await platform.contentAddress();
	const evil = manifest12({ identifier: 'evil', title });
	await platform.add(
		zipOf({ 'imsmanifest.xml': evil, 'index.html': attack(platform.address, good) }),
	);
	await platform.open();
	await platform.openFrom(platform.course(title));
	const said = platform.content.locator('#said');
	await expect(said).toContainText('opener');
	const got: unknown = JSON.parse((await said.textContent()) ?? '');
	expect(Object.values(got ?? {}).filter((one) => !String(one).startsWith('no: '))).toEqual([]);

	// The form that it sent in one's name was refused: still signed in.
	await platform.open();
	await expect(platform.page.getByRole('button', { name: 'Logga ut' })).toBeVisible();
});
