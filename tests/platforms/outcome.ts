import type { FaultPlan } from './fault.ts';
import { decisionsIn, type Learner } from './learner.ts';
import type { Place } from './place.ts';

/** What a story came to: what the learner had seen, and what is there at the next launch. */
export interface Outcome {
	readonly decisionsLost: number;
	readonly completionLost: boolean;
	/** The place itself knows of a completion that the learner has seen. */
	readonly told: boolean;
	readonly complaints: readonly string[];
}

/** The learner comes back to a place that is well again, and looks at what is there. */
export async function comeBack(learner: Learner, place: Place, plan: FaultPlan): Promise<Outcome> {
	const { decisions, completed } = learner.seen();
	plan.heal();
	await learner.launch();
	// Long enough for some tries, as a learner who looks around.
	for (let minutes = 0; minutes < 5; minutes++) await learner.wait(61_000);
	const { log } = learner.session().state;
	const outcome = {
		decisionsLost: Math.max(0, decisions - decisionsIn(log)),
		completionLost: completed && !log.some(({ type }) => type === 'path.completed'),
		told: !completed || place.isCompleted(),
		complaints: [...new Set(place.complaints())],
	};
	await learner.close();
	return outcome;
}
