/** Only a page here: an address of another site that somebody has sent along must lead nowhere. */
export const ownPath = (to: string): string => (/^\/(?![/\\])/.test(to) ? to : '/');
