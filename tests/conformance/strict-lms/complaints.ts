/** What a course did that it should not have. The list is live: it grows as the session goes on. */
export interface Complaints {
	readonly list: readonly string[];
	readonly add: (complaint: string) => void;
	/** For what is looked at again and again, and still the same. */
	readonly addOnce: (complaint: string) => void;
	/** For what turns out to be all right after all: takes back the last of these. */
	readonly withdraw: (complaint: string) => void;
}

export function createComplaints(): Complaints {
	const list: string[] = [];
	return {
		list,
		add: (complaint) => list.push(complaint),
		addOnce: (complaint) => {
			if (!list.includes(complaint)) list.push(complaint);
		},
		withdraw: (complaint) => {
			const place = list.lastIndexOf(complaint);
			if (place >= 0) list.splice(place, 1);
		},
	};
}
