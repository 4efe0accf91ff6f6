import { expect, it } from 'vitest';
import { entry } from './entry.ts';
import { createLedger, type Refusal } from './ledger.ts';

const a = entry('cmi.suspend_data', 'a');
const b = entry('cmi.suspend_data', 'b');
const refusal = (anyValue: boolean): Refusal => ({
	problem: { code: 'value-refused', call: 'SetValue' },
	anyValue,
});

it('counts as kept what was accepted and then committed', () => {
	const ledger = createLedger();
	ledger.accepted(a);
	expect(ledger.due([a])).toEqual([a]);
	ledger.committed();
	expect(ledger.due([a])).toEqual([]);
	expect(ledger.due([b])).toEqual([b]);
});

it('counts nothing as kept after a commit that failed', () => {
	const ledger = createLedger();
	ledger.accepted(a);
	ledger.committed();
	ledger.lost();
	ledger.committed();
	expect(ledger.due([a])).toEqual([a]);
});

it('does not rely on the old value once another was sent, or may have been', () => {
	const ledger = createLedger();
	ledger.accepted(a);
	ledger.committed();
	ledger.accepted(b);
	expect(ledger.due([a])).toEqual([a]);
	ledger.committed();
	ledger.unsure(a);
	expect(ledger.due([b])).toEqual([b]);
});

it('gives up a value that was refused, or the element when no value will do', () => {
	const ledger = createLedger();
	ledger.refused(a, refusal(false));
	expect(ledger.due([a])).toEqual([]);
	expect(ledger.due([b])).toEqual([b]);
	ledger.refused(a, refusal(true));
	expect(ledger.due([b])).toEqual([]);
});

it('goes on reporting a refusal only where the value matters', () => {
	const ledger = createLedger();
	ledger.refused(a, refusal(false));
	expect(ledger.standing([a])).toEqual([refusal(false).problem]);
	expect(ledger.standing([b])).toEqual([]);
	expect(ledger.standing([{ ...a, matters: false }])).toEqual([]);
});
