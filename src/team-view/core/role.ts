import { plain } from './table.ts';

/** What a column of a report can tell about a person. */
export const ROLES = [
	'name',
	'last',
	'email',
	'team',
	'course',
	'status',
	'completed',
	'started',
	'due',
] as const;
export type Role = (typeof ROLES)[number];

/** How sure a heading is: the first patterns are names that platforms use, the others only sound right. */
interface Headings {
	readonly exact: RegExp;
	readonly like: RegExp;
	readonly not?: RegExp;
}

/**
 * Headings of Moodle (activity completion, course completion, SCORM basic, custom reports), of Totara (course, program
 * and certification completion, record of learning) and of any list; in Swedish and English, as `plain` gives them.
 */
const HEADINGS: Readonly<Record<Role, Headings>> = {
	email: {
		exact: /^(e ?post|e ?postadress|e ?mail|e ?mail address|user s email|mejl|mejladress)$/,
		like: /(^| )(e ?post|e ?mail|mejl)/,
		not: /(manager|chef|confirm|bekräfta)/,
	},
	name: {
		exact:
			/^(namn|fullständigt namn|full ?name|name|user s? ?full ?name|first ?name last ?name|first ?name surname|förnamn efternamn|för och efternamn|first ?name|förnamn|tilltalsnamn|given name|user first name)$/,
		like: /(^| )(namn|full ?name|name|deltagare|medarbetare|anställd|användare|person|learner|employee|participant|student|user)( |$)/,
		not: /(user|användar) ?(name|namn|id)$|(^| )(id|email|course|kurs|program|plan|manager|chef|organi[sz]ation|team|grupp|group|aktivitet|activity|file|enhet|last ?name|surname|status|avdelning)( |$)/,
	},
	last: {
		exact: /^(last ?name|surname|family name|efternamn|user last name)$/,
		like: /(^| )(last ?name|surname|efternamn)$/,
		not: /first ?name|förnamn/,
	},
	team: {
		exact: /^(team|lag|arbetslag|enhet|avdelning|department|unit|arbetsplats)$/,
		like: /(^| )(team|enhet|avdelning|department|grupp|grupper|groups?|organisation|organization|förvaltning|arbetslag|arbetsplats|kohort|cohort|institution)( |$)/,
		not: /(^| )(id|path|when|completion|leader|ledare|manager|chef)( |$)/,
	},
	course: {
		exact:
			/^(course|course name|course title|course full ?name|kurs|kursnamn|kursens namn|utbildning|program|program name|programme|certification|certification name|course name linked to course page)$/,
		like: /(^| )(kurs|course)(namn| name| title| full name)$/,
	},
	due: {
		exact: /^(due|due date|date due|course due date|deadline|sista dag|sista datum|klar senast)$/,
		like: /(^| )(due|deadline|förfallodatum|förfaller|ska vara klar|senast klar|expected)( |$)/,
	},
	completed: {
		exact:
			/^(course complete|course completed|kurs slutförd|kursens fullföljande|completed date|date completed|time completed|completion date|course completion date|completed on|tid för slutförande|slutförd datum|slutförandedatum|blev klar|klar datum|klar den)$/,
		like: /(complet|slutför|genomför|fullfölj|klar|finish|passed|godkänd).*(^| )?(date|datum|time|tid|on|den)( |$)|(date|datum|time|tid) .*(complet|slutför|genomför|fullfölj|klar|finish|passed)|slutdatum/,
		not: /^time to|organi[sz]ation|position|expected|due|förvänt|status|senast|days|dagar/,
	},
	started: {
		exact:
			/^(started|started on|started date|date started|time started|påbörjad|påbörjad den|påbörjades|startdatum|började)$/,
		like: /(start|påbörj|first access|första besök).*(date|datum|time|tid|on|den)?( |$)|(date|datum|time|tid) .*(start|påbörj|began)/,
		not: /course start|kursstart|plan|template|enrol|program start|user first|status|inte|not/,
	},
	status: {
		exact:
			/^(status|completion status|course completion status|slutförandestatus|läge|lärstatus|learning status|progress|course progress|progress %|framsteg|completed|complete|slutförd|slutfört|genomförd|genomfört|klar|completion|is complete|is complete any method)$/,
		like: /(^| )(status|progress|framsteg|complet\p{L}*|slutför\p{L}*|genomför\p{L}*|klar)( |$)/u,
		not: /date|datum|time|tid|organi[sz]ation|position|plan status|course status|enrol|approv|user status/,
	},
};

/** How well a heading fits a role: 2 as platforms write it, 1 nearly, 0 not. */
export function fitOf(role: Role, heading: string): 0 | 1 | 2 {
	const text = plain(heading);
	const { exact, like, not } = HEADINGS[role];
	if (exact.test(text)) return 2;
	return like.test(text) && !not?.test(text) ? 1 : 0;
}

/** The role that a heading names best; `undefined` if it says nothing that is known. */
export function roleByHeading(heading: string): Role | undefined {
	return (
		ROLES.find((role) => fitOf(role, heading) === 2) ??
		ROLES.find((role) => fitOf(role, heading) === 1)
	);
}
