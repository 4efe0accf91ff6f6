import { stringify } from 'yaml';
import { templateWords, type TemplateWords } from './template-words.ts';

/**
 * The files of a new lesson, by path below `lessons/`: a small scenario of three decisions, one that mends, and two
 * endings. The review finds nothing in it but that no check asks for its objective yet.
 */
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
minutes: 3
# mini: three decisions on the best path; full: six to eight.
size: mini
start: beginning
people: [person]

# What the choices do to the relation. The words for each level stand in the texts.
meters:
  trust: { start: 5, min: 0, max: 10, levels: [{ id: low, from: 0, mood: worried }, { id: high, from: 6, mood: glad }] }
faces: { person: trust }

# What the learner practises, as something one can see a person do.
goals: [goal]

nodes:
  beginning:
    kind: decision
    value: active
    goal: goal
    # The claims of the source that are practised here.
    claims: [S1]
    passages: [{ id: scene }]
    # A misconception names, for authors, what somebody who chooses the weaker answer believes.
    choices:
      - { id: begin-best, grade: best, effects: { trust: 2 }, to: middle }
      - { id: begin-fair, grade: fair, misconception: name-it, effects: { trust: -1 }, to: middle }
      - { id: begin-poor, grade: poor, misconception: name-it, effects: { trust: -2 }, to: mending }

  # Only who has chosen badly comes here, and it can be mended.
  mending:
    kind: decision
    value: active
    goal: goal
    claims: [S1]
    passages: [{ id: scene }]
    choices:
      - { id: mend-fair, grade: fair, misconception: name-it, to: middle }
      - { id: mend-best, grade: best, effects: { trust: 2 }, to: middle }
      - { id: mend-poor, grade: poor, misconception: name-it, effects: { trust: -2 }, to: bad-ending }

  middle:
    kind: decision
    value: accessible
    goal: goal
    claims: [S1]
    passages: [{ id: scene }]
    choices:
      - { id: go-on-poor, grade: poor, misconception: name-it, effects: { trust: -2 } }
      - { id: go-on-fair, grade: fair, misconception: name-it, effects: { trust: -1 } }
      - { id: go-on-best, grade: best, effects: { trust: 2 } }
    next: last

  last:
    kind: decision
    value: credible
    goal: goal
    claims: [S1]
    passages: [{ id: scene }]
    choices:
      - { id: close-fair, grade: fair, misconception: name-it, effects: { trust: -1 } }
      - { id: close-best, grade: best, effects: { trust: 2 } }
      - { id: close-poor, grade: poor, misconception: name-it, effects: { trust: -2 } }
    # The first that applies is taken; the last has no condition.
    next:
      - { to: good-ending, when: { meters: { trust: { atLeast: 5 } } } }
      - { to: bad-ending }

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
	const choice = (label: string, why: string) => ({
		label,
		outcome: [{ person: words.reply }, words.outcome],
		why,
	});
	const decision = (name: string, value: 'active' | 'accessible' | 'credible') => ({
		title: words.place,
		passages: { scene: [words.scene] },
		question: words.question,
		choices: {
			[`${name}-best`]: choice(words.best, words[value]),
			[`${name}-fair`]: choice(words.fair, words.why),
			[`${name}-poor`]: choice(words.poor, words.why),
		},
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
			beginning: decision('begin', 'active'),
			mending: decision('mend', 'active'),
			middle: decision('go-on', 'accessible'),
			last: decision('close', 'credible'),
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
