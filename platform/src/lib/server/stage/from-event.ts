import { error } from '@sveltejs/kit';
import type { PlatformHost } from '../host.ts';
import { isAtHome } from '../origins.ts';
import type { Side } from '../origins.ts';
import { holderOf, ticketFor } from './tickets.ts';
import type { Holder, TicketAt } from './tickets.ts';

type StageEvent = {
	readonly locals: { readonly host: PlatformHost; readonly side: Side };
	readonly params: { readonly ticket: string };
};

/** What the ticket in an address opens, on the stage of its own course and nowhere else; else 404. */
export const ticketFrom = async ({ locals, params }: StageEvent): Promise<TicketAt> => {
	const found = await ticketFor(locals.host, params.ticket);
	return found && isAtHome(locals.side, found.package) ? found : error(404);
};

/** Who holds the ticket in an address, on the stage of its own course and nowhere else; else 404. */
export const holderFrom = async ({ locals, params }: StageEvent): Promise<Holder> => {
	const found = await holderOf(locals.host, params.ticket);
	return found && isAtHome(locals.side, found) ? found : error(404);
};
