import type { Edition } from '../edition.ts';
import type { Html } from '../html.ts';

/** A numbered part of a page. */
export interface Section {
	/** Where links on the page lead to. */
	readonly id: string;
	readonly title: Html;
	readonly body: Html;
}

/** Writes a section of the page of a path. */
export type SectionWriter = (edition: Edition) => Section;
