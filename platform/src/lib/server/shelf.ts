import type { Standard } from '../standard.ts';
import { listAttempts } from './attempts/attempts.ts';
import type { Attempt } from './attempts/attempts.ts';
import { stateOfAll } from './attempts/state.ts';
import type { AttemptState } from './attempts/state.ts';
import { newestRegistration } from './cmi5/registrations.ts';
import { contentAddress } from './content/path.ts';
import type { PlatformHost } from './host.ts';
import type { Learner } from './people/learner.ts';
import { stageOf } from './origins.ts';
import { isPart } from './packages/contents.ts';
import type { Entry, Page, Part } from './packages/contents.ts';
import { isSameCourse, listPackages } from './packages/packages.ts';
import type { Package } from './packages/packages.ts';
import { stateAt } from './state-at.ts';

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

type Reading = {
	readonly host: PlatformHost;
	readonly package: Package;
	/** The learner's, in this package, newest first. */
	readonly attempts: readonly Attempt[];
	readonly registration: string | undefined;
};

const partLine = async (
	{ host, attempts, registration }: Reading,
	part: Part,
): Promise<ShelfPart> => {
	const own = attempts.filter((attempt) => attempt.part === part.position);
	const seen = await Promise.all(
		own.map(async (one) => ({
			id: one.id,
			createdAt: one.createdAt,
			state: await stateAt(host, part, one),
		})),
	);
	// Where another AU has been begun anew, this one stands at the start again too.
	const newest = own.findIndex((attempt) => attempt.registration === registration);
	const { position, depth, title } = part;
	const state = seen[newest]?.state ?? 'not-started';
	return { type: 'part', position, depth, title, state, attempts: seen };
};

const pageLine = ({ host, package: one }: Reading, page: Page): ShelfLine => {
	const { type, position, depth, title, file, query } = page;
	const href = stageOf(host.origins, one) + contentAddress(one.sha256, file) + query;
	return { type, position, depth, title, href };
};

const lineOf = async (reading: Reading, entry: Entry): Promise<ShelfLine> => {
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

/**
 * One package as the shelf shows it.
 *
 * @param all the learner's attempts, newest first
 */
const itemOf = async (
	host: PlatformHost,
	learner: Learner,
	one: Package,
	all: readonly Attempt[],
): Promise<Omit<ShelfItem, 'isOlder'>> => {
	const attempts = all.filter(({ packageSha256 }) => packageSha256 === one.sha256);
	const registration = await newestRegistration(host.db, learner.id, one.sha256);
	const reading = { host, package: one, attempts, registration };
	const lines = await Promise.all(one.contents.map((entry) => lineOf(reading, entry)));
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
	...(await itemOf(host, learner, one, await listAttempts(host.db, learner.id))),
	isOlder: false,
});

/** Everything on the shelf, with how far a learner has come in each package. */
export const readShelf = async (
	host: PlatformHost,
	learner: Learner,
): Promise<readonly ShelfItem[]> => {
	const all = await listAttempts(host.db, learner.id);
	const packages = await listPackages(host.db);
	return Promise.all(
		packages.map(async (one) => ({
			...(await itemOf(host, learner, one, all)),
			isOlder: packages.find((other) => isSameCourse(one, other)) !== one,
		})),
	);
};
