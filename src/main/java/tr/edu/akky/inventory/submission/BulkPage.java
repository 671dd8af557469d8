package tr.edu.akky.inventory.submission;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** The page on which a person sees which rows they chose, and what comes of it. */
@Component
class BulkPage {

    /** More are taken over by a file, whose reading shows its progress. */
    static final int MOST = 5_000;

    private static final int NAMED = 10;

    private final EntryTable table;
    private final EntryRepository entries;
    private final EntryReader reader;

    BulkPage(EntryTable table, EntryRepository entries, EntryReader reader) {
        this.table = table;
        this.entries = entries;
        this.reader = reader;
    }

    /** The columns that can be the same in many rows. */
    static List<EntryField> columns() {
        return List.of(EntryField.values()).subList(1, EntryField.values().length);
    }

    static EntryField column(String name) {
        return EntryField.named(name).filter(columns()::contains).orElseThrow(NotFoundException::new);
    }

    /** @throws RefusedException if no row was chosen, or too many */
    List<RowVersion> rows(long submissionId, BulkChoice choice, EntryFilter filter) {
        List<RowVersion> rows = choice.isAll() ? table.all(submissionId, filter, MOST + 1) : choice.rows();
        if (rows.isEmpty()) {
            throw new RefusedException("bulk.nothing-chosen");
        }
        if (rows.size() > MOST) {
            throw new RefusedException("bulk.too-many", MOST);
        }
        return rows;
    }

    /** @param field the column to set; empty where the rows are to be deleted */
    String show(long submissionId, String field, BulkChoice choice, EntryFilter filter, Model model) {
        List<RowVersion> rows = rows(submissionId, choice, filter);
        List<Long> first = rows.stream().limit(NAMED).map(RowVersion::entryId).toList();
        model.addAttribute("column", field.isEmpty() ? null : column(field));
        model.addAttribute("count", rows.size());
        model.addAttribute(
                "names",
                entries.findLive(submissionId, first).stream().map(Entry::name).toList());
        return "submission/bulk";
    }

    /** Reads the one column that was typed, and writes what is wrong next to it. */
    EntryDetails read(EntryField column, EntryForm form, BindingResult errors) {
        EntryForm row = new EntryForm();
        row.name = "x";
        row.take(column, form);
        EntryReading reading = reader.readFields(row);
        reading.faults().forEach((field, fault) -> errors.rejectValue(field.formName(), fault));
        return reading.details();
    }

    /** Says how many rows were touched and offers the way back; names those that were left alone. */
    static void tell(RedirectAttributes redirect, long submissionId, String done, BulkChanges.Outcome outcome) {
        String names = names(outcome.skipped());
        if (outcome.changed() > 0) {
            String undo = "/submissions/" + submissionId + "/entries/bulk/" + outcome.moment() + "/undoing";
            Flash.undoable(redirect, undo, names.isEmpty() ? done : done + "-but", outcome.changed(), names);
        } else if (names.isEmpty()) {
            Flash.warning(redirect, "bulk.unchanged");
        } else {
            Flash.warning(redirect, "bulk.skipped", names);
        }
    }

    private static String names(List<String> all) {
        String first = String.join(", ", all.subList(0, Math.min(all.size(), NAMED)));
        return all.size() > NAMED ? first + " …" : first;
    }
}
