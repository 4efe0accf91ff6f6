import type { PackageChoice } from '../package-info.ts';
import { packageTitle } from '../title.ts';
import type { AppOptions } from './app-options.ts';
import { ICONS, placeOf } from './icons.ts';

/**
 * Writes app.webmanifest: what makes a package an app that can be installed, wherever its folder is. It speaks the
 * course's own language, as there is one manifest for all learners.
 *
 * @returns JSON. Source: W3C Web Application Manifest
 */
export function webmanifest({ course, path }: PackageChoice, app: AppOptions): string {
	const [lang = ''] = course.locales;
	const manifest = {
		name: packageTitle(course, path)[lang],
		short_name: course.title[lang],
		description: course.description[lang],
		lang,
		start_url: './index.html',
		scope: './',
		display: 'standalone',
		background_color: app.background,
		theme_color: app.theme,
		icons: ICONS.map((icon) => ({
			src: `./${placeOf(icon)}`,
			sizes: icon.size === 'any' ? 'any' : `${icon.size}x${icon.size}`,
			type: icon.file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
			purpose: icon.purpose,
		})),
	};
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}
