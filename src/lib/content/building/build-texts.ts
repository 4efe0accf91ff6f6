import type {
	GlossaryEntry,
	ActivityTexts,
	ItemTexts,
	LessonTexts,
	Line,
	NodeTexts,
} from '../model/course.ts';
import { neededIn } from '../anatomy/glossary.ts';
import { leavesOf } from '../anatomy/text-leaves.ts';
import { mapValues } from './map-values.ts';
import type {
	RawActivityTexts,
	RawItemTexts,
	RawLessonTexts,
	RawNodeTexts,
} from '../schema/lesson-texts.ts';

type RawLine = RawLessonTexts['intro'][number];

/** Gives a lesson's prose its final form: every line with a speaker (`''` for narration), nothing absent. */
export function buildTexts(
	raw: RawLessonTexts,
	glossary: readonly GlossaryEntry[] = [],
): LessonTexts {
	return {
		title: raw.title,
		lead: raw.lead,
		intro: raw.intro.map(buildLine),
		people: raw.people,
		meters: raw.meters,
		boards: mapValues(raw.boards, ({ title, entries }) => ({
			title,
			entries: mapValues(entries, ({ text, time = '', alt = '' }) => ({ text, time, alt })),
		})),
		goals: raw.goals,
		law: raw.law,
		nodes: mapValues(raw.nodes, buildNode),
		activities: mapValues({ ...raw.steps, ...raw.questions }, buildActivity),
		sittings: raw.sittings,
		terms: neededIn(
			glossary,
			leavesOf(raw)
				.map(({ text }) => text)
				.join('\n'),
		),
	};
}

function buildNode(node: RawNodeTexts): NodeTexts {
	const parts = node.parts ?? {};
	const blocks = Object.values(parts).flatMap((part) => Object.entries(part.blocks));
	return {
		title: node.title,
		passages: mapValues(node.passages, buildLines),
		question: node.question ?? '',
		cue: node.cue === undefined ? [] : [buildLine(node.cue)],
		choices: mapValues({ ...node.choices, ...Object.fromEntries(blocks) }, buildItem),
		parts: mapValues(parts, ({ label }) => label),
		outcomes: mapValues(node.outcomes ?? {}, buildLines),
		reflection: node.reflection ?? '',
	};
}

function buildActivity(raw: RawActivityTexts): ActivityTexts {
	return {
		title: raw.title,
		lines: buildLines(raw.lines),
		question: raw.question ?? '',
		text: raw.text ?? '',
		items: mapValues(raw.items ?? {}, buildItem),
		groups: raw.groups ?? {},
		why: raw.why ?? '',
		model: buildLines(raw.model),
	};
}

function buildItem({ label, outcome, why = '' }: RawItemTexts): ItemTexts {
	return { label, outcome: buildLines(outcome), why };
}

function buildLines(lines: readonly RawLine[] = []): Line[] {
	return lines.map(buildLine);
}

function buildLine(line: RawLine): Line {
	if (typeof line === 'string') return { speaker: '', text: line };
	const [speaker = '', text = ''] = Object.entries(line)[0] ?? [];
	return { speaker, text };
}
