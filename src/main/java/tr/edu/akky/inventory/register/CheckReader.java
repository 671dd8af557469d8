package tr.edu.akky.inventory.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import tr.edu.akky.inventory.register.CheckForm.UnitRow;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.TurkishText;

/** Understands a typed check, and writes what is wrong next to its fields. */
@Component
class CheckReader {

    private static final int LONGEST_TEXT = 8_000;
    private static final int LONGEST_FINDING = 2_000;
    private static final int LONGEST_TASK = 500;
    private static final int LONGEST_NAME = 200;

    private final RegisterUnits units;
    private final Dates dates;

    CheckReader(RegisterUnits units, Dates dates) {
        this.units = units;
        this.dates = dates;
    }

    Optional<CheckDetails> read(CheckForm form, BindingResult errors) {
        TypedText typed = new TypedText(errors);
        LocalDate checkedOn = typed.pastDay("checkedOn", form.checkedOn, dates.today());
        String checkedBy = TurkishText.tidy(form.checkedBy);
        if (checkedBy.length() == 1) {
            errors.rejectValue("checkedBy", "check.checkedBy.length");
        }
        if (!form.allUnits && form.units.isEmpty()) {
            errors.rejectValue("units", "check.units.missing");
        }
        String findings = typed.text("findings", form.findings, LONGEST_TEXT);
        List<UnitFinding> found = found(form, typed);
        List<Task> tasks = tasks(form, typed, errors);
        if (errors.hasErrors() || checkedOn == null || findings == null) {
            return Optional.empty();
        }
        return Optional.of(new CheckDetails(checkedOn, checkedBy, form.allUnits, findings, found, tasks));
    }

    /** Rows of units that are not chosen any more are left out; chosen ones without a row stand by themselves. */
    private List<UnitFinding> found(CheckForm form, TypedText typed) {
        List<UnitFinding> found = units.names(chosen(form)).keySet().stream()
                .map(unit -> found(unit, form.rows.get(unit), typed))
                .toList();
        return form.allUnits ? found.stream().filter(UnitFinding::saysSomething).toList() : found;
    }

    private static Collection<Long> chosen(CheckForm form) {
        return form.allUnits ? form.rows.keySet() : form.units;
    }

    private static UnitFinding found(long unit, @Nullable UnitRow row, TypedText typed) {
        if (row == null) {
            return new UnitFinding(unit, null, null, null);
        }
        String field = "rows[" + unit + "].";
        return new UnitFinding(
                unit,
                typed.count(field + "registered", row.registered),
                typed.count(field + "found", row.found),
                typed.text(field + "findings", row.findings, LONGEST_FINDING));
    }

    private List<Task> tasks(CheckForm form, TypedText typed, BindingResult errors) {
        List<Task> tasks = new ArrayList<>();
        form.tasks.forEach((index, row) -> {
            String field = "tasks[" + index + "].";
            if (!row.isBlank()) {
                String what = typed.text(field + "what", row.what, LONGEST_TASK);
                if (what == null) {
                    errors.rejectValue(field + "what", "check.task.what.missing");
                }
                tasks.add(new Task(
                        what == null ? "" : what,
                        typed.text(field + "who", row.who, LONGEST_NAME),
                        typed.day(field + "dueOn", row.dueOn),
                        typed.pastDay(field + "doneOn", row.doneOn, dates.today())));
            }
        });
        return tasks;
    }
}
