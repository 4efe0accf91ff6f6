import { describe, expect, it } from 'vitest';
import type { Copy } from '../lms/index.ts';
import { ownerMark } from './owner-mark.ts';
import { copyFor } from './which-copy.ts';

const now = new Date('2026-11-23T09:00:00Z');
const kim = 'kim@example.org';

const copyOf = (key: string, change: Partial<Copy> = {}): Copy => ({
	key,
	owner: ownerMark(key, kim),
	record: `og2..00.${key}.abcdef`,
	acknowledged: '',
	seen: false,
	completed: false,
	completedAt: '',
	at: '2026-11-22T09:00:00.000Z',
	answers: [],
	...change,
});

const launch = (record = '', learner = kim) => ({ record, learner, mode: 'normal' as const });

describe('of what lies on the device', () => {
	it('the copy of the attempt that the platform names is its own', () => {
		const own = copyOf('key1');
		const other = copyOf('key2', { acknowledged: 'og2..00.key2.abcdef' });
		expect(copyFor(launch('og2..00.key1.abcdef'), [other, own], now)).toEqual({ copy: own });
	});

	it('another attempt of the same learner is left alone when the platform has had it', () => {
		const known = copyOf('key1', { acknowledged: 'og2..00.key1.abcdef' });
		expect(copyFor(launch('og2..00.key9.abcdef'), [known], now)).toEqual({});
	});

	it('what the platform has never had of the same learner is brought in', () => {
		const own = copyOf('key1', { acknowledged: 'og2..00.key1.abcdef' });
		const [one, two] = [copyOf('key2'), copyOf('key3')];
		const all = [own, one, two];
		expect(copyFor(launch('og2..00.key1.abcdef'), all, now)).toEqual({
			copy: own,
			more: [one, two],
		});
		expect(copyFor(launch('og2..00.key9.abcdef'), [one], now)).toEqual({ more: [one] });
		expect(copyFor(launch(), [one, two], now)).toEqual({ copy: one, more: [two] });
		expect(copyFor(launch('og2..00.key9.abcdef', 'robin'), [one], now)).toEqual({});
	});

	it('an attempt in which nothing was done is passed over', () => {
		const [empty, done] = [copyOf('key1', { record: '' }), copyOf('key2')];
		expect(copyFor(launch(), [empty, done], now)).toEqual({ copy: done });
	});

	it('what never reached the platform is taken back by the learner whose it was', () => {
		const lost = copyOf('key1');
		expect(copyFor(launch(), [lost], now)).toEqual({ copy: lost });
		expect(copyFor(launch('', 'robin'), [lost], now)).toEqual({});
		expect(copyFor(launch('', ''), [lost], now)).toEqual({});
	});

	it('what the platform had acknowledged and does not show is asked about', () => {
		const gone = copyOf('key1', { acknowledged: 'og2..00.key1.abcdef' });
		expect(copyFor(launch(), [gone], now)).toEqual({ ask: gone });
	});

	it('what the platform is known to keep is left alone: it begins anew on purpose', () => {
		const kept = copyOf('key1', { acknowledged: 'og2..00.key1.abcdef', seen: true });
		expect(copyFor(launch(), [kept], now)).toEqual({});
	});

	it('what was done without the platform is nobody’s, and asked about', () => {
		const orphan = copyOf('key1', { owner: '' });
		expect(copyFor(launch(), [orphan], now)).toEqual({ ask: orphan });
		expect(copyFor(launch('og2..00.key9.abcdef'), [orphan], now)).toEqual({ ask: orphan });
	});

	it('what is older than two months is not asked about', () => {
		const old = copyOf('key1', { at: '2026-08-01T09:00:00.000Z' });
		expect(copyFor(launch(), [old], now)).toEqual({});
	});

	it('nothing is used in review', () => {
		expect(copyFor({ ...launch(), mode: 'review' }, [copyOf('key1')], now)).toEqual({});
	});
});
