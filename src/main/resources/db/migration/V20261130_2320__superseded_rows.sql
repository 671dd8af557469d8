-- Which batch came in place of a row that waited for a correction: undoing that batch has the row wait again, and leaves
-- alone what a person had left out.
alter table intake_row add superseded_by bigint references intake_batch on delete set null;
create index intake_row_superseded_by on intake_row (superseded_by) where superseded_by is not null;
