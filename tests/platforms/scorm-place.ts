import { createTracker, type CallNote, type ReportingLevel } from '../../src/lib/lms/index.ts';
import type { ScormPackage } from '../conformance/stage.ts';
import { createStrictPlatform, rules } from '../conformance/strict-platform.ts';
import { windowsAround, type LooseApi, type Profile } from '../conformance/strict-lms/index.ts';
import type { FaultPlan } from './fault.ts';
import type { LearnersPage } from './page.ts';
import type { Place } from './place.ts';

interface Parts {
	readonly plan: FaultPlan;
	readonly reporting: ReportingLevel;
	/** Is told every call of the course. */
	readonly onCall?: (note: CallNote) => void;
}

/** A SCORM platform that behaves as a profile says. */
export function scormPlace(
	standard: ScormPackage,
	profile: Profile,
	{ plan, reporting, onCall }: Parts,
): Place {
	const platform = createStrictPlatform(standard, profile);
	const { names } = rules[standard];
	const heard: (readonly string[])[] = [];
	return {
		open: ({ mode, clock, passTime }) => {
			platform.server.leaving = false;
			const opened = platform.open(mode, passTime);
			heard.push(opened.complaints);
			let waited = 0;
			return (page) => {
				const api = faulty(opened.api, { plan, page, server: platform.server });
				return () =>
					createTracker({
						standard,
						reporting,
						window: windowsAround(
							platform.apiName,
							profile.frames ?? 'parent',
							() => (waited >= (profile.lateMs ?? 0) ? api : undefined),
							opened.isGone ?? (() => false),
						),
						storage: page.storage,
						key: 'course.path',
						clock,
						...(onCall && { onCall }),
						timers: { setTimeout: (run, ms) => ((waited += ms), queueMicrotask(run)) },
					});
			};
		},
		isCompleted: () => /^(completed|passed)$/.test(platform.store.values.get(names.status) ?? ''),
		complaints: () => heard.flat(),
	};
}

/** The API as the page reaches it: a dead page calls nothing, and what the plan says goes wrong does. */
function faulty(
	api: LooseApi,
	{
		plan,
		page,
		server,
	}: {
		readonly plan: FaultPlan;
		readonly page: LearnersPage;
		readonly server: { failsCommits: boolean };
	},
): LooseApi {
	return Object.fromEntries(
		Object.entries(api).map(([name, method]) => [
			name,
			(...args: readonly unknown[]) => {
				if (page.isDead()) throw new Error('the page is gone');
				const what = plan.next();
				if (what === 'kill-before') {
					page.die();
					throw new Error('the page is gone');
				}
				if (what === 'broken') throw new Error('the platform is broken');
				server.failsCommits = what === 'no-network';
				const answer = method(...args);
				if (what === 'kill-after') page.die();
				return answer;
			},
		]),
	);
}
