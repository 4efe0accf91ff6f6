import type { Kind } from '../../log-kinds.ts';
import { actions } from './audit.ts';
import type { Action } from './audit.ts';

const kindOf: Readonly<Record<Action, Kind>> = {
	'person.added': 'people',
	'person.changed': 'people',
	'person.blocked': 'people',
	'person.unblocked': 'people',
	'person.exported': 'privacy',
	'person.erased': 'privacy',
	'people.imported': 'people',
	'link.made': 'access',
	'link.asked': 'access',
	'link.revoked': 'access',
	'admin.entered': 'access',
	'team.added': 'teams',
	'team.renamed': 'teams',
	'team.removed': 'teams',
	'team.joined': 'teams',
	'team.left': 'teams',
	'assignment.sent': 'assignments',
	'assignment.extended': 'assignments',
	'assignment.withdrawn': 'assignments',
	'assignment.renewed': 'assignments',
	'assignment.told': 'mail',
	'duty.exempted': 'assignments',
	'reminder.sent': 'mail',
	'package.imported': 'courses',
	'package.removed': 'courses',
	'course.changed': 'courses',
	'course.moved': 'courses',
	'people.exported': 'privacy',
	'log.exported': 'privacy',
	'settings.changed': 'privacy',
	'retention.run': 'privacy',
	'mail.retried': 'mail',
};

/** The actions of a kind. */
export const actionsOf = (kind: Kind): readonly Action[] =>
	actions.filter((action) => kindOf[action] === kind);
