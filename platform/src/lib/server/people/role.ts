/** What somebody may do on the platform, from most to least. */
export const roles = ['admin', 'manager', 'employee'] as const;
export type Role = (typeof roles)[number];

export const isRole = (value: string): value is Role => roles.some((role) => role === value);

/** Whether the first role may do more than the second. */
export const outranks = (one: Role, other: Role): boolean =>
	roles.indexOf(one) < roles.indexOf(other);
