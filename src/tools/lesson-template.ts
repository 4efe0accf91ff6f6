import { stringify } from 'yaml';
import { templateWords, type TemplateWords } from './template-words.ts';

/** The files of a new lesson, by path below `lessons/`: one decision, three choices, two endings. */
export function lessonTemplate(id: string, locales: readonly string[]): Map<string, string> {
	return new Map([
		[`${id}/lesson.yaml`, structure(id)],
		...locales.map((locale): [string, string] => [
			`${id}/texts/${locale}.yaml`,
			texts(templateWords(locale)),
		]),
	]);
}

function structure(id: string): string {
	return `# yaml-language-server: $schema=../schemas/lesson.schema.json
# Structure only. The words stand in texts/<locale>.yaml under the same ids.
# Ids are for ever: never rename one, never use an old one again (see ids.yaml).
id: ${id}
kind: scenario
minutes: 5
start: opening
people: [person]

# What the choices do to the relation. The words for each level stand in the texts.
meters:
  trust: { start: 5, min: 0, max: 10, levels: [{ id: low, from: 0 }, { id: high, from: 6 }] }

# What the learner practises, as something one can see a person do.
goals: [goal]

nodes:
  opening:
    kind: decision
    value: active
    goal: goal
    # The claims of the source that are practised here.
    claims: [S1]
    passages: [{ id: scene }]
    choices:
      - { id: best-choice, grade: best, effects: { trust: 2 }, to: good-ending }
      - { id: fair-choice, grade: fair, effects: { trust: -1 }, to: good-ending }
      - { id: poor-choice, grade: poor, effects: { trust: -2 }, to: bad-ending }

  good-ending:
    kind: ending
    tone: warm
    claims: [S1]
    passages: [{ id: scene }]
  bad-ending:
    kind: ending
    tone: cold
    claims: [S1]
    passages: [{ id: scene }]
`;
}

function texts(words: TemplateWords): string {
	const choice = (label: string) => ({
		label,
		outcome: [{ person: words.reply }, words.outcome],
		why: words.why,
	});
	const ending = (title: string) => ({
		title,
		passages: { scene: [words.ending] },
		reflection: words.reflection,
	});
	const tree = {
		title: words.title,
		lead: words.lead,
		intro: [words.intro],
		people: { person: { name: words.name, about: words.about } },
		meters: { trust: { name: words.meter, levels: { low: words.low, high: words.high } } },
		goals: { goal: words.goal },
		nodes: {
			opening: {
				title: words.place,
				passages: { scene: [words.scene] },
				question: words.question,
				choices: {
					'best-choice': choice(words.best),
					'fair-choice': choice(words.fair),
					'poor-choice': choice(words.poor),
				},
			},
			'good-ending': ending(words.good),
			'bad-ending': ending(words.bad),
		},
	};
	const head = '# yaml-language-server: $schema=../../schemas/lesson-texts.schema.json\n';
	return (
		head +
		stringify(tree, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })
	);
}
