import type { RawCheck } from '../../schema/check.ts';
import { inLessons, rule, type Finding } from '../rule.ts';

/** A check whose draw and whose questions do not fit: some cannot be drawn, or too many are asked for. */
export const unbalancedDraw = rule({
	id: 'Q15',
	code: 'unbalanced-draw',
	severity: 'error',
	find: inLessons(({ data, yaml }) => {
		if (data.kind !== 'check') return [];
		const findings = [...withoutTopic(data), ...neverDrawn(data), ...overdrawn(data)];
		return findings.map((finding) => ({ ...finding, yaml }));
	}),
});

type Placed = Omit<Finding, 'yaml'>;

function withoutTopic({ questions }: RawCheck): Placed[] {
	return questions.flatMap(({ id, topic }, index) => {
		if (topic !== undefined) return [];
		return [
			{
				path: ['questions', index],
				what: {
					sv: `Frågan ”${id}” har inget topic och dras aldrig.`,
					en: `The question “${id}” has no topic and is never drawn.`,
				},
				todo: { sv: 'Lägg till topic.', en: 'Add topic.' },
			},
		];
	});
}

function neverDrawn({ questions, sittings }: RawCheck): Placed[] {
	const drawn = new Set(Object.values(sittings).flatMap(({ draw }) => Object.keys(draw)));
	return questions.flatMap(({ topic }, index) => {
		const first = questions.findIndex((other) => other.topic === topic) === index;
		if (topic === undefined || drawn.has(topic) || !first) return [];
		return [
			{
				path: ['questions', index, 'topic'],
				what: {
					sv: `Inget tillfälle drar frågor om ”${topic}”.`,
					en: `No sitting draws questions about “${topic}”.`,
				},
				todo: {
					sv: 'Lägg till ämnet under draw, eller rätta topic.',
					en: 'Add the topic under draw, or correct topic.',
				},
			},
		];
	});
}

function overdrawn({ questions, sittings }: RawCheck): Placed[] {
	return Object.entries(sittings).flatMap(([sitting, { draw }]) =>
		Object.entries(draw).flatMap(([topic, wanted]) => {
			const there = questions.filter((question) => question.topic === topic).length;
			if (wanted <= there) return [];
			return [
				{
					path: ['sittings', sitting, 'draw', topic],
					what: {
						sv: `Tillfället ”${sitting}” drar ${wanted} frågor om ”${topic}”, men det finns ${there}.`,
						en: `The sitting “${sitting}” draws ${wanted} questions about “${topic}”, but there are ${there}.`,
					},
					todo: {
						sv: 'Dra färre, eller skriv fler frågor om ämnet.',
						en: 'Draw fewer, or write more questions about the topic.',
					},
				},
			];
		}),
	);
}
