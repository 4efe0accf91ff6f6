import type { SessionClock } from '../session-clock.ts';
import type { ReadBack, SaveOutcome, TrackedState, TrackerError } from '../tracker.ts';
import { dueStatements, type Due } from './due-statements.ts';
import { formatDocument, parseDocument, type KeptDocument } from './kept-document.ts';
import type { LaunchData } from './launch-data.ts';
import type { Ask, Reply, Requester } from './lrs.ts';
import type { Shelved } from './shelf.ts';
import type { Statement, Statements } from './statements.ts';

/** What an open session works with. */
export interface Parts {
	readonly request: Requester;
	readonly statements: Statements;
	readonly data: LaunchData;
	/** The query that names the attempt's own document. */
	readonly document: Readonly<Record<string, string>>;
	readonly clock: SessionClock;
	readonly now: () => Date;
	/** Notes what a page that is loaded again has to know of the session. */
	readonly shelve: (changed: Partial<Shelved>) => void;
	/** As it was read at launch. */
	readonly stated: KeptDocument['stated'];
}

/** An open session. */
export interface Cmi5Session {
	readonly save: (state: TrackedState) => Promise<SaveOutcome>;
	/** The page is hidden and may never come back: everything is sent at once, and outlives it. */
	readonly pause: (state: TrackedState) => Promise<SaveOutcome>;
	readonly resume: () => void;
	/** The page goes away, and may be loaded again: the session ends only when the path is done. */
	readonly close: (state: TrackedState) => Promise<SaveOutcome>;
	/** The learner has asked to leave. */
	readonly exit: (state: TrackedState) => Promise<SaveOutcome>;
	readonly readBack: () => Promise<ReadBack>;
	readonly doubt: () => void;
}

