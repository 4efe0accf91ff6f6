/**
 * The schema from the time when the platform knew SQLite alone, as steps; `PRAGMA user_version` counts
 * those taken. Closed: a file that stands somewhere has taken them. What comes later stands in
 * `../migrations/`, for every database.
 */
export const steps: readonly string[] = [
	`
	CREATE TABLE packages (
		sha256 TEXT PRIMARY KEY,
		identifier TEXT NOT NULL,
		standard TEXT NOT NULL CHECK (standard IN ('scorm12', 'scorm2004-3rd', 'scorm2004-4th')),
		title TEXT NOT NULL,
		version TEXT NOT NULL,
		file TEXT NOT NULL,
		query TEXT NOT NULL,
		mastery TEXT NOT NULL,
		passing TEXT NOT NULL,
		threshold TEXT NOT NULL,
		launch_data TEXT NOT NULL,
		bytes INTEGER NOT NULL,
		unpacked_bytes INTEGER NOT NULL,
		imported_at TEXT NOT NULL
	) STRICT;

	-- A package that somebody removed must not come back from the folder at the next start.
	CREATE TABLE removals (
		sha256 TEXT PRIMARY KEY,
		removed_at TEXT NOT NULL
	) STRICT;

	CREATE TABLE learners (
		id INTEGER PRIMARY KEY,
		code TEXT NOT NULL UNIQUE,
		name TEXT NOT NULL,
		language TEXT
	) STRICT;
	INSERT INTO learners (id, code, name, language) VALUES (1, 'learner-1', 'Deltagare', NULL);

	CREATE TABLE attempts (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		learner_id INTEGER NOT NULL REFERENCES learners (id),
		package_sha256 TEXT NOT NULL REFERENCES packages (sha256) ON DELETE CASCADE,
		created_at TEXT NOT NULL,
		completed_at TEXT,
		current_session TEXT
	) STRICT;
	CREATE INDEX attempts_of_learner ON attempts (learner_id, package_sha256);

	CREATE TABLE sessions (
		id TEXT PRIMARY KEY,
		attempt_id INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
		started_at TEXT NOT NULL,
		ended_at TEXT,
		last_seq INTEGER NOT NULL DEFAULT 0,
		-- Seconds in the attempt before this session began.
		base_seconds REAL NOT NULL
	) STRICT;
	CREATE INDEX sessions_of_attempt ON sessions (attempt_id);

	CREATE TABLE cmi (
		attempt_id INTEGER PRIMARY KEY REFERENCES attempts (id) ON DELETE CASCADE,
		session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
		seq INTEGER NOT NULL,
		committed_at TEXT NOT NULL,
		json TEXT NOT NULL,
		completion TEXT NOT NULL,
		success TEXT NOT NULL,
		score_raw REAL,
		score_scaled REAL,
		progress REAL,
		exit TEXT NOT NULL,
		total_seconds REAL NOT NULL
	) STRICT;

	CREATE TABLE calls (
		id INTEGER PRIMARY KEY,
		session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
		n INTEGER NOT NULL,
		at TEXT NOT NULL,
		method TEXT NOT NULL,
		element TEXT NOT NULL,
		value TEXT NOT NULL,
		returned TEXT NOT NULL,
		error INTEGER NOT NULL,
		UNIQUE (session_id, n)
	) STRICT;
	`,

	// Packages of several parts, and cmi5. A table with a CHECK can only be made anew; the rows that
	// point at it find it again by its name.
	`
	CREATE TABLE packages_anew (
		sha256 TEXT PRIMARY KEY,
		identifier TEXT NOT NULL,
		standard TEXT NOT NULL CHECK (
			standard IN ('scorm12', 'scorm2004-2nd', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5')
		),
		title TEXT NOT NULL,
		description TEXT NOT NULL,
		version TEXT NOT NULL,
		bytes INTEGER NOT NULL,
		unpacked_bytes INTEGER NOT NULL,
		imported_at TEXT NOT NULL
	) STRICT;
	INSERT INTO packages_anew
		SELECT sha256, identifier, standard, title, '', version, bytes, unpacked_bytes, imported_at
		FROM packages ORDER BY rowid;

	-- The table of contents. Texts are empty where the manifest says nothing.
	CREATE TABLE entries (
		package_sha256 TEXT NOT NULL REFERENCES packages (sha256) ON DELETE CASCADE,
		position INTEGER NOT NULL,
		depth INTEGER NOT NULL,
		type TEXT NOT NULL CHECK (type IN ('heading', 'page', 'sco', 'au')),
		id TEXT NOT NULL,
		title TEXT NOT NULL,
		file TEXT NOT NULL,
		query TEXT NOT NULL,
		mastery TEXT NOT NULL,
		passing TEXT NOT NULL,
		threshold TEXT NOT NULL,
		launch_data TEXT NOT NULL,
		move_on TEXT NOT NULL,
		mastery_score REAL,
		launch_method TEXT NOT NULL,
		entitlement_key TEXT NOT NULL,
		PRIMARY KEY (package_sha256, position)
	) STRICT;
	-- Until now a package was its only SCO.
	INSERT INTO entries
		SELECT sha256, 0, 0, 'sco', '', title, file, query, mastery, passing, threshold, launch_data,
			'', NULL, '', ''
		FROM packages;

	DROP TABLE packages;
	ALTER TABLE packages_anew RENAME TO packages;

	-- A learner's enrolment in a cmi5 course (cmi5 spec 9.6.1); all its AUs share it.
	CREATE TABLE registrations (
		id TEXT PRIMARY KEY,
		learner_id INTEGER NOT NULL REFERENCES learners (id),
		package_sha256 TEXT NOT NULL REFERENCES packages (sha256) ON DELETE CASCADE,
		created_at TEXT NOT NULL
	) STRICT;
	CREATE INDEX registrations_of_learner ON registrations (learner_id, package_sha256);

	-- Which entry of the package the attempt is at: its position.
	ALTER TABLE attempts ADD COLUMN part INTEGER NOT NULL DEFAULT 0;
	ALTER TABLE attempts ADD COLUMN registration TEXT
		REFERENCES registrations (id) ON DELETE CASCADE;

	-- What a session of an AU has besides. Keys are kept as sums, so that nobody can read them here.
	CREATE TABLE au_sessions (
		session_id TEXT PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
		launch_mode TEXT NOT NULL CHECK (launch_mode IN ('Normal', 'Browse', 'Review')),
		fetch_sum TEXT NOT NULL UNIQUE,
		-- Nothing until the AU has fetched its token, which it can do once.
		token_sum TEXT UNIQUE,
		used_at TEXT NOT NULL,
		-- A newer launch in the same registration has taken over.
		replaced_at TEXT
	) STRICT;

	CREATE TABLE statements (
		n INTEGER PRIMARY KEY AUTOINCREMENT,
		id TEXT NOT NULL UNIQUE,
		registration TEXT NOT NULL REFERENCES registrations (id) ON DELETE CASCADE,
		-- Nothing when it is about a block or the course.
		attempt_id INTEGER REFERENCES attempts (id) ON DELETE CASCADE,
		session TEXT NOT NULL,
		sender TEXT NOT NULL CHECK (sender IN ('au', 'platform')),
		-- 1: cmi5 defined, 0: cmi5 allowed (cmi5 spec 7.1.3).
		defined INTEGER NOT NULL,
		verb TEXT NOT NULL,
		object TEXT NOT NULL,
		stored_at TEXT NOT NULL,
		-- As it was sent, to tell the same from another when it comes again.
		sent TEXT NOT NULL,
		-- As it is read: with what the LRS adds.
		json TEXT NOT NULL
	) STRICT;
	CREATE INDEX statements_of_registration ON statements (registration, attempt_id);

	CREATE TABLE states (
		registration TEXT NOT NULL REFERENCES registrations (id) ON DELETE CASCADE,
		activity TEXT NOT NULL,
		id TEXT NOT NULL,
		attempt_id INTEGER NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
		type TEXT NOT NULL,
		body BLOB NOT NULL,
		updated_at TEXT NOT NULL,
		PRIMARY KEY (registration, activity, id)
	) STRICT;

	CREATE TABLE agent_profiles (
		learner_id INTEGER NOT NULL REFERENCES learners (id),
		id TEXT NOT NULL,
		type TEXT NOT NULL,
		body BLOB NOT NULL,
		updated_at TEXT NOT NULL,
		PRIMARY KEY (learner_id, id)
	) STRICT;
	`,
];
