import type { SnapshotFrom } from 'xstate';
import type { SaveOutcome } from '../lms/index.ts';
import type { createDeliveryMachine } from './delivery/delivery-machine.ts';
import type { SaveState, SessionState } from './session-state.ts';

type Snapshot = SnapshotFrom<ReturnType<typeof createDeliveryMachine>>;

/** Where the session is, as the learner sees it. @param known whether an attempt has been restored */
export function phaseOf(snapshot: Snapshot, known: boolean): SessionState['phase'] {
	if (snapshot.matches('aside')) return 'elsewhere';
	if (snapshot.matches('finishing') || snapshot.matches('finished')) return 'closed';
	return known ? 'open' : 'starting';
}

interface Known {
	/** The learner has done something. */
	readonly touched: boolean;
	/** What the device answered in the platform's place. */
	readonly device: SaveOutcome | undefined;
	/** Whether anything is kept at all. */
	readonly keeps: boolean | undefined;
}

const afterwards = { saved: 'saved', failed: 'failed', 'not-kept': 'not-kept' } as const;

/** How far the latest decision has come, never further than what was answered. */
export function saveStateOf(snapshot: Snapshot, { touched, device, keeps }: Known): SaveState {
	const { outcome } = snapshot.context;
	if (keeps === false || outcome?.result === 'not-kept') return 'not-kept';
	if (snapshot.matches('lost')) {
		if (device?.result === 'not-kept') return 'not-kept';
		return touched ? (device?.result ?? 'saving') : 'idle';
	}
	if (
		snapshot.matches({ active: 'retrying' }) ||
		snapshot.matches({ active: 'refused' }) ||
		(outcome?.result === 'failed' && !snapshot.matches({ active: 'clean' }))
	) {
		return 'failed';
	}
	if (!touched) return 'idle';
	const isSettled =
		snapshot.matches({ active: 'clean' }) ||
		snapshot.matches('hidden') ||
		snapshot.matches('finished');
	return isSettled && outcome ? afterwards[outcome.result] : 'saving';
}
