import * as v from 'valibot';
import type { Piece, Told } from '../../log-line.ts';
import type { Locale, Texts } from '../../texts/index.ts';
import type { Db } from '../db/tables.ts';
import type { About } from './audit.ts';

const about = v.pipe(
	v.string(),
	v.parseJson(),
	v.record(v.string(), v.union([v.number(), v.string()])),
);

/** What stands in an entry; nothing of it where that cannot be read. */
export const aboutIn = (json: string): About => {
	const parsed = v.safeParse(about, json);
	return parsed.success ? parsed.output : {};
};

type Duty = { readonly personId: number; readonly courseId: number };

/** Names as they are today, by id. What is gone is not there. */
export type Names = {
	readonly people: ReadonlyMap<number, string>;
	readonly teams: ReadonlyMap<number, string>;
	readonly courses: ReadonlyMap<number, Readonly<Record<Locale, string>>>;
	readonly assignments: ReadonlySet<number>;
	readonly duties: ReadonlyMap<number, Duty>;
};

/** Values that one statement takes. */
const AT_ONCE = 1000;

const inParts = async <T>(
	ids: ReadonlySet<number>,
	read: (some: readonly number[]) => Promise<readonly T[]>,
): Promise<readonly T[]> => {
	const all = [...ids];
	const found: T[] = [];
	for (let from = 0; from < all.length; from += AT_ONCE)
		found.push(...(await read(all.slice(from, from + AT_ONCE))));
	return found;
};

const namesIn = async (
	db: Db,
	table: 'people' | 'teams',
	ids: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> => {
	const rows = await inParts(ids, (some) =>
		db.selectFrom(table).select(['id', 'name']).where('id', 'in', some).execute(),
	);
	return new Map(rows.map(({ id, name }) => [id, name]));
};

const coursesIn = async (db: Db, ids: ReadonlySet<number>): Promise<Names['courses']> => {
	const rows = await inParts(ids, (some) =>
		db.selectFrom('courses').select(['id', 'titleSv', 'titleEn']).where('id', 'in', some).execute(),
	);
	return new Map(rows.map(({ id, titleSv, titleEn }) => [id, { sv: titleSv, en: titleEn }]));
};

const dutiesIn = async (db: Db, ids: ReadonlySet<number>): Promise<Names['duties']> => {
	const rows = await inParts(ids, (some) =>
		db
			.selectFrom('duties')
			.select(['id', 'personId', 'courseId'])
			.where('id', 'in', some)
			.execute(),
	);
	return new Map(rows.map(({ id, ...duty }) => [id, duty]));
};

/** An entry of the log as it is kept. */
export type Raw = { readonly personId: number | null; readonly about: About };

const idsIn = (entries: readonly Raw[], name: string): ReadonlySet<number> =>
	new Set(
		entries.flatMap((entry) => {
			const id = entry.about[name];
			return typeof id === 'number' ? [id] : [];
		}),
	);

/** Looks up everything that some entries name. */
export const lookUp = async (db: Db, entries: readonly Raw[]): Promise<Names> => {
	const duties = await dutiesIn(db, idsIn(entries, 'duty'));
	const ofDuties = [...duties.values()];
	const people = new Set([
		...entries.flatMap(({ personId }) => personId ?? []),
		...idsIn(entries, 'person'),
		...ofDuties.map(({ personId }) => personId),
	]);
	const courses = new Set([
		...idsIn(entries, 'course'),
		...ofDuties.map(({ courseId }) => courseId),
	]);
	const assignments = await inParts(idsIn(entries, 'assignment'), (some) =>
		db.selectFrom('assignments').select('id').where('id', 'in', some).execute(),
	);
	return {
		people: await namesIn(db, 'people', people),
		teams: await namesIn(db, 'teams', idsIn(entries, 'team')),
		courses: await coursesIn(db, courses),
		assignments: new Set(assignments.map(({ id }) => id)),
		duties,
	};
};

const named = (name: string | undefined, href: string, gone: string): Piece =>
	name === undefined ? { text: gone } : { text: name, href };

/** Who has done it. */
export const actorOf = ({ personId, about }: Raw, names: Names, { log }: Texts): Piece => {
	if (personId !== null)
		return named(names.people.get(personId), `/people/${personId}`, log.gone.person);
	// Who is erased leaves a number behind that leads to nobody (see `../people/unname.ts`).
	return { text: 'by' in about ? log.goneActor : log.platform };
};

/** What it was about, for the sentence that tells of it. */
export const toldOf = (entry: Raw, names: Names, texts: Texts): Told => {
	const { log } = texts;
	const given = (name: string | undefined, say: (name: string) => string) =>
		name === undefined ? undefined : say(name);
	const locale = texts.locale === 'sv-SE' ? 'sv' : 'en';
	const number = (name: string): number => {
		const value = entry.about[name];
		return typeof value === 'number' ? value : 0;
	};
	const duty = names.duties.get(number('duty'));
	const [personId, courseId] = [
		duty?.personId ?? number('person'),
		duty?.courseId ?? number('course'),
	];
	const [teamId, assignmentId] = [number('team'), number('assignment')];
	return {
		person: named(names.people.get(personId), `/people/${personId}`, log.gone.person),
		team: named(given(names.teams.get(teamId), log.team), `/teams/${teamId}`, log.gone.team),
		course: named(
			given(names.courses.get(courseId)?.[locale], log.course),
			`/packages/courses/${courseId}`,
			log.gone.course,
		),
		assignment: (text) =>
			names.assignments.has(assignmentId)
				? { text, href: `/assignments/${assignmentId}` }
				: { text },
		isOwn: entry.personId === personId,
		isDuty: 'duty' in entry.about,
		number,
		word: (name) => String(entry.about[name] ?? ''),
	};
};
