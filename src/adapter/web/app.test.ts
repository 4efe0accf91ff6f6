import { expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from '../example-course.ts';
import { withApp } from './app.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const choice = { course: EXAMPLE_COURSE, path: EXAMPLE_PATH, standard: 'web' } as const;
const app = {
	icons: 'icons',
	background: '#ffffff',
	theme: '#0b5a8a',
	iconFiles: new Map([['icons/icon.svg', bytes('<svg/>')]]),
};
const course = new Map([
	['index.html', bytes('<head><link rel="icon" href="data:,"><script>a()</script></head>')],
	['app/immutable/a.js', bytes('a')],
]);

function text(name: string): string {
	return new TextDecoder().decode(withApp(course, choice, app).get(name));
}

test('a page of an app names its manifest, its icon and the script that registers the worker', () => {
	const page = text('index.html');
	expect(page).toContain('<link rel="manifest" href="./app.webmanifest" />');
	expect(page).toContain('<link rel="icon" href="./icons/icon.svg" type="image/svg+xml" />');
	expect(page).toContain('<script src="./register-worker.js" async fetchpriority="low"></script>');
	expect(page).not.toContain('data:,');
});

test('the code of the page stays as it is, so that its hash still fits', () => {
	expect(text('index.html')).toContain('<script>a()</script>');
});

test('the worker knows every file but itself', () => {
	const names = [...withApp(course, choice, app).keys()].filter(
		(name) => name !== 'service-worker.js',
	);
	for (const name of names) expect(text('service-worker.js')).toContain(`"${name}":"sha256-`);
	expect(text('service-worker.js')).not.toContain('"service-worker.js"');
});
