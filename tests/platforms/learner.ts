import { SimulatedClock } from 'xstate';
import { keyOf, type Log } from '../../src/lib/log/index.ts';
import * as engine from '../../src/lib/machines/index.ts';
import {
	createCopies,
	createCopyTracker,
	createTracker,
	type ReportingLevel,
} from '../../src/lib/lms/index.ts';
import { createReporter, createSession, type Session } from '../../src/lib/session/index.ts';
import { memoryStorage } from '../support/harness/memory-storage.ts';
import { playByGrade } from '../support/play.ts';
import { course, lessonId } from '../support/session-stage.ts';
import { createPage, type LearnersPage } from './page.ts';
import type { Loading, Opening, Place } from './place.ts';

const lesson = course.lessons.find(({ id }) => id === lessonId);

/** Somebody who takes the course, on one device, launch after launch. */
export interface Learner {
	/** Opens the course, and answers yes when it asks whether an attempt is theirs. */
	readonly launch: (mode?: Opening['mode']) => Promise<void>;
	/** Takes so many decisions, all of them unless told, with time to think after each. */
	readonly decide: (decisions?: number) => Promise<void>;
	readonly wait: (ms?: number) => Promise<void>;
	readonly hide: () => Promise<void>;
	readonly show: () => Promise<void>;
	/** Leaves by the button. */
	readonly exit: () => Promise<void>;
	/** Loads the page again: the launch stays the same. */
	readonly reload: () => Promise<void>;
	/** Closes the tab. */
	readonly close: () => Promise<void>;
	/** The tab dies without a word. */
	readonly kill: () => void;
	readonly session: () => Session;
	/** What the learner has seen as done, at most. */
	readonly seen: () => { readonly decisions: number; readonly completed: boolean };
	/** The page that is open is dead. */
	readonly isGone: () => boolean;
}

interface Parts {
	readonly place: Place;
	readonly device: Storage;
	readonly reporting?: ReportingLevel;
}

export function createLearner({ place, device, reporting = 'completion' }: Parts): Learner {
	const clock = new SimulatedClock();
	let slow = 0;
	let page: LearnersPage = createPage(memoryStorage());
	let session: Session | undefined;
	let loading: Loading = () => {
		throw new Error('The learner has not opened the course.');
	};
	let seen = { decisions: 0, completed: false };
	const now = () => clock.now() + slow;

	const current = () => {
		if (!session) throw new Error('The learner has not opened the course.');
		return session;
	};
	const look = () => {
		if (page.isDead()) return;
		const { log } = current().state;
		seen = {
			decisions: Math.max(seen.decisions, decisionsIn(log)),
			completed: seen.completed || log.some(({ type }) => type === 'path.completed'),
		};
	};
	const wait = async (ms = 2_500) => {
		await settle();
		clock.increment(ms);
		await settle();
		look();
	};

	/** @param known the attempt that this tab knows of */
	const load = async (known = ''): Promise<void> => {
		page = createPage(device);
		session = open(loading, known);
		session.start();
		await wait(10);
		for (const each of course.lessons.filter(({ id }) => id === lessonId)) session.adopt(each);
		await settle();
		if (session.state.notices.some(({ type }) => type === 'found')) session.bringIn();
		await wait(200);
	};
	const open = (loading: Loading, known: string): Session => {
		const copies = createCopies(page.storage, 'course.path');
		return createSession({
			course,
			source: { lessons: () => course.lessons, load: () => Promise.resolve() },
			engine: () => Promise.resolve(engine),
			reporter: createReporter(reporting, words, {
				now: () => new Date(Date.UTC(2026, 10, 23, 9) + now()),
				elapsed: now,
			}),
			newKey,
			now: () => new Date(Date.UTC(2026, 10, 23, 9) + now()),
			path: course.paths[0]?.id ?? '',
			tracker: loading(page),
			fallback: () =>
				createCopyTracker(copies, known) ??
				createTracker({
					standard: 'web',
					// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the device's tracker reads nothing of it
					window: {} as Window,
					storage: page.storage,
					key: 'course.path.lost',
				}),
			copies,
			others: () => ({
				claim: async () => false,
				takeOver: async () => {},
				release: () => {},
			}),
			clock,
			changed: () => {},
		});
	};

	return {
		async launch(mode = 'normal') {
			loading = place.open({ mode, clock: now, passTime: (ms) => (slow += ms) });
			await load();
		},
		async reload() {
			if (!page.isDead()) current().end('closed');
			await settle();
			look();
			page.die();
			await load(keyOf(current().state.log));
		},
		async decide(decisions = Infinity) {
			for (let taken = 0; taken < decisions && !page.isDead(); taken++) {
				const before = current().state.log;
				const after = lesson?.kind === 'scenario' ? playByGrade(lesson, 'best', 1, before) : before;
				if (decisionsIn(after) === decisionsIn(before)) return;
				current().update(after);
				look();
				await wait();
			}
		},
		wait,
		async hide() {
			if (!page.isDead()) current().hide();
			await wait();
		},
		async show() {
			if (!page.isDead()) current().show();
			await wait();
		},
		async exit() {
			if (!page.isDead()) current().end('exit');
			await wait();
			page.die();
		},
		async close() {
			if (!page.isDead()) current().end('closed');
			await settle();
			look();
			page.die();
		},
		kill: () => page.die(),
		session: current,
		seen: () => seen,
		isGone: () => page.isDead(),
	};
}

/** How many decisions a log holds. */
export function decisionsIn(log: Log): number {
	return log.filter(({ type }) => type === 'choice.taken' || type === 'reply.sent').length;
}

const words = {
	lesson: (id: string) => `Lektionen ${id}`,
	value: (id: string) => `Värdet ${id}`,
	question: (of: string, id: string) => `Vad gör du? ${of} ${id}`,
};

let keys = 0;
const newKey = () => (keys += 1).toString(36).padStart(6, '0');

/** Lets every promise that can settle do so. */
async function settle(): Promise<void> {
	for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
}
