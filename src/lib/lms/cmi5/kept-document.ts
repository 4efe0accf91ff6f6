import type { TrackedState } from '../tracker.ts';
import { objectIn, objectOf } from './lrs.ts';

/** The attempt as it lies with the platform: a State document of this registration. */
export interface KeptDocument {
	readonly record: string;
	readonly location: string;
	readonly completion: TrackedState['completion'];
	/** 0–1. */
	readonly progress: number;
	/** What has been stated for good, by what it was about: `completed`, `passed`, an objective's id. */
	readonly stated: Readonly<Record<string, string>>;
}

export function formatDocument(kept: KeptDocument): Readonly<Record<string, unknown>> {
	return { v: 1, ...kept };
}

/** @returns `undefined` for what is not ours, or cannot be read */
export function parseDocument(text: string): KeptDocument | undefined {
	const { v, record, location, completion, progress, stated } = objectIn(text) ?? {};
	if (v !== 1 || typeof record !== 'string' || typeof location !== 'string') return undefined;
	if (completion !== 'incomplete' && completion !== 'completed') return undefined;
	return {
		record,
		location,
		completion,
		progress: typeof progress === 'number' ? progress : 0,
		stated: textsIn(stated),
	};
}

function textsIn(value: unknown): Record<string, string> {
	return Object.fromEntries(
		Object.entries(objectOf(value)).flatMap(([name, text]) =>
			typeof text === 'string' ? [[name, text] as const] : [],
		),
	);
}
