package tr.edu.akky.inventory.notification;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.submission.EntryField;

/** A correction request and what it is about: a cell, a row, or the submission as a whole. */
record Correction(
        @Nullable String entry,
        @Nullable EntryField field,
        String message,
        @Nullable String answer) {}
