/** The parts of an imsmanifest.xml that differ between the standards, each as XML. */
export interface ManifestParts {
	readonly metadata: string;
	readonly organizationAttributes: string;
	/** After the title of the item. */
	readonly item: string;
	/** After the item. */
	readonly organization: string;
}
