import { expect, test } from 'vitest';
import { EXAMPLE_COURSE, EXAMPLE_PATH } from '../example-course.ts';
import { webmanifest } from './webmanifest.ts';

const choice = { course: EXAMPLE_COURSE, path: EXAMPLE_PATH, standard: 'web' } as const;
const app = { icons: 'icons', background: '#ffffff', theme: '#0b5a8a' };

test('an app says what it is called, how it looks and where it starts, in any folder', () => {
	expect(JSON.parse(webmanifest(choice, app))).toEqual({
		name: 'Å & <ä> "ö"',
		short_name: 'Å & <ä> "ö"',
		description: 'Kort & <gott>.',
		lang: 'sv',
		start_url: './index.html',
		scope: './',
		display: 'standalone',
		background_color: '#ffffff',
		theme_color: '#0b5a8a',
		icons: [
			{ src: './icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
			{ src: './icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
			{ src: './icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
			{
				src: './icons/icon-maskable-512.png',
				sizes: '512x512',
				type: 'image/png',
				purpose: 'maskable',
			},
		],
	});
});

test('apps of several paths can be told apart', () => {
	const course = { ...EXAMPLE_COURSE, paths: [EXAMPLE_PATH, { ...EXAMPLE_PATH, id: 'managers' }] };
	const { name, short_name } = JSON.parse(webmanifest({ ...choice, course }, app));
	expect([name, short_name]).toEqual(['Å & <ä> "ö" – Alla & <ännu> fler', 'Å & <ä> "ö"']);
});
