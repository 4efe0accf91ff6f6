/** Att logga in, på svenska. */
export const signIn = {
	title: 'Logga in',
	out: 'Du är utloggad.',
	how: 'Öppna din personliga länk. Du har fått den i ett mejl eller på papper av din chef eller av den som sköter plattformen.',
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
};
