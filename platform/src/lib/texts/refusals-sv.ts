import type { RefusalCode } from '../refusal.ts';

/** Varför plattformen sade nej till en cmi5-kurs: vad som är fel, och vad kursen ska göra. */
export const refusal: Readonly<Record<RefusalCode, string>> = {
	'foreign-origin': 'Anropet kom från en annan webbplats. Bara kurser på plattformen får anropa.',
	'no-token':
		'Anropet saknade behörighet. Hämta auth-token från fetch-adressen och skicka den som Authorization: Basic.',
	'unknown-token': 'Behörigheten är okänd. Starta kursen från plattformen.',
	'token-expired': 'Behörigheten har inte använts på ett dygn. Starta kursen igen.',
	'session-replaced': 'Kursen har startats igen efter det här besöket. Fortsätt i det nya besöket.',
	'session-ended': 'Besöket är avslutat. Starta kursen igen.',
	version: 'Sidhuvudet X-Experience-API-Version saknas eller är något annat än 1.0.x.',
	'too-large': 'Anropet är för stort. Det får vara högst 1 MB och ska ange Content-Length.',
	'no-resource':
		'Adressen finns inte. Här finns statements, activities/state, agents/profile och about.',
	method: 'Metoden går inte att använda på den här adressen.',
	parameter: 'En parameter i adressen saknas, är felstavad eller har fel form.',
	'other-registration': 'Registreringen är en annan än den som kursen startades med.',
	'other-agent': 'Agenten är en annan än den deltagare som startade kursen.',
	'nothing-there': 'Det finns inget med det namnet än',
	'read-only': 'LMS.LaunchData får kursen bara läsa.',
	'needs-match':
		'Dokumentet finns redan. Läs det först och skicka dess ETag i If-Match, så att inget skrivs över av misstag.',
	'no-match': 'Dokumentet har ändrats sedan kursen läste det. Läs det igen och försök på nytt.',
	'not-json': 'Innehållet är inte JSON.',
	'no-merge': 'Bara två JSON-objekt går att slå ihop. Använd PUT för att ersätta dokumentet.',
	attachments: 'Bilagor tas inte emot. Skicka statementet utan bilagor.',
	shape: 'Statementet är inte gjort som xAPI säger.',
	id: 'Statementet saknar id, eller så är det ingen UUID. Kursen ska själv ge varje statement ett id.',
	'id-differs': 'Id i statementet är ett annat än i adressen.',
	conflict: 'Det finns redan ett annat statement med samma id.',
	voiding: 'Kursen får inte ogiltigförklara statements.',
	actor: 'Actor är en annan än den som kursen startades med.',
	registration:
		'Registreringen i context saknas eller är en annan än den som kursen startades med.',
	'session-id':
		'Besökets id saknas i context.extensions. Utgå från contextTemplate i LMS.LaunchData.',
	template:
		'Kursens eget id saknas i context.contextActivities.grouping. Utgå från contextTemplate i LMS.LaunchData.',
	timestamp: 'Tidsstämpeln saknas eller är inte i UTC. Skriv den som 2026-01-31T12:00:00.000Z.',
	object: 'Objektet är något annat än den activityId som kursen startades med.',
	'verb-unknown': 'Kategorin cmi5 får bara användas med verb som cmi5 känner till.',
	'verb-of-platform': 'Det verbet är plattformens eget. Kursen får inte använda det.',
	score:
		'Poängen har fel form. scaled är från 0 till 1; raw, min och max är heltal, och raw ligger mellan min och max.',
	'score-here': 'Poäng får bara stå i passed och failed.',
	mastery: 'Poängen och verbet går inte ihop med masteryScore.',
	'mastery-extension':
		'masteryScore saknas i context.extensions, eller är ett annat än i LMS.LaunchData.',
	success: 'success ska vara true i passed och false i failed, och inte stå någon annanstans.',
	completion: 'completion ska vara true i completed, och inte stå någon annanstans.',
	'moveon-category': 'Kategorin moveon ska stå där success eller completion står, och bara där.',
	duration: 'Tiden saknas. terminated, completed, passed och failed ska ange duration.',
	progress: 'Framsteget ska vara ett heltal från 0 till 100.',
	'not-initialized': 'Kursen hade inte sagt initialized, med kategorin cmi5, i det här besöket.',
	'after-terminated': 'Kursen hade redan sagt terminated i det här besöket.',
	mode: 'I lägena Browse och Review får kursen bara säga initialized och terminated.',
	'verb-twice': 'Kursen har redan använt det verbet i det här besöket.',
	'passed-and-failed': 'Kursen har redan sagt passed eller failed i det här besöket.',
	'completed-again': 'Kursen har redan sagt completed i den här registreringen.',
	'passed-again': 'Kursen har redan sagt passed i den här registreringen.',
	'failed-after-passed': 'Kursen får inte säga failed efter passed i samma registrering.',
};