export function createKeptSession(parts: Parts): Cmi5Session {
	const { request, statements, clock, document } = parts;
	let stated: Record<string, string> = { ...parts.stated };
	let kept = '';
	/** Made once, so that what is sent again is the same to the letter. */
	const made = new Map<string, Statement>();
	/** What the platform will never take. */
	const refused = new Set<string>();
	/** The first save has been made. */
	let isBegun = false;
	let last: Promise<unknown> = Promise.resolve();

	const due = (state: TrackedState): readonly Due[] =>
		dueStatements(state, {
			statements,
			data: parts.data,
			at: parts.now().toISOString(),
			ms: clock.elapsed(),
			isStated: ({ about, statement }) =>
				stated[about] === statement.id ||
				refused.has(statement.id) ||
				// Said once and for all, whatever has become of it since.
				(about === 'completed' && stated['completed'] !== undefined),
		}).map(({ about, statement }) => {
			const first = made.get(statement.id) ?? statement;
			made.set(statement.id, first);
			return { about, statement: first };
		});

	const sayAll = async (
		list: readonly Due[],
		outlives = false,
	): Promise<readonly TrackerError[]> => {
		if (list.length === 0) return [];
		const reply = await request({ ...post(list), outlives });
		if (!isRefusal(reply)) return taken(list, reply);
		// One of them was not to its liking: each is said alone.
		const problems: TrackerError[] = [];
		for (const one of list) {
			const { id } = one.statement;
			const alone = await request({
				method: 'PUT',
				resource: 'statements',
				query: { statementId: id },
				body: one.statement,
			});
			// 409: the platform has it already.
			if (alone.type === 'failed' && alone.status === 409) taken([one], { type: 'ok', body: '' });
			else problems.push(...taken([one], alone));
			if (isRefusal(alone)) refused.add(id);
		}
		return problems;
	};

	function taken(list: readonly Due[], reply: Reply): readonly TrackerError[] {
		if (reply.type === 'failed') return [reply.problem];
		if (reply.type === 'missing') return [{ code: 'commit-failed', call: 'POST statements' }];
		for (const { about, statement } of list) stated[about] = statement.id;
		return [];
	}

	/** Answers are told apart by the record, so the document need not list them. */
	const documentOf = (state: TrackedState) =>
		formatDocument({
			record: state.record,
			location: state.location,
			completion: state.completion,
			progress: state.progress,
			stated: Object.fromEntries(
				Object.entries(stated).filter(([about]) => !about.startsWith('answer ')),
			),
		});

	const keep = async (state: TrackedState, outlives: boolean): Promise<readonly TrackerError[]> => {
		const body = documentOf(state);
		const text = JSON.stringify(body);
		if (text === kept) return [];
		const reply = await request({
			method: 'PUT',
			resource: 'activities/state',
			query: document,
			body,
			outlives,
		});
		if (reply.type === 'ok') kept = text;
		if (reply.type === 'failed') return [reply.problem];
		return reply.type === 'missing' ? [{ code: 'commit-failed', call: 'PUT state' }] : [];
	};

	/** One after the other: a document that is older must not arrive later. */
	const inTurn = (run: () => Promise<readonly TrackerError[]>): Promise<SaveOutcome> => {
		const turn = last.then(run).then(outcome);
		last = turn;
		return turn;
	};
	const inOrder = async (state: TrackedState) => {
		if (!isBegun) await recall(due(state));
		isBegun = true;
		return [...(await sayAll(due(state))), ...(await keep(state, false))];
	};
	/** What is due at the start of a session may have arrived in an earlier one that could not note it any more. */
	const recall = async (list: readonly Due[]): Promise<void> => {
		for (const { about, statement } of list) {
			const query = { statementId: statement.id };
			const reply = await request({ method: 'GET', resource: 'statements', query });
			if (reply.type === 'ok') stated[about] = statement.id;
		}
	};
	/** The page has no time: both requests are on their way before this returns. */
	const atOnce = async (state: TrackedState, more: readonly Due[]): Promise<SaveOutcome> => {
		const list = [...due(state), ...more];
		// The document first: once the session is terminated nothing may be written.
		const put = keep(state, true);
		const said = list.length > 0 ? request({ ...post(list), outlives: true }) : undefined;
		return outcome([...(said ? taken(list, await said) : []), ...(await put)]);
	};
	const end = (): Due => ({
		about: 'terminated',
		statement: statements.terminated(parts.now().toISOString(), clock.elapsed()),
	});

	const leave = (): void => {
		clock.pause();
		parts.shelve({});
	};

	return {
		save: (state) => inTurn(() => inOrder(state)),
		pause: (state) => {
			leave();
			return atOnce(state, []);
		},
		resume: clock.start,
		close: (state) => {
			leave();
			if (state.completion !== 'completed') return atOnce(state, []);
			parts.shelve({ terminated: true });
			return atOnce(state, [end()]);
		},
		exit: (state) => {
			leave();
			return inTurn(async () => {
				const before = await inOrder(state);
				const last = await sayAll([end()], true);
				if (last.length === 0) parts.shelve({ terminated: true });
				return [...before, ...last];
			});
		},
		readBack: async () => {
			const id = stated['completed'];
			const reply = await request(
				id === undefined
					? { method: 'GET', resource: 'activities/state', query: document }
					: { method: 'GET', resource: 'statements', query: { statementId: id } },
			);
			if (id !== undefined && reply.type === 'ok') return { completed: true, answer: 'completed' };
			const own = await request({ method: 'GET', resource: 'activities/state', query: document });
			const answer = own.type === 'ok' ? (parseDocument(own.body)?.completion ?? '') : '';
			return { completed: answer === 'completed', answer };
		},
		doubt: () => {
			stated = {};
			kept = '';
		},
	};
}

function post(list: readonly Due[]): Ask {
	return { method: 'POST', resource: 'statements', body: list.map(({ statement }) => statement) };
}

function isRefusal(reply: Reply): boolean {
	return reply.type === 'failed' && reply.problem.code === 'value-refused';
}

function outcome(problems: readonly TrackerError[]): SaveOutcome {
	return problems.length > 0 ? { result: 'failed', problems } : { result: 'saved' };
}
