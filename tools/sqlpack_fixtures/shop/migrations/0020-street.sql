ALTER TABLE shop ADD COLUMN street TEXT NOT NULL DEFAULT ''; -- where it stands
