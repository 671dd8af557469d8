package tr.edu.akky.inventory.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

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

    /** By unit. Maps, since a list would grow to whatever index a request names. */
    public Map<Long, UnitRow> rows = new LinkedHashMap<>();

    public Map<Integer, TaskRow> tasks = new TreeMap<>();
    public int version;

    /** Made with the empty form, so that sending it twice makes one. */
    public UUID formToken = UUID.randomUUID();

    /** What was found in one unit. */
    static class UnitRow {
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
        int last = tasks.isEmpty() ? 0 : Collections.max(tasks.keySet()) + 1;
        long blank = tasks.values().stream().filter(TaskRow::isBlank).count();
        for (int spare = 0; spare < SPARE_TASKS - blank; spare++) {
            tasks.put(last + spare, new TaskRow());
        }
    }
}
