import GRDB

/// The gradebook's tables, and how older files of it are brought up to date.
///
/// ```text
/// student ─┬─< attempt >─── exercise_file      every version of a submission that was ever graded with a version of the key
///          │      └─< exercise_grade ─< check_grade
///          ├─< standing                        which attempt counts now, one a student and exercise file
///          └─< adjustment                      points and comments that a person gave; the newest of an exercise counts
/// late_rule ─── exercise_file                   what being late costs
/// ```
enum GradebookSchema {
    /// All migrations, oldest first. A migration that was ever released is never changed; a new one is added.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 attempts") { database in
            try database.execute(sql: """
                CREATE TABLE student (
                    id INTEGER PRIMARY KEY,
                    name TEXT NOT NULL UNIQUE
                ) STRICT;
                CREATE TABLE exercise_file (
                    id INTEGER PRIMARY KEY,
                    name TEXT NOT NULL UNIQUE
                ) STRICT;
                CREATE TABLE attempt (
                    id INTEGER PRIMARY KEY,
                    student INTEGER NOT NULL REFERENCES student (id),
                    exercise_file INTEGER NOT NULL REFERENCES exercise_file (id),
                    file TEXT NOT NULL,
                    submission_hash TEXT NOT NULL,
                    key_hash TEXT NOT NULL,
                    graded_at TEXT NOT NULL,
                    status TEXT NOT NULL CHECK (status IN ('graded', 'not-attempted', 'refused', 'grader-error')),
                    reason TEXT,
                    points INTEGER NOT NULL CHECK (points BETWEEN 0 AND out_of),
                    out_of INTEGER NOT NULL,
                    steps INTEGER NOT NULL,
                    seconds REAL NOT NULL,
                    UNIQUE (student, exercise_file, submission_hash, key_hash)
                ) STRICT;
                CREATE TABLE exercise_grade (
                    attempt INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
                    position INTEGER NOT NULL,
                    exercise TEXT NOT NULL,
                    status TEXT NOT NULL,
                    reason TEXT,
                    points INTEGER NOT NULL CHECK (points BETWEEN 0 AND out_of),
                    out_of INTEGER NOT NULL,
                    PRIMARY KEY (attempt, position)
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE check_grade (
                    attempt INTEGER NOT NULL,
                    exercise INTEGER NOT NULL,
                    position INTEGER NOT NULL,
                    name TEXT NOT NULL,
                    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
                    points INTEGER NOT NULL CHECK (points BETWEEN 0 AND out_of),
                    out_of INTEGER NOT NULL,
                    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
                    feedback TEXT NOT NULL,
                    PRIMARY KEY (attempt, exercise, position),
                    FOREIGN KEY (attempt, exercise) REFERENCES exercise_grade (attempt, position) ON DELETE CASCADE
                ) STRICT, WITHOUT ROWID;
                CREATE TABLE standing (
                    student INTEGER NOT NULL REFERENCES student (id),
                    exercise_file INTEGER NOT NULL REFERENCES exercise_file (id),
                    attempt INTEGER NOT NULL REFERENCES attempt (id),
                    PRIMARY KEY (student, exercise_file)
                ) STRICT, WITHOUT ROWID;
                """)
        }
        migrator.registerMigration("2 the course") { database in
            try database.execute(sql: """
                ALTER TABLE student ADD COLUMN display_name TEXT;
                ALTER TABLE student ADD COLUMN section TEXT;
                ALTER TABLE student ADD COLUMN extra_days REAL NOT NULL DEFAULT 0;
                ALTER TABLE attempt ADD COLUMN handed_in REAL;
                CREATE TABLE late_rule (
                    exercise_file INTEGER PRIMARY KEY REFERENCES exercise_file (id),
                    due REAL NOT NULL,
                    grace REAL NOT NULL,
                    percent_per_day INTEGER NOT NULL CHECK (percent_per_day BETWEEN 0 AND 100),
                    most_days INTEGER NOT NULL
                ) STRICT;
                CREATE TABLE adjustment (
                    id INTEGER PRIMARY KEY,
                    student INTEGER NOT NULL REFERENCES student (id),
                    exercise_file INTEGER NOT NULL REFERENCES exercise_file (id),
                    exercise TEXT NOT NULL,
                    points REAL,
                    comment TEXT,
                    made_at TEXT NOT NULL
                ) STRICT;
                CREATE INDEX adjustment_place ON adjustment (student, exercise_file, exercise);
                CREATE INDEX attempt_exercise_file ON attempt (exercise_file);
                """)
        }
        return migrator
    }
}
