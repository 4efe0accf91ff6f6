/**
 * The schema, as steps. `PRAGMA user_version` counts the steps taken. Add at the end; never change
 * a step that has been in use.
 *
 * Where people, teams and assignments will enter: `learners` gets more rows (and `team_id`), and an
 * `assignments` table points at a learner or a team and at a package's identifier. Attempts know
 * their learner already.
 */
export const migrations: readonly string[] = [
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
];
