package tr.edu.akky.inventory.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import tr.edu.akky.inventory.register.CheckForm.TaskRow;
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
        Set<Long> left = new LinkedHashSet<>(units.names(chosen(form)).keySet());
        List<UnitFinding> found = new ArrayList<>();
        for (int index = 0; index < form.rows.size(); index++) {
            UnitRow row = form.rows.get(index);
            if (left.remove(row.unit)) {
                String field = "rows[" + index + "].";
                found.add(new UnitFinding(
                        row.unit,
                        typed.count(field + "registered", row.registered),
                        typed.count(field + "found", row.found),
                        typed.text(field + "findings", row.findings, LONGEST_FINDING)));
            }
        }
        if (form.allUnits) {
            return found.stream().filter(UnitFinding::saysSomething).toList();
        }
        left.forEach(unit -> found.add(new UnitFinding(unit, null, null, null)));
        return found;
    }

    private static List<Long> chosen(CheckForm form) {
        return form.allUnits
                ? form.rows.stream().map(row -> row.unit).toList()
                : form.units.stream().filter(Objects::nonNull).toList();
    }

    private List<Task> tasks(CheckForm form, TypedText typed, BindingResult errors) {
        List<Task> tasks = new ArrayList<>();
        for (int index = 0; index < form.tasks.size(); index++) {
            TaskRow row = form.tasks.get(index);
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
        }
        return tasks;
    }
}
