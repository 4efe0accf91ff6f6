/** Att logga in, på svenska. */
export const signIn = {
	title: 'Logga in',
	out: 'Du är utloggad.',
	how: 'Öppna din personliga länk. Du har fått den i ett mejl eller på papper av din chef eller av den som sköter plattformen.',
	or: 'Eller öppna din personliga länk. Du har fått den i ett mejl eller på papper.',
	withAccount: (name: string): string => `Logga in med ${name || 'ditt jobbkonto'}`,
	toSignIn: 'Till inloggningen',
	notIn: 'Du är inte inloggad',
	lost: 'Har du ingen länk, eller fungerar den inte? Be din chef om en ny.',
	hello: (name: string): string => `Hej, ${name}!`,
	linkIsYours: (name: string): string =>
		`Länken är personlig. Är du inte ${name} ska du inte använda den.`,
	submit: 'Logga in',
	switch: (name: string): string => `Du är inloggad som ${name}. Fortsätter du loggas ${name} ut.`,
	signOut: 'Logga ut',
	signedInAs: (name: string): string => `Inloggad som ${name}`,
	link: {
		unknown: 'Länken fungerar inte. Kontrollera att hela adressen kom med, eller be om en ny länk.',
		expired: 'Länken är för gammal. Be din chef om en ny.',
		revoked: 'Länken gäller inte längre. Be din chef om en ny.',
		used: 'Länken har redan använts, och den fungerar bara en gång. Be om en ny.',
		blocked: 'Du kan inte logga in just nu. Fråga din chef eller den som sköter plattformen.',
		tooMany: 'Det har varit för många försök härifrån. Vänta tio minuter och försök igen.',
	},
	account: {
		stale: 'Inloggningen blev avbruten eller tog för lång tid. Försök igen.',
		refused: 'Inloggningen gick inte igenom. Försök igen.',
		unreachable:
			'Inloggningen svarar inte just nu. Vänta en stund och försök igen, eller använd en personlig länk.',
		unknown: 'Du finns inte på plattformen än. Be din chef att lägga till dig.',
		unverified:
			'Din e-postadress är inte bekräftad där du loggar in. Be din chef om en personlig länk.',
		otherAccount:
			'Din e-postadress hör redan till ett annat konto. Be den som sköter plattformen om hjälp.',
		blocked: 'Du kan inte logga in just nu. Fråga din chef eller den som sköter plattformen.',
		tooMany: 'Det har varit för många försök härifrån. Vänta tio minuter och försök igen.',
	},
};
