import type { CourseOptions, RolePath } from './options.ts';

/** A small course for tests, with texts that XML and JSON have to escape. */
export const EXAMPLE_PATH: RolePath = {
	id: 'everyone',
	title: { sv: 'Alla & <ännu> fler', en: 'Everyone & <more>' },
	minutes: 25,
};

/** See {@link EXAMPLE_PATH}, its only path. */
export const EXAMPLE_COURSE: CourseOptions = {
	id: 'example',
	version: '1.4.0',
	locales: ['sv', 'en'],
	title: { sv: 'Å & <ä> "ö"', en: 'A & <b> "c"' },
	description: { sv: 'Kort & <gott>.', en: 'Short & <sweet>.' },
	reporting: 'completion',
	paths: [EXAMPLE_PATH],
};
