import type { Course, Grade, ScenarioLesson } from '../../src/lib/content/index.ts';
import type { Log } from '../../src/lib/log/index.ts';
import { decide, fold, isOffered, sendReply, shuffled } from '../../src/lib/machines/index.ts';

/**
 * The log of a learner who takes what has the same grade each time, until an ending or for so many decisions.
 * It asks for no id, so that a changed lesson breaks no test.
 */
export function playByGrade(
	lesson: ScenarioLesson,
	grade: Grade,
	decisions = Infinity,
	from: Log = [],
): Log {
	let log = from;
	for (let taken = 0; taken < decisions; taken++) {
		const { node, context } = fold(lesson, log);
		if (node.kind === 'ending') break;
		const pick = <T extends { readonly grade: Grade }>(options: readonly T[]) =>
			options.find((each) => each.grade === grade) ?? options[0];
		if (node.kind === 'reply') {
			const blocks = node.parts.flatMap((part) => pick(part.blocks)?.id ?? []);
			log = sendReply(lesson, log, blocks);
		} else {
			const choice = pick(node.choices.filter((each) => isOffered(each, context)));
			if (!choice) break;
			log = decide(lesson, log, choice.id);
		}
	}
	return log;
}

/** The course as a later author might change it: each scenario has lost the choice that was best at its first decision. */
export function withoutFirstBest(course: Course): Course {
	return {
		...course,
		lessons: course.lessons.map((lesson) => {
			if (lesson.kind !== 'scenario') return lesson;
			const node = lesson.nodes[lesson.start];
			if (node?.kind !== 'decision') return lesson;
			const choices = node.choices.filter(({ grade }) => grade !== 'best');
			return { ...lesson, nodes: { ...lesson.nodes, [node.id]: { ...node, choices } } };
		}),
	};
}

/** The log of a learner who went this way: choices and building blocks, in order. */
export function logOfPath(lesson: ScenarioLesson, path: readonly string[]): Log {
	let log: Log = [];
	for (let used = 0; used < path.length;) {
		const { node } = fold(lesson, log);
		const count = node.kind === 'reply' ? node.parts.length : 1;
		const move = path.slice(used, used + count);
		log = node.kind === 'reply' ? sendReply(lesson, log, move) : decide(lesson, log, move[0] ?? '');
		used += count;
	}
	return log;
}

/** The log of a learner who chooses by chance, the same each time for the same seed. */
export function playByChance(lesson: ScenarioLesson, seed: string): Log {
	let log: Log = [];
	for (let turn = 0; ; turn++) {
		const { node, context } = fold(lesson, log);
		const any = <T>(options: readonly T[], name: string) => shuffled(options, `${seed}/${name}`)[0];
		if (node.kind === 'ending') return log;
		if (node.kind === 'reply') {
			const blocks = node.parts.flatMap((part) => any(part.blocks, part.id)?.id ?? []);
			log = sendReply(lesson, log, blocks);
		} else {
			const offered = node.choices.filter((each) => isOffered(each, context));
			log = decide(lesson, log, any(offered, `${node.id}/${turn}`)?.id ?? '');
		}
	}
}
