import type { Addressee } from './open-duties.ts';

/** Somebody, as a page names them. */
export type Named = { readonly personId: number; readonly name: string };

/** What came of writing to people. */
export type Told = {
	/** Letters in the outbox now. */
	readonly queued: number;
	/** They have no address, or none that can be used. */
	readonly withoutAddress: readonly Named[];
	/** They have got this letter already: of an assignment once, of a reminder today. */
	readonly already: readonly Named[];
};

/** What became of a letter to somebody. */
export type Telling = {
	readonly person: Addressee;
	readonly outcome: 'queued' | 'already' | 'address';
};

const named = (tellings: readonly Telling[], outcome: Telling['outcome']): readonly Named[] =>
	tellings
		.filter((one) => one.outcome === outcome)
		.map(({ person }) => ({ personId: person.id, name: person.name }));

/** The sum of it. Pure. */
export const toldBy = (tellings: readonly Telling[]): Told => ({
	queued: named(tellings, 'queued').length,
	withoutAddress: named(tellings, 'address'),
	already: named(tellings, 'already'),
});
