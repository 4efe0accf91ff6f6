/* eslint-disable no-console -- prints a table */

/** A measured figure, and what was promised. */
export interface Figure {
	readonly what: string;
	/** Nothing is wanted where the figure is only told. */
	readonly wanted?: number;
	readonly reached: number;
	readonly unit: string;
}

const holds = ({ wanted, reached }: Figure): boolean => wanted === undefined || reached <= wanted;

/** Prints figures as a table. Gives whether all that was promised holds. */
export function printFigures(figures: readonly Figure[]): boolean {
	console.table(
		figures.map((figure) => ({
			what: figure.what,
			wanted: figure.wanted === undefined ? '' : `≤ ${figure.wanted} ${figure.unit}`,
			reached: `${Number(figure.reached.toFixed(2))} ${figure.unit}`,
			holds: figure.wanted === undefined ? '' : holds(figure) ? 'yes' : 'NO',
		})),
	);
	return figures.every(holds);
}
