import { describe, expect, test } from 'vitest';
import { passivesIn } from './passives.ts';

describe('likely passives', () => {
	test.each([
		['Felet ska lagas i morgon.', ['lagas']],
		['Brevet har inte skickats än.', ['skickats']],
		['Uppgiften får inte lämnas ut.', ['lämnas']],
		['Hon kan minnas det, och det ska finnas kaffe.', []],
		['Det har plats för fler, och att deras barn leker.', []],
		['Hon säger att Jonas väntar på barnets jacka.', []],
		['Hon lagar lampan.', []],
	])('%s', (sentence, passives) => {
		expect(passivesIn(sentence)).toEqual(passives);
	});
});
