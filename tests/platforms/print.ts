/* eslint-disable no-console -- prints a table */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attack, attacked } from './campaign.ts';
import { flawsOf, platforms, play, stories } from './matrix.ts';

/*
 * npm run test:platforms: plays every story on every platform in every format, then attacks each call of each story.
 *   -- --write   puts the tables into docs/platforms.md
 */

const docs = join(import.meta.dirname, '../../docs/platforms.md');

interface Cell {
	readonly standard: string;
	readonly platform: string;
	readonly source: string;
	readonly story: string;
	readonly flaws: readonly string[];
}

async function playAll(): Promise<readonly Cell[]> {
	const cells: Cell[] = [];
	for (const platform of platforms) {
		for (const story of stories) {
			cells.push({
				standard: platform.standard,
				platform: platform.name,
				source: platform.source,
				story: story.title,
				flaws: flawsOf(platform, await play(platform, story)),
			});
		}
	}
	return cells;
}

/** A row for each platform, a column for each format: how many of the stories went as they should. */
function tableOf(cells: readonly Cell[]): string {
	const standards = [...new Set(cells.map(({ standard }) => standard))];
	const names = [...new Set(cells.map(({ platform }) => platform))];
	const rows = names.map((name) => {
		const own = cells.filter(({ platform }) => platform === name);
		const counts = standards.map((standard) => {
			const of = own.filter((cell) => cell.standard === standard);
			return of.length === 0
				? '–'
				: `${of.filter(({ flaws }) => flaws.length === 0).length}/${of.length}`;
		});
		return `| ${[name, ...counts, own[0]?.source ?? ''].join(' | ')} |`;
	});
	return [
		`| a platform that … | ${standards.join(' | ')} | who does so |`,
		`| --- |${standards.map(() => ' --- |').join('')} --- |`,
		...rows,
	].join('\n');
}

async function campaignTable(): Promise<{ readonly text: string; readonly isGood: boolean }> {
	const rows: string[] = [];
	let isGood = true;
	for (const platform of attacked) {
		const { faults, mostDecisionsLost, completionsLost, worst } = await attack(platform);
		isGood &&= worst.length === 0;
		rows.push(
			`| ${platform.standard} | ${platform.name} | ${faults} | ${mostDecisionsLost} | ${completionsLost} |`,
		);
		for (const what of worst) console.error(what);
	}
	const head =
		'| format | platform | faults tried | most decisions lost by one | completions lost |';
	return { text: [head, '| --- | --- | --- | --- | --- |', ...rows].join('\n'), isGood };
}

function between(text: string, mark: string, table: string): string {
	const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
	const [before = '', rest = ''] = text.split(begin);
	const [, after = ''] = rest.split(end);
	return `${before}${begin}\n\n${table}\n\n${end}${after}`;
}

const cells = await playAll();
const table = tableOf(cells);
console.log(`${table}\n`);
for (const { standard, platform, story, flaws } of cells.filter((cell) => cell.flaws.length > 0)) {
	console.error(`${standard}, ${platform}, ${story}: ${flaws.join('; ')}`);
}
const campaign = await campaignTable();
console.log(campaign.text);

if (process.argv.includes('--write')) {
	const text = readFileSync(docs, 'utf8');
	writeFileSync(docs, between(between(text, 'platforms', table), 'faults', campaign.text));
}
process.exitCode = campaign.isGood && cells.every(({ flaws }) => flaws.length === 0) ? 0 : 1;
