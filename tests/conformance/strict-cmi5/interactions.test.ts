import { describe, expect, it } from 'vitest';
import { at, type JsonObject } from './json.ts';
import { strict } from './profiles.ts';
import { scriptedCourse } from './scripted-course.ts';
import { INTERACTION } from './words.ts';

const choices = ['a', 'b', 'c'].map((id) => ({ id, description: { en: id } }));

async function complaintsAbout(definition: JsonObject, result: JsonObject, id?: string) {
	const course = scriptedCourse(strict);
	await course.start();
	const { context, ...rest } = course.statement('initialized');
	await course.send({
		...rest,
		verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
		object: {
			id: id ?? 'https://course.example/questions/1',
			definition: { type: INTERACTION, ...definition },
		},
		result,
		context: {
			registration: at(context, 'registration'),
			extensions: at(context, 'extensions'),
			contextActivities: { grouping: at(context, 'contextActivities', 'grouping') },
		},
	});
	return course.platform.complaints();
}

describe('an answer to a question', () => {
	it.each<readonly [string, JsonObject, JsonObject]>([
		[
			'a choice',
			{ interactionType: 'choice', choices, correctResponsesPattern: ['a[,]b'] },
			{ response: 'a[,]b', success: true, score: { scaled: -0.5 } },
		],
		[
			'a raw score without an end, which xAPI allows',
			{ interactionType: 'numeric' },
			{ response: '7', score: { raw: 7.5 } },
		],
		['a question left open', { interactionType: 'choice', choices }, { response: '' }],
		['a sequence', { interactionType: 'sequencing', choices }, { response: 'c[,]b[,]a' }],
		['a scale', { interactionType: 'likert', scale: choices }, { response: 'b' }],
		[
			'pairs',
			{ interactionType: 'matching', source: choices, target: choices },
			{ response: 'a[.]b' },
		],
		['steps', { interactionType: 'performance', steps: choices }, { response: 'a[.]1' }],
		[
			'truth',
			{ interactionType: 'true-false', correctResponsesPattern: ['true'] },
			{ response: 'true' },
		],
		['no response', { interactionType: 'true-false' }, { success: false }],
	])('may be %s', async (_, definition, result) => {
		expect(await complaintsAbout(definition, result)).toEqual([]);
	});

	it.each<readonly [string, JsonObject, JsonObject]>([
		['of a type nobody knows', { interactionType: 'guess' }, { response: 'a' }],
		['of no type', {}, { response: 'a' }],
		['of a type that every object has', { interactionType: 'constructor' }, { response: 'a' }],
		['that is a number', { interactionType: 'other' }, { response: 7 }],
		[
			'about no question',
			{ interactionType: 'choice', type: 'https://example.org/type' },
			{ response: 'a' },
		],
		['in a form that its type does not have', { interactionType: 'true-false' }, { response: 't' }],
		['that is no text', { interactionType: 'true-false' }, { response: true }],
		['with a wrong pattern', { interactionType: 'numeric', correctResponsesPattern: ['5'] }, {}],
		[
			'with a pattern that is no text',
			{ interactionType: 'numeric', correctResponsesPattern: [5] },
			{},
		],
		[
			'with patterns that are no list',
			{ interactionType: 'numeric', correctResponsesPattern: '1[:]5' },
			{},
		],
		['with choices where there are none', { interactionType: 'numeric', choices }, {}],
		['with a choice twice', { interactionType: 'choice', choices: [...choices, { id: 'a' }] }, {}],
		[
			'with a choice without an id',
			{ interactionType: 'choice', choices: [{ description: {} }] },
			{},
		],
		[
			'with a choice described in no language',
			{ interactionType: 'choice', choices: [{ id: 'a', description: 'A' }] },
			{},
		],
		['that was not on offer', { interactionType: 'choice', choices }, { response: 'a[,]d' }],
		['that was not on the scale', { interactionType: 'likert', scale: choices }, { response: 'd' }],
		[
			'with a scaled score of 80',
			{ interactionType: 'choice', choices },
			{ score: { scaled: 80 } },
		],
		[
			'with a raw score above its end',
			{ interactionType: 'choice', choices },
			{ score: { raw: 2, max: 1 } },
		],
	])('is refused %s', async (_, definition, result) => {
		expect(await complaintsAbout(definition, result)).toEqual([expect.any(String)]);
	});

	it('is not about the course itself', async () => {
		const { about } = scriptedCourse(strict);
		expect(
			await complaintsAbout({ interactionType: 'choice', choices }, {}, about.activityId),
		).toEqual(['a question has the id of the course']);
	});
});
