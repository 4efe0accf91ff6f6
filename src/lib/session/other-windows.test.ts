import { describe, expect, it } from 'vitest';
import { createOtherWindows, type Channel, type OtherWindows } from './other-windows.ts';

/** A browser whose windows hear each other, but not themselves. Time is moved by hand. */
function browser() {
	const channels = new Map<string, Set<Channel>>();
	const timers: (() => void)[] = [];
	const open = (name: string): Channel => {
		const all = channels.get(name) ?? new Set<Channel>();
		channels.set(name, all);
		const channel: Channel = {
			onmessage: null,
			postMessage(message) {
				for (const other of all) {
					if (other === channel) continue;
					// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- only its data is read
					other.onmessage?.({ data: message } as MessageEvent<unknown>);
				}
			},
			close: () => all.delete(channel),
		};
		all.add(channel);
		return channel;
	};
	const yields: string[] = [];
	const window = (me: string, hasChannels = true): OtherWindows =>
		createOtherWindows({
			open: hasChannels ? open : () => undefined,
			me,
			place: 'course.path',
			timers: { setTimeout: (run: () => void) => timers.push(run) },
			yielded: () => void yields.push(me),
		});
	const letTimePass = () => timers.splice(0).forEach((run) => run());
	return { window, letTimePass, yields, channels };
}

describe('a window', () => {
	it('that is alone has the attempt', async () => {
		const { window, letTimePass } = browser();
		const asking = window('a').claim('key1');
		letTimePass();
		expect(await asking).toBe(false);
	});

	it('that comes second is told', async () => {
		const { window, letTimePass } = browser();
		const first = window('a').claim('key1');
		letTimePass();
		await first;
		expect(await window('b').claim('key1')).toBe(true);
	});

	it('with another attempt is no other window', async () => {
		const { window, letTimePass } = browser();
		const first = window('a').claim('key1');
		letTimePass();
		await first;
		const other = window('b').claim('key2');
		letTimePass();
		expect(await other).toBe(false);
	});

	it('of two that open at the same time is the only one', async () => {
		const { window, letTimePass } = browser();
		const both = Promise.all([window('a').claim('key1'), window('b').claim('key1')]);
		letTimePass();
		expect((await both).filter(Boolean)).toHaveLength(1);
	});

	it('can take over: the other one lets go first', async () => {
		const { window, letTimePass, yields } = browser();
		const first = window('a');
		const claiming = first.claim('key1');
		letTimePass();
		await claiming;
		const second = window('b');
		await second.claim('key1');
		await second.takeOver();
		expect(yields).toEqual(['a']);
		expect(await first.claim('key1')).toBe(true);
	});

	it('takes over from one that does not answer any more', async () => {
		const { window, letTimePass } = browser();
		const second = window('b');
		const claiming = second.claim('key1');
		letTimePass();
		await claiming;
		const taking = second.takeOver();
		letTimePass();
		await expect(taking).resolves.toBeUndefined();
	});

	it('that is closed is not there any more', async () => {
		const { window, letTimePass } = browser();
		const first = window('a');
		const claiming = first.claim('key1');
		letTimePass();
		await claiming;
		first.release();
		const next = window('b').claim('key1');
		letTimePass();
		expect(await next).toBe(false);
	});

	it('in a browser without channels takes itself for the only one', async () => {
		const { window } = browser();
		expect(await window('a', false).claim('key1')).toBe(false);
	});

	it('does not listen to what others say on the channel', async () => {
		const { window, letTimePass, channels } = browser();
		const first = window('a');
		const claiming = first.claim('key1');
		const [channel] = channels.get('course.path.key1') ?? [];
		for (const data of [null, 'mine', 7, {}, { type: 'mine' }]) {
			// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- only its data is read
			channel?.onmessage?.({ data } as MessageEvent<unknown>);
		}
		letTimePass();
		expect(await claiming).toBe(false);
	});
});
