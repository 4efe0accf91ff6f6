const base64 = (text: string): string => Buffer.from(text).toString('base64');

/**
 * Takes a password out of what a mail server has said: some repeat the line that they did not like,
 * and in it the password stands as it is or in base64 (AUTH PLAIN, AUTH LOGIN).
 */
export const withoutSecrets = (
	text: string,
	{ user, pass }: { readonly user: string; readonly pass: string },
): string =>
	[base64(`\0${user}\0${pass}`), base64(pass), pass]
		.filter((secret) => secret !== '')
		.reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
