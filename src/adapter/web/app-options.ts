/** What the web packages need to be apps. */
export interface AppOptions {
	/** Folder with the icons, seen from the project; their names and sizes stand in `icons.ts`. */
	readonly icons: string;
	/** What is seen before the first screen is there: `#` and six hex digits. */
	readonly background: string;
	/** Colour of the window around the course. */
	readonly theme: string;
}
