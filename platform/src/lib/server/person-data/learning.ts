import type { Db } from '../db/tables.ts';

/* What is kept of somebody’s way through courses, as they get it: their own data, none of the keys. */

/** A text that is JSON, as what it says. */
const parsed = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
};

/** A document as text; what is none as base64. */
const contentOf = (body: Uint8Array): string => {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(body);
	} catch {
		return Buffer.from(body).toString('base64');
	}
};

const documentOf = <T extends { readonly body: Uint8Array }>({ body, ...one }: T) => ({
	...one,
	content: contentOf(body),
});

const sessionsOf = async (db: Db, attemptId: number) => {
	const sessions = await db
		.selectFrom('sessions')
		.select(['id', 'startedAt', 'endedAt'])
		.where('attemptId', '=', attemptId)
		.orderBy('rowid')
		.execute();
	const calls = await db
		.selectFrom('calls')
		.innerJoin('sessions', 'sessions.id', 'calls.sessionId')
		.select(['calls.sessionId', 'calls.at', 'calls.method', 'calls.element', 'calls.value'])
		.select(['calls.returned', 'calls.error'])
		.where('sessions.attemptId', '=', attemptId)
		.orderBy('calls.id')
		.execute();
	return sessions.map(({ id, ...session }) => ({
		...session,
		calls: calls
			.filter(({ sessionId }) => sessionId === id)
			.map(({ sessionId: _, ...call }) => call),
	}));
};

const storedOf = async (db: Db, attemptId: number) => {
	const row = await db
		.selectFrom('cmi')
		.select(['committedAt', 'completion', 'success', 'scoreRaw', 'scoreScaled', 'progress'])
		.select(['totalSeconds', 'json'])
		.where('attemptId', '=', attemptId)
		.executeTakeFirst();
	if (!row) return {};
	const { json, ...reached } = row;
	return { reached, values: parsed(json) };
};

/** Every attempt, with what the course has stored and each time that it was open. */
export const attemptsOf = async (db: Db, personId: number) => {
	const attempts = await db
		.selectFrom('attempts')
		.innerJoin('packages', 'packages.sha256', 'attempts.packageSha256')
		.leftJoin('entries', (join) =>
			join
				.onRef('entries.packageSha256', '=', 'attempts.packageSha256')
				.onRef('entries.position', '=', 'attempts.part'),
		)
		.select(['attempts.id', 'packages.title as course', 'packages.version', 'packages.standard'])
		.select(['entries.title as part', 'attempts.registration'])
		.select(['attempts.createdAt', 'attempts.completedAt'])
		.where('attempts.learnerId', '=', personId)
		.orderBy('attempts.id')
		.execute();
	const all = [];
	for (const attempt of attempts)
		all.push({
			...attempt,
			...(await storedOf(db, attempt.id)),
			sessions: await sessionsOf(db, attempt.id),
		});
	return all;
};

/** Enrolments in cmi5 courses, with statements and documents. */
export const registrationsOf = async (db: Db, personId: number) => {
	const registrations = await db
		.selectFrom('registrations')
		.innerJoin('packages', 'packages.sha256', 'registrations.packageSha256')
		.select(['registrations.id', 'packages.title as course', 'registrations.createdAt'])
		.where('registrations.learnerId', '=', personId)
		.orderBy('registrations.rowid')
		.execute();
	const all = [];
	for (const registration of registrations) {
		const { id } = registration;
		const statements = await db
			.selectFrom('statements')
			.select('json')
			.where('registration', '=', id)
			.orderBy('n')
			.execute();
		const documents = await db
			.selectFrom('states')
			.select(['id', 'activity', 'type', 'body', 'updatedAt'])
			.where('registration', '=', id)
			.orderBy('id')
			.execute();
		all.push({
			...registration,
			statements: statements.map(({ json }) => parsed(json)),
			documents: documents.map(documentOf),
		});
	}
	return all;
};

/** What cmi5 courses are told of somebody. */
export const profilesOf = async (db: Db, personId: number) => {
	const rows = await db
		.selectFrom('agentProfiles')
		.select(['id', 'type', 'body', 'updatedAt'])
		.where('learnerId', '=', personId)
		.orderBy('id')
		.execute();
	return rows.map(documentOf);
};
