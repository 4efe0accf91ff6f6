import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The team view that `npm run build` wrote. */
export const teamViewFile = join(import.meta.dirname, '../../dist/team-view.html');

/** Its address when it is opened from a folder, as most managers do. */
export const teamViewAddress = pathToFileURL(teamViewFile).href;

/** A report of so many people, a third of them at each status, with a comma between its cells. */
export function largeReport(people: number): string {
	const states = ['Klar', 'Pågår', 'Inte påbörjad'];
	const rows = Array.from(
		{ length: people },
		(_, at) => `Person ${at},p${at}@bjorken.example,Team ${at % 9},${states[at % 3] ?? ''}`,
	);
	return ['Namn,E-post,Team,Status', ...rows].join('\n');
}
