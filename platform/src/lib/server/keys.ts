import { createHash, randomBytes } from 'node:crypto';

/** A key that nobody can guess, in letters that any address or header can hold: 256 bits. */
export const newKey = (): string => randomBytes(32).toString('base64url');

/** The same for an address that people copy: 128 bits in 22 letters. */
export const newShortKey = (): string => randomBytes(16).toString('base64url');

/** What is kept of a key, so that the database gives nobody a way in. */
export const sumOf = (key: string): string => createHash('sha256').update(key).digest('hex');
