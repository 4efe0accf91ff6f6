import type { PlatformHost } from '../host.ts';
import { countOldDetails } from './old-details.ts';
import { countOldPeople } from './old-people.ts';
import { countOldRecords } from './old-records.ts';
import { monthsAgo } from './retention.ts';
import type { Retention } from './retention.ts';

/** Of what there is how much. `links`: links and sign-ins that are over. */
export type Counts = Readonly<Record<'details' | 'people' | 'log' | 'letters' | 'links', number>>;

export const nothing: Counts = { details: 0, people: 0, log: 0, letters: 0, links: 0 };

/** What would be deleted now. It may be somewhat more later the same day, and what hangs on others is counted once. */
export const previewRetention = async (
	{ db, now }: Pick<PlatformHost, 'db' | 'now'>,
	{ details, people, records }: Retention,
): Promise<Counts> => {
	const since = (months: number): string => monthsAgo(months, now());
	return {
		...nothing,
		...(details !== undefined && { details: await countOldDetails(db, since(details)) }),
		...(people !== undefined && { people: await countOldPeople(db, since(people)) }),
		...(records !== undefined && (await countOldRecords(db, since(records)))),
	};
};
