import type { Standard } from '../standard.ts';
import { isBare, listAttempts } from './attempts/attempts.ts';
import type { Attempt } from './attempts/attempts.ts';
import { listStatuses } from './attempts/cmi.ts';
import { auStateOf, stateOf, stateOfAll } from './attempts/state.ts';
import type { AttemptState } from './attempts/state.ts';
import { progressIn } from './cmi5/progress.ts';
import { newestRegistrations } from './cmi5/registrations.ts';
import { contentAddress } from './content/path.ts';
import type { PlatformHost } from './host.ts';
import type { Learner } from './people/learner.ts';
import { listDefinedOf } from './lrs/statements.ts';
import { stageOf } from './origins.ts';
import { isPart } from './packages/contents.ts';
import type { Entry, Page, Part } from './packages/contents.ts';
import { isSameCourse, listPackages } from './packages/packages.ts';
import type { Package } from './packages/packages.ts';

/** One package as the shelf shows it. */
export type ShelfItem = {
	readonly sha256: string;
	readonly title: string;
	readonly description: string;
	readonly standard: Standard;
	readonly version: string;
	readonly bytes: number;
	/** A newer package of the same course and standard stands here too. */
	readonly isOlder: boolean;
	/** Of the newest attempt; with several parts, of all their newest together. */
	readonly state: AttemptState;
	/** The table of contents, in the order of the manifest. */
	readonly lines: readonly ShelfLine[];
};

type Line = { readonly position: number; readonly depth: number; readonly title: string };

/** One line of a package's table of contents. */
export type ShelfLine =
	| (Line & { readonly type: 'heading' })
	/** It reports nothing, so there is nothing to keep; it is only shown. */
	| (Line & { readonly type: 'page'; readonly href: string })
	| ShelfPart;

/** A SCO or an AU. */
export type ShelfPart = Line & {
	readonly type: 'part';
	/** Of the newest attempt. */
	readonly state: AttemptState;
	/** Newest first. */
	readonly attempts: readonly ShelfAttempt[];
};

export type ShelfAttempt = {
	readonly id: number;
	readonly createdAt: string;
	readonly state: AttemptState;
};

/** All that a learner has done, in a few questions however many packages there are. */
type History = {
	/** Newest first. */
	readonly attempts: readonly Attempt[];
	/** By the package's sum. */
	readonly registrations: Awaited<ReturnType<typeof newestRegistrations>>;
	/** By attempt, of SCOs. */
	readonly statuses: Awaited<ReturnType<typeof listStatuses>>;
	/** By attempt, of AUs. */
	readonly statements: Awaited<ReturnType<typeof listDefinedOf>>;
};

const historyOf = async ({ db }: PlatformHost, { id }: Learner): Promise<History> => ({
	attempts: await listAttempts(db, id),
	registrations: await newestRegistrations(db, id),
	statuses: await listStatuses(db, id),
	statements: await listDefinedOf(db, id),
});

type Reading = {
	readonly host: PlatformHost;
	readonly package: Package;
	readonly history: History;
};

const stateIn = ({ statuses, statements }: History, part: Part, attempt: Attempt): AttemptState => {
	if (isBare(attempt)) return 'completed';
	return part.type === 'au'
		? auStateOf(progressIn(statements.get(attempt.id) ?? []), part.moveOn)
		: stateOf(statuses.get(attempt.id));
};

const partLine = ({ package: one, history }: Reading, part: Part): ShelfPart => {
	const { position, depth, title } = part;
	const own = history.attempts.filter(
		(attempt) => attempt.packageSha256 === one.sha256 && attempt.part === position,
	);
	const attempts = own.map((attempt) => {
		const { id, createdAt } = attempt;
		return { id, createdAt, state: stateIn(history, part, attempt) };
	});
	// Where another AU has been begun anew, this one stands at the start again too.
	const registration = history.registrations.get(one.sha256);
	const newest = own.findIndex((attempt) => attempt.registration === registration);
	const state = attempts[newest]?.state ?? 'not-started';
	return { type: 'part', position, depth, title, state, attempts };
};

const pageLine = ({ host, package: one }: Reading, page: Page): ShelfLine => {
	const { type, position, depth, title, file, query } = page;
	const href = stageOf(host.origins, one) + contentAddress(one.sha256, file) + query;
	return { type, position, depth, title, href };
};

const lineOf = (reading: Reading, entry: Entry): ShelfLine => {
	if (isPart(entry)) return partLine(reading, entry);
	if (entry.type === 'page') return pageLine(reading, entry);
	const { type, position, depth, title } = entry;
	return { type, position, depth, title };
};

/** @param lines of the package's contents, one each */
const stateOfPackage = (one: Package, lines: readonly ShelfLine[]): AttemptState =>
	stateOfAll(
		one.contents.flatMap((entry, index) => {
			const line = lines[index];
			return line?.type === 'part' ? [{ entry, state: line.state }] : [];
		}),
	);

/** One package as the shelf shows it. */
const itemOf = (reading: Reading): Omit<ShelfItem, 'isOlder'> => {
	const one = reading.package;
	const lines = one.contents.map((entry) => lineOf(reading, entry));
	const { sha256, title, description, standard, version, bytes } = one;
	const state = stateOfPackage(one, lines);
	return { sha256, title, description, standard, version, bytes, state, lines };
};

/** One package, with how far a learner has come in it. */
export const readItem = async (
	host: PlatformHost,
	learner: Learner,
	one: Package,
): Promise<ShelfItem> => ({
	...itemOf({ host, package: one, history: await historyOf(host, learner) }),
	isOlder: false,
});

/** Everything on the shelf, with how far a learner has come in each package. */
export const readShelf = async (
	host: PlatformHost,
	learner: Learner,
): Promise<readonly ShelfItem[]> => {
	const history = await historyOf(host, learner);
	const packages = await listPackages(host.db);
	return packages.map((one) => ({
		...itemOf({ host, package: one, history }),
		isOlder: packages.find((other) => isSameCourse(one, other)) !== one,
	}));
};
