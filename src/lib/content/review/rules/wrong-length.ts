import { bestPath, decisionsOn } from '../best-path.ts';
import { rule, type Finding } from '../rule.ts';
import { inScenarios, type StudiedScenario } from '../scenarios.ts';
import { nearestEndings } from '../ways.ts';

/** A scenario that takes too few decisions to matter, or too many for one sitting. */
export const wrongLength = rule({
	id: 'SC2',
	code: 'wrong-length',
	severity: 'warning',
	find: inScenarios((lesson) => [...ofBestPath(lesson), ...ofEndings(lesson)]),
});

const limits = {
	full: { least: 6, most: 8, ending: 12, sv: '6 till 8', en: '6 to 8' },
	mini: { least: 3, most: 3, ending: 6, sv: '3', en: '3' },
};

function ofBestPath({ yaml, data }: StudiedScenario): Finding[] {
	const { least, most, sv, en } = limits[data.size];
	const decisions = decisionsOn(bestPath(data));
	if (decisions >= least && decisions <= most) return [];
	return [
		{
			yaml,
			path: ['nodes'],
			what: {
				sv: `Den bästa vägen har ${decisions} beslut, inte ${sv}.`,
				en: `The best path holds ${decisions} decisions, not ${en}.`,
			},
			todo: {
				sv: 'Lägg till eller ta bort noder, eller ändra size.',
				en: 'Add or remove nodes, or change size.',
			},
		},
	];
}

function ofEndings({ yaml, data }: StudiedScenario): Finding[] {
	const { ending: most } = limits[data.size];
	return [...nearestEndings(data)]
		.filter(([, decisions]) => decisions > most)
		.map(([id, decisions]) => ({
			yaml,
			path: ['nodes', id],
			what: {
				sv: `Till slutet ”${id}” är det minst ${decisions} beslut.`,
				en: `It takes at least ${decisions} decisions to come to the ending “${id}”.`,
			},
			todo: {
				sv: `Öppna en kortare väg: högst ${most} beslut.`,
				en: `Open a shorter way: at most ${most} decisions.`,
			},
		}));
}
