import * as v from 'valibot';
import type { Db } from '../db/tables.ts';
import type { Learner } from '../people/learner.ts';
import { findProfile, putProfile } from '../lrs/agent-profiles.ts';
import { jsonDocument } from '../lrs/document.ts';
import { json } from '../lrs/values.ts';
import { PREFERENCES } from './words.ts';

const object = v.pipe(json, v.record(v.string(), v.unknown()));

/**
 * Puts the learner's wishes where an AU reads them (cmi5 spec 11). What an AU has written there
 * stays, until the learner chooses another language on the platform.
 *
 * @param language such as `sv`: what the learner has chosen, else the one that the page is in
 */
export const offerPreferences = async (
	db: Db,
	learner: Learner,
	language: string,
	now: Date,
): Promise<void> => {
	if (await findProfile(db, learner.id, PREFERENCES)) return;
	await write(db, learner.id, { languagePreference: language, audioPreference: 'on' }, now);
};

/** Tells courses of the language that the learner has just chosen; what else they wrote there stays. */
export const preferLanguage = async (
	db: Db,
	learnerId: number,
	language: string,
	now: Date,
): Promise<void> => {
	const stored = await findProfile(db, learnerId, PREFERENCES);
	if (!stored) return;
	const parsed = v.safeParse(object, new TextDecoder().decode(stored.body));
	const kept = parsed.success ? parsed.output : { audioPreference: 'on' };
	await write(db, learnerId, { ...kept, languagePreference: language }, now);
};

const write = (
	db: Db,
	learnerId: number,
	preferences: Readonly<Record<string, unknown>>,
	now: Date,
): Promise<void> => putProfile(db, learnerId, PREFERENCES, jsonDocument(preferences, now));
