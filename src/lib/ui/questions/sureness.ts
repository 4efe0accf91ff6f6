import type { Judgement } from '../../machines/index.ts';

/** How sure a learner can say to be. */
export const surenesses = ['sure', 'fairly', 'guess'] as const;
export type Sureness = (typeof surenesses)[number];

/** What the notebook says, if it is one of these. */
export function surenessOf(note: string): Sureness | undefined {
	return surenesses.find((each) => each === note);
}

/** Where the notebook keeps how sure one was about the question at a place. */
export function surePlace(place: string): string {
	return `${place}/sure`;
}

/** The sentence that puts how sure one was beside how it went. */
export function sureWord(sureness: Sureness, { right, score }: Judgement) {
	return `${sureness}${right ? 'Right' : score >= 0.5 ? 'Partly' : 'Wrong'}` as const;
}
