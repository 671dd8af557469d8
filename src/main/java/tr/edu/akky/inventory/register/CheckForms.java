package tr.edu.akky.inventory.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.register.CheckForm.TaskRow;
import tr.edu.akky.inventory.register.CheckForm.UnitRow;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Option;

/** The form of a check: empty for a new one, else as it would have been typed. */
@Component
class CheckForms {

    private final RegisterUnits units;
    private final RegisterPeriods periods;
    private final Licences licences;
    private final Dates dates;

    CheckForms(RegisterUnits units, RegisterPeriods periods, Licences licences, Dates dates) {
        this.units = units;
        this.periods = periods;
        this.licences = licences;
        this.dates = dates;
    }

    CheckForm empty(CurrentUser user) {
        CheckForm form = new CheckForm();
        form.checkedOn = dates.day(dates.today());
        form.checkedBy = user.fullName();
        return form;
    }

    /** With a row for each unit of the check; of units that have none yet the register's own number stands in it. */
    CheckForm of(LicenceCheck check) {
        CheckDetails details = check.details();
        CheckForm form = new CheckForm();
        form.checkedOn = dates.day(details.checkedOn());
        form.checkedBy = details.checkedBy();
        form.allUnits = details.allUnits();
        form.findings = details.findings();
        form.version = check.version();
        if (!details.allUnits()) {
            form.units = details.units().stream().map(UnitFinding::unitId).collect(Collectors.toSet());
        }
        form.rows = rows(details);
        for (Task task : details.tasks()) {
            form.tasks.put(form.tasks.size(), row(task));
        }
        return form;
    }

    private Map<Long, UnitRow> rows(CheckDetails details) {
        Map<Long, UnitFinding> said =
                details.units().stream().collect(Collectors.toMap(UnitFinding::unitId, Function.identity()));
        Map<Long, String> names = new LinkedHashMap<>(units.names(said.keySet()));
        if (details.allUnits()) {
            for (Option unit : units.active()) {
                names.putIfAbsent(Long.valueOf(unit.value()), unit.label());
            }
        }
        Map<Long, Integer> counted = counted();
        Map<Long, UnitRow> rows = new LinkedHashMap<>();
        names.keySet().forEach(unit -> rows.put(unit, row(said.get(unit), counted.get(unit))));
        return rows;
    }

    private Map<Long, Integer> counted() {
        return periods.chosen(periods.all(), null)
                .map(period -> licences.countedByUnit(period.id()))
                .orElse(Map.of());
    }

    private static UnitRow row(@Nullable UnitFinding said, @Nullable Integer counted) {
        UnitRow row = new UnitRow();
        row.registered = text(said == null || !said.saysSomething() ? counted : said.registered());
        if (said != null) {
            row.found = text(said.found());
            row.findings = text(said.findings());
        }
        return row;
    }

    private TaskRow row(Task task) {
        TaskRow row = new TaskRow();
        row.what = task.what();
        row.who = text(task.who());
        row.dueOn = day(task.dueOn());
        row.doneOn = day(task.doneOn());
        return row;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : dates.day(day);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
