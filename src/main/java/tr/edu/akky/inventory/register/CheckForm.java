package tr.edu.akky.inventory.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A check as typed; bound by its fields. */
class CheckForm {

    /** Empty rows on offer below the tasks that are there. */
    private static final int SPARE_TASKS = 2;

    @NotBlank(message = "{form.required}")
    public String checkedOn = "";

    @NotBlank(message = "{form.required}")
    @Size(max = 200, message = "{form.too-long}")
    public String checkedBy = "";

    public boolean allUnits;
    public Set<Long> units = new LinkedHashSet<>();

    @NotBlank(message = "{check.findings.missing}")
    @Size(max = 8000, message = "{form.too-long}")
    public String findings = "";

    public List<UnitRow> rows = new ArrayList<>();
    public List<TaskRow> tasks = new ArrayList<>();
    public int version;

    /** What was found in one unit. */
    static class UnitRow {
        public long unit;
        public String registered = "";
        public String found = "";
        public String findings = "";
    }

    /** What is to be done. */
    static class TaskRow {
        public String what = "";
        public String who = "";
        public String dueOn = "";
        public String doneOn = "";

        boolean isBlank() {
            return (what + who + dueOn + doneOn).isBlank();
        }
    }

    /** @param unit as the address of its box holds it */
    public boolean covers(String unit) {
        return units.contains(Long.valueOf(unit));
    }

    void offerSpareTasks() {
        int spare = 0;
        while (spare < tasks.size() && tasks.get(tasks.size() - 1 - spare).isBlank()) {
            spare++;
        }
        for (; spare < SPARE_TASKS; spare++) {
            tasks.add(new TaskRow());
        }
    }
}
