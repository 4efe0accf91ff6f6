import { describe, expect, test } from 'vitest';
import { realCourse } from '../../../../tests/support/course.ts';
import { walkScenario } from '../../../../tests/support/walk.ts';
import type { ScenarioLesson } from '../../content/index.ts';
import { endingsOf } from '../../log/index.ts';
import { fold } from '../../machines/index.ts';
import { ballotsAt } from './ballots.ts';
import { isAt, withHands, workshopAt } from './played.examples.ts';
import { wayOf } from './way.ts';
import {
	begin,
	decisionsIn,
	followedIn,
	goBack,
	goOn,
	handsNow,
	look,
	pick,
	raise,
	startOver,
	takeUp,
	type Workshop,
} from './workshop.ts';

const { course } = realCourse();
const scenarios = course.lessons.filter((lesson) => lesson.kind === 'scenario');
const [lesson] = scenarios;
if (!lesson) throw new Error('The course has no scenario.');

/** Every screen of a workshop that takes this way, hand by hand: choices and building blocks in order. */
function screensOf(scenario: ScenarioLesson, path: readonly string[]): Workshop[] {
	const left = [...path];
	const screens = [begin()];
	for (;;) {
		const last = screens.at(-1) ?? begin();
		if (last.moment.type === 'closing') return screens;
		const option = last.moment.type === 'vote' ? left.shift() : undefined;
		const raised = option === undefined ? last : raise(scenario, last, { option, hands: 3 });
		const next = goOn(scenario, raised);
		if (next === raised) throw new Error(`${scenario.id} stands still at ${path.join()}.`);
		screens.push(next);
	}
}

const ways = scenarios.flatMap((scenario) => {
	const endings = walkScenario(scenario).filter(({ place }) => place.node.kind === 'ending');
	const firsts = new Map(endings.map(({ place, path }) => [place.node.id, path]));
	return [...firsts].map(([ending, path]) => ({ id: scenario.id, scenario, ending, path }));
});

test('the ways that are tried lead to every ending of every scenario', () => {
	const endings = scenarios.flatMap(({ nodes }) =>
		Object.values(nodes).filter(({ kind }) => kind === 'ending'),
	);
	expect(ways.map(({ ending }) => ending).sort()).toEqual(endings.map(({ id }) => id).sort());
});

describe.each(ways)('a workshop on $id that ends with $ending', ({ scenario, ending, path }) => {
	const screens = screensOf(scenario, path);
	const last = screens.at(-1) ?? begin();

	test('comes to its ending by show of hands, and then to the closing', () => {
		expect(last.moment.type).toBe('closing');
		expect(fold(scenario, last.log).node.id).toBe(ending);
		expect(endingsOf(last.log, scenario.id)).toEqual([ending]);
	});

	test('talks about each decision before it shows what happens', () => {
		const decisions = wayOf(scenario, last);
		expect(decisions.length).toBeGreaterThan(0);
		for (const [at, { ballots }] of decisions.entries()) {
			const types = screens
				.filter((screen) => decisionsIn(scenario, screen) - Number(isShown(screen)) === at)
				.map(({ moment }) => moment.type)
				.filter((type) => type !== 'opening');
			expect(types).toEqual(['scene', ...ballots.map(() => 'vote'), 'talk', 'shown']);
		}
	});

	test('remembers which option each decision followed, and the hands', () => {
		const told = wayOf(scenario, last);
		expect(told.flatMap(({ step }) => step.chosen.map(({ id }) => id))).toEqual(path);
		for (const { step, hands } of told) {
			for (const { id } of step.chosen) expect(hands[id]).toBe(3);
		}
	});

	test('can be stepped back, screen by screen, to where it began', () => {
		let back = last;
		for (const screen of screens.slice(0, -1).reverse()) {
			back = goBack(scenario, back);
			expect(back.moment).toEqual(screen.moment);
			expect(fold(scenario, back.log)).toEqual(fold(scenario, screen.log));
		}
		expect(goBack(scenario, back)).toBe(back);
	});
});

const isShown = ({ moment }: Workshop) => moment.type === 'shown';

describe('which option is followed', () => {
	const talk = workshopAt(lesson, isAt(lesson, 'talk'));
	const [ballot] = ballotsAt(lesson, talk.log);
	const ids = ballot?.options.map(({ id }) => id) ?? [];

	test('is the one with the most hands', () => {
		expect(followedIn(lesson, withHands(lesson, talk, [2, 5, 1]))).toEqual({
			[ballot?.id ?? '']: ids[1],
		});
	});

	test.each([
		['equal', [4, 4, 1]],
		['not counted', []],
	])('is for the leader to say when hands are %s; until then nothing is shown', (_, counts) => {
		const undecided = withHands(lesson, talk, counts);
		expect(followedIn(lesson, undecided)).toEqual({});
		expect(goOn(lesson, undecided)).toBe(undecided);
	});

	test('may be another than most hands are for, if the leader says so', () => {
		const picked = pick(withHands(lesson, talk, [9, 0, 0]), ballot?.id ?? '', ids[2] ?? '');
		const shown = goOn(lesson, picked);
		expect(wayOf(lesson, shown)[0]?.step.chosen[0]?.id).toBe(ids[2]);
	});

	test('is still picked when the group steps back from the consequence', () => {
		const shown = goOn(lesson, pick(talk, ballot?.id ?? '', ids[0] ?? ''));
		expect(followedIn(lesson, goBack(lesson, shown))).toEqual({ [ballot?.id ?? '']: ids[0] });
	});
});

describe('hands', () => {
	const vote = workshopAt(lesson, isAt(lesson, 'vote'));
	const option = ballotsAt(lesson, vote.log)[0]?.options[0]?.id ?? '';

	test.each([
		[12, 12],
		[-1, 0],
		[1000, 999],
		[2.7, 2],
	])('%d raised are noted as %d', (hands, noted) => {
		expect(handsNow(lesson, raise(lesson, vote, { option, hands }))).toEqual({ [option]: noted });
	});

	test('stay when the group goes on and steps back', () => {
		const raised = raise(lesson, vote, { option, hands: 8 });
		const back = goBack(lesson, goBack(lesson, goOn(lesson, goOn(lesson, raised))));
		expect(handsNow(lesson, back)).toEqual({ [option]: 8 });
	});

	test('are counted for each decision on its own', () => {
		const raised = raise(lesson, vote, { option, hands: 8 });
		const later = workshopAt(lesson, isAt(lesson, 'vote', 1), raised);
		expect(handsNow(lesson, later)).toEqual({});
	});
});

describe('looking at another consequence', () => {
	const shown = workshopAt(lesson, isAt(lesson, 'shown'));

	test('changes nothing on the way', () => {
		const looked = look(shown, 'another');
		expect(looked.log).toBe(shown.log);
		expect(goOn(lesson, looked).moment).toEqual({ type: 'scene' });
	});

	test('is there only once what happens has been shown', () => {
		const talk = workshopAt(lesson, isAt(lesson, 'talk'));
		expect(look(talk, 'another')).toBe(talk);
	});
});

describe('starting over', () => {
	const closing = workshopAt(lesson, isAt(lesson, 'closing'));

	test('begins with nothing entered', () => {
		const { before: _, ...fresh } = startOver(closing);
		expect(fresh).toEqual(begin());
	});

	test('by mistake loses nothing, however often', () => {
		const again = takeUp(startOver(closing));
		expect(wayOf(lesson, again)).toEqual(wayOf(lesson, closing));
		expect(takeUp(startOver(again)).moment).toEqual({ type: 'closing' });
		expect(takeUp(begin())).toEqual(begin());
	});
});
