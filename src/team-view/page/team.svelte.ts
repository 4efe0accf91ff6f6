import { createContext } from 'svelte';
import {
	countsOf,
	dueInHeading,
	ofTeam,
	readFile,
	readTable,
	rowOf,
	searched,
	signatureOf,
	sorted,
	toMemory,
	type Choices,
	type Selection,
	type Sorting,
	type Table,
} from '../core/index.ts';
import { today } from './clock.ts';
import { keptChoices } from './kept-choices.ts';
import { draftOf, reportOf, type Draft, type Refusal, type Report } from './report.ts';
import { wordsFor, type Words } from './words/index.ts';

const NOTHING: Selection = { show: 'all', search: '', team: '', report: '' };

/** What the page shows: reports, what is looked for in them, and the language. All of it is gone when it closes. */
export class Team {
	locale = $state('sv');
	reports = $state.raw<readonly Report[]>([]);
	/** Reports whose columns have to be looked at first. */
	drafts = $state.raw<readonly Draft[]>([]);
	refusals = $state.raw<readonly Refusal[]>([]);
	/** The last day for all, `''` for none. */
	due = $state('');
	selection = $state.raw<Selection>(NOTHING);
	sorting = $state.raw<Sorting>({ by: 'status', descending: false });
	/** What is to be said to whoever listens. */
	said = $state('');
	/** Counts what has come into the view, so that the focus can go there each time. */
	turn = $state(0);
	/** Whether the browser has kept anything. */
	remembers = $state(keptChoices.any());
	#today = $state(today());
	#next = 1;
	#pasted = 0;

	readonly words: Words = $derived(wordsFor(this.locale));
	readonly rows = $derived(
		this.reports.flatMap((report) => {
			const judging = { report, due: this.due || undefined, today: this.#today };
			return report.people.people.map((person, index) => rowOf(person, index, judging));
		}),
	);
	readonly team = $derived(ofTeam(this.rows, this.selection));
	readonly counts = $derived(countsOf(this.team));
	readonly #found = $derived(searched(this.team, this.selection));
	readonly shown = $derived(sorted(this.#found, this.sorting, this.locale));

	/** Whether anything but everybody is shown. */
	get selected(): boolean {
		const { show, search, team, report } = this.selection;
		return show !== 'all' || search !== '' || team !== '' || report !== '';
	}

	get today(): string {
		return this.#today;
	}

	/** Reads files, one after another, and shows what can be shown. */
	async readFiles(files: readonly File[]): Promise<void> {
		this.refusals = [];
		for (const file of files) await this.#readFile(file);
	}

	/** Reads a pasted table. @returns whether it could be read */
	readText(text: string): boolean {
		this.refusals = [];
		const name = this.words.drop.pasted(this.#pasted + 1);
		const outcome = readTable(text);
		if (outcome.ok) {
			this.#pasted += 1;
			this.#add(name, outcome.value);
		} else this.refusals = [{ name, problem: outcome.problem }];
		return outcome.ok;
	}

	/** The report that is being looked at is to be read like this. */
	accept(draft: Draft, choices: Choices): void {
		this.refusals = [];
		this.drafts = this.drafts.filter((each) => each !== draft);
		const signature = signatureOf(draft.table);
		if (signature !== undefined) {
			keptChoices.keep(signature, toMemory(draft.table, choices));
			this.remembers = keptChoices.any();
		}
		this.#show(reportOf({ ...draft, known: false }, choices));
	}

	/** Leaves the report that is being looked at; one that was shown before stays as it was. */
	leave(draft: Draft): void {
		this.drafts = this.drafts.filter((each) => each !== draft);
		this.turn += 1;
	}

	/** Looks at the columns of a report again. */
	change(report: Report): void {
		this.drafts = [report, ...this.drafts];
	}

	remove(report: Report): void {
		this.reports = this.reports.filter((each) => each !== report);
		this.selection = NOTHING;
		this.said = this.words.reports.removed(report.name);
		if (this.reports.length === 0) this.due = '';
		this.turn += 1;
	}

	select(wish: Partial<Selection>): void {
		this.selection = { ...this.selection, ...wish };
	}

	/** Everybody again. */
	selectAll(): void {
		this.selection = NOTHING;
	}

	/** Sorts by a column; a second time the other way round. */
	sort(by: Sorting['by']): void {
		const again = this.sorting.by === by;
		this.sorting = { by, descending: again && !this.sorting.descending };
	}

	forget(): void {
		keptChoices.forget();
		this.remembers = keptChoices.any();
		this.said = this.words.reports.forgotten;
	}

	/** A page that stays open may see a new day. */
	lookAtClock(): void {
		this.#today = today();
	}

	async #readFile(file: File): Promise<void> {
		try {
			const outcome = readFile(new Uint8Array(await file.arrayBuffer()));
			if (outcome.ok) this.#add(file.name, outcome.value);
			else this.#refuse({ name: file.name, problem: outcome.problem });
		} catch {
			this.#refuse({ name: file.name, problem: { type: 'unread' } });
		}
	}

	#refuse(refusal: Refusal): void {
		this.refusals = [...this.refusals, refusal];
	}

	/** A report of the same name is the same report, only newer. */
	#add(name: string, table: Table): void {
		const before = this.reports.find((report) => report.name === name);
		const draft = draftOf(before?.id ?? this.#next++, name, table);
		this.said = this.words.drop.read(name, table.rows.length);
		if (draft.known) this.#show(reportOf(draft, draft.choices));
		else this.drafts = [...this.drafts.filter((each) => each.name !== name), draft];
	}

	#show(report: Report): void {
		const isNewer = this.reports.some(({ id }) => id === report.id);
		this.reports = isNewer
			? this.reports.map((each) => (each.id === report.id ? report : each))
			: [...this.reports, report];
		this.due ||= dueInHeading(report.table, report.choices.columns) ?? '';
		this.selection = NOTHING;
		this.turn += 1;
	}
}

const [useTeam, provideTeam] = createContext<Team>();
export { provideTeam, useTeam };
