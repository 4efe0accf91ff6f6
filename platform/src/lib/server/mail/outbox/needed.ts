import type { MailProblemCode } from '../../../mail-problem.ts';
import type { Db } from '../../db/tables.ts';
import type { PlatformHost } from '../../host.ts';
import { findPerson } from '../../people/people.ts';
import type { Mail } from './mails.ts';
import { subjectOf } from './names.ts';
import type { Subject } from './names.ts';

const openDuties = (db: Db) =>
	db
		.selectFrom('duties')
		.select('id')
		.where('completedAt', 'is', null)
		.where('exemptAt', 'is', null)
		.where('withdrawnAt', 'is', null);

const isOpen = async (db: Db, subject: Subject, personId: number): Promise<boolean> => {
	if (subject.type === 'nothing') return true;
	const open = openDuties(db).where('personId', '=', personId);
	const meant =
		subject.type === 'duties'
			? open.where('id', 'in', subject.ids)
			: open.where('assignmentId', '=', subject.assignmentId).where('round', '=', subject.round);
	return (await meant.limit(1).executeTakeFirst()) !== undefined;
};

/**
 * Why a letter is not to be sent after all. It may have waited for a day, and who has done their course
 * meanwhile is not to be reminded of it.
 */
export const whyNot = async (
	{ db }: Pick<PlatformHost, 'db'>,
	{ name, personId }: Pick<Mail, 'name' | 'personId'>,
): Promise<Extract<MailProblemCode, 'blocked' | 'not-needed'> | undefined> => {
	const person = await findPerson(db, personId);
	if (!person || person.isBlocked) return 'blocked';
	return (await isOpen(db, subjectOf(name), personId)) ? undefined : 'not-needed';
};
