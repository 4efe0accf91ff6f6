import { memoryStorage } from '../support/harness/memory-storage.ts';
import { createFaultPlan, faultKinds, type Fault } from './fault.ts';
import { createLearner } from './learner.ts';
import { platforms, type Platform } from './matrix.ts';
import { comeBack } from './outcome.ts';
import { stories, type Story } from './stories.ts';

/** What a campaign came to. */
export interface Campaign {
	readonly faults: number;
	/** The most that any fault has cost. */
	readonly mostDecisionsLost: number;
	readonly decisionsLost: number;
	readonly completionsLost: number;
	/** Faults that cost too much, in words. */
	readonly worst: readonly string[];
}

/** The platforms that are attacked: one of each format as it should be, and the one that most people have. */
export const attacked: readonly Platform[] = platforms.filter(
	({ standard, name }) =>
		standard === 'web' ||
		name === 'strict' ||
		(name.startsWith('moodle') && standard !== 'scorm2004-3rd'),
);

/** Plays every story once for each call that it makes and each thing that can go wrong at it. */
export async function attack(platform: Platform): Promise<Campaign> {
	let sofar: Campaign = {
		faults: 0,
		mostDecisionsLost: 0,
		decisionsLost: 0,
		completionsLost: 0,
		worst: [],
	};
	for (const story of stories) {
		const calls = await countCalls(platform, story);
		// A device alone has no network and no platform to lose.
		const kinds = faultKinds.filter(
			({ kind }) => platform.standard !== 'web' || kind === 'the page is killed',
		);
		for (const kind of kinds) {
			for (let at = 1; at <= calls; at++)
				sofar = add(sofar, await strike(platform, story, { ...kind, at }));
		}
	}
	return sofar;
}

async function countCalls(platform: Platform, story: Story): Promise<number> {
	const plan = createFaultPlan(undefined);
	const device = memoryStorage();
	await story.run(createLearner({ place: platform.make(plan, device), device }));
	return plan.count();
}

interface Cost {
	readonly decisions: number;
	readonly completions: number;
	readonly what: string;
}

async function strike(platform: Platform, story: Story, fault: Fault): Promise<Cost> {
	const plan = createFaultPlan(fault);
	const device = memoryStorage();
	const place = platform.make(plan, device);
	const learner = createLearner({ place, device });
	await story.run(learner);
	const { decisionsLost, completionLost } = await comeBack(learner, place, plan);
	return {
		decisions: decisionsLost,
		completions: completionLost ? 1 : 0,
		what: `${platform.standard} ${platform.name}, who ${story.title}: ${fault.kind}${fault.after ? ' after' : ' at'} call ${fault.at}`,
	};
}

function add(sofar: Campaign, { decisions, completions, what }: Cost): Campaign {
	const isTooMuch = decisions > 1 || completions > 0;
	return {
		faults: sofar.faults + 1,
		mostDecisionsLost: Math.max(sofar.mostDecisionsLost, decisions),
		decisionsLost: sofar.decisionsLost + decisions,
		completionsLost: sofar.completionsLost + completions,
		worst: isTooMuch ? [...sofar.worst, what] : sofar.worst,
	};
}
