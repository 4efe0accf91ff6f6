import { zipOf } from '../zips.ts';

/*
 * A cmi5 course with two AUs in a block: one to read, with a bookmark, and a test with a mastery
 * score. The script is all that an AU owes (cmi5 spec 7), and no library.
 */

const words = (name: string, sv: string, en: string): string =>
	`<${name}><langstring lang="en-US">${en}</langstring><langstring lang="sv">${sv}</langstring></${name}>`;

const structure = `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
	<course id="https://example.com/kurser/lyft">
		${words('title', 'Lyft rätt', 'Lift well')}
		${words('description', 'Så bär du tungt utan att skada ryggen.', 'How to carry without hurting your back.')}
	</course>
	<block id="https://example.com/kurser/lyft/block">
		${words('title', 'Grunder', 'Basics')}
		${words('description', 'Läs först, pröva sedan.', 'Read first, then try.')}
		<au id="https://example.com/kurser/lyft/las" moveOn="Completed" launchMethod="AnyWindow">
			${words('title', 'Läs om att lyfta', 'Read about lifting')}
			${words('description', 'Två sidor.', 'Two pages.')}
			<url>au/lyft.html?del=las</url>
		</au>
		<au id="https://example.com/kurser/lyft/prov" moveOn="Passed" masteryScore="0.8" launchMethod="OwnWindow">
			${words('title', 'Prov', 'Test')}
			${words('description', 'Två frågor.', 'Two questions.')}
			<url>au/lyft.html?del=prov</url>
			<launchParameters>frågor=2</launchParameters>
		</au>
	</block>
</courseStructure>`;

const script = `
'use strict';
const given = new URLSearchParams(location.search);
const actor = JSON.parse(given.get('actor'));
const registration = given.get('registration');
const activityId = given.get('activityId');
const CMI5 = 'https://w3id.org/xapi/cmi5/context/';
const begun = Date.now();
let token = '';
let data = {};

const ask = (method, resource, query, body) =>
	fetch(given.get('endpoint') + resource + (query ? '?' + new URLSearchParams(query) : ''), {
		method,
		keepalive: true,
		headers: {
			authorization: 'Basic ' + token,
			'x-experience-api-version': '1.0.3',
			...(body ? { 'content-type': 'application/json' } : {}),
		},
		...(body ? { body: JSON.stringify(body) } : {}),
	});
const state = (stateId) => ({ activityId, agent: JSON.stringify(actor), registration, stateId });

const say = (verb, result) => {
	const context = structuredClone(data.contextTemplate);
	context.registration = registration;
	context.contextActivities.category = [{ id: CMI5 + 'categories/cmi5' }];
	const judges = result && ('success' in result || 'completion' in result);
	if (judges) context.contextActivities.category.push({ id: CMI5 + 'categories/moveon' });
	if (result && result.score)
		context.extensions[CMI5 + 'extensions/masteryscore'] = data.masteryScore;
	return ask('POST', 'statements', undefined, {
		id: crypto.randomUUID(),
		actor,
		verb: { id: 'http://adlnet.gov/expapi/verbs/' + verb },
		object: { objectType: 'Activity', id: activityId },
		...(result ? { result } : {}),
		context,
		timestamp: new Date().toISOString(),
	});
};
const duration = () => 'PT' + ((Date.now() - begun) / 1000).toFixed(2) + 'S';

const start = async () => {
	const answer = await (await fetch(given.get('fetch'), { method: 'POST' })).json();
	token = answer['auth-token'];
	data = await (await ask('GET', 'activities/state', state('LMS.LaunchData'))).json();
	const agent = JSON.stringify(actor);
	const wishes = await ask('GET', 'agents/profile', { agent, profileId: 'cmi5LearnerPreferences' });
	document.documentElement.lang = (await wishes.json()).languagePreference.split(',')[0];
	await say('initialized');
	const kept = await ask('GET', 'activities/state', state('bookmark'));
	show(kept.ok ? (await kept.json()).page : 1);
};
const part = given.get('del');
const show = (page) => {
	document.querySelector('#page').textContent =
		part === 'prov' ? 'Krav: ' + data.masteryScore + ', ' + data.launchParameters : 'Sida ' + page;
	document.querySelector('#mode').textContent = data.launchMode;
	for (const button of document.querySelectorAll('button')) button.disabled = false;
};
const turn = () => ask('PUT', 'activities/state', state('bookmark'), { page: 2 }).then(() => show(2));
const leave = async () => {
	await say('terminated', { duration: duration() });
	location.href = data.returnURL;
};
const done = async () => {
	if (data.launchMode === 'Normal') {
		if (part === 'las') await say('completed', { completion: true, duration: duration() });
		else await say('passed', { success: true, score: { scaled: 0.9 }, duration: duration() });
	}
	await leave();
};
document.querySelector('#turn').onclick = turn;
document.querySelector('#done').onclick = done;
void start();
`;

const page = `<!doctype html>
<html lang="en">
	<head><meta charset="utf-8" /><title>Lyft rätt</title></head>
	<body>
		<main>
			<h1>Lyft rätt</h1>
			<p id="page"></p>
			<p id="mode"></p>
			<button id="turn" disabled>Nästa</button>
			<button id="done" disabled>Klar</button>
		</main>
		<script src="lyft.js"></script>
	</body>
</html>`;

/** The package. */
export const twoAus = (): Uint8Array =>
	zipOf({ 'cmi5.xml': structure, 'au/lyft.html': page, 'au/lyft.js': script });
