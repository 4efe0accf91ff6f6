import type { Subject } from '../document.ts';
import type { Profile } from './profile.ts';

/** An imsmanifest.xml, and what its standard demands of it. */
export interface ImsSubject extends Subject {
	readonly profile: Profile;
}
