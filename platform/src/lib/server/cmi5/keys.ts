import { createHash, randomBytes } from 'node:crypto';

/** A key that nobody can guess: 256 bits, in letters that any address or header can hold. */
export const newKey = (): string => randomBytes(32).toString('base64url');

/** What is kept of a key, so that the database gives nobody a way in. */
export const sumOf = (key: string): string => createHash('sha256').update(key).digest('hex');
