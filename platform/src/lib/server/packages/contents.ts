/** What every line of a package's table of contents has. */
type Line = {
	/** Counts from 0 in the order of the manifest. With the package's sha256 it is the line's id. */
	readonly position: number;
	/** 0 for the outermost lines. */
	readonly depth: number;
	/** The item's identifier, or the publisher's id of an AU or a block; may be empty in SCORM. */
	readonly id: string;
	readonly title: string;
};

/** Where a line leads. */
export type Place = {
	/** The launch file as a path in the zip. */
	readonly file: string;
	/** `?…` or `#…` to add to the launch address. */
	readonly query: string;
};

/** Items that only hold others, and the blocks of cmi5. */
export type Heading = Line & { readonly type: 'heading' };

/** A page that does not report anything: an asset (SCORM CAM 2.1.1). */
export type Page = Line & Place & { readonly type: 'page' };

/** A SCO. Empty texts where the manifest says nothing. */
export type Sco = Line &
	Place & {
		readonly type: 'sco';
		/** `adlcp:masteryscore` (1.2). */
		readonly mastery: string;
		/** `imsss:minNormalizedMeasure` of the primary objective, when satisfied by measure (2004). */
		readonly passing: string;
		/** Least `cmi.progress_measure` for completion, when the manifest lets it decide (2004). */
		readonly threshold: string;
		/** `adlcp:datafromlms` / `adlcp:dataFromLMS`. */
		readonly launchData: string;
	};

export const moveOns = [
	'NotApplicable',
	'Passed',
	'Completed',
	'CompletedAndPassed',
	'CompletedOrPassed',
] as const;

/** When an AU is satisfied (cmi5 spec 13.1.4). */
export type MoveOn = (typeof moveOns)[number];

export const launchMethods = ['AnyWindow', 'OwnWindow'] as const;

/** Whether an AU may be shown in a frame (cmi5 spec 8.1). */
export type LaunchMethod = (typeof launchMethods)[number];

/** An assignable unit (cmi5 spec 13.1.4). */
export type AssignableUnit = Line &
	Place & {
		readonly type: 'au';
		readonly moveOn: MoveOn;
		/** 0 to 1; nothing when the course structure has none. */
		readonly masteryScore: number | undefined;
		readonly launchMethod: LaunchMethod;
		readonly launchParameters: string;
		readonly entitlementKey: string;
	};

/** What reports to the platform, and so has attempts. */
export type Part = Sco | AssignableUnit;

/** One line of a package's table of contents. */
export type Entry = Heading | Page | Part;

/** Whether an entry reports to the platform. */
export const isPart = (entry: Entry): entry is Part => entry.type === 'sco' || entry.type === 'au';

/** The SCOs and AUs, in the order of the manifest. */
export const partsOf = (contents: readonly Entry[]): readonly Part[] => contents.filter(isPart);

/** Whether the whole package is one SCO or AU. */
export const isSingle = (contents: readonly Entry[]): boolean => partsOf(contents).length === 1;

/** What a part is called: the only one by the name of the whole. */
export const titleOf = (
	whole: { readonly title: string; readonly contents: readonly Entry[] },
	part: Part,
): string => (isSingle(whole.contents) ? whole.title : part.title);

/** The SCO or AU at a position, if there is one. */
export const partAt = (contents: readonly Entry[], position: number): Part | undefined =>
	partsOf(contents).find((part) => part.position === position);
