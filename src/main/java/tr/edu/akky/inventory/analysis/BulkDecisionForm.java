package tr.edu.akky.inventory.analysis;

import java.util.ArrayList;
import java.util.List;

/** One decision for many chosen lines, as typed; bound by its fields. What is left blank is left as it is. */
class BulkDecisionForm extends DecisionForm {

    private static final int MOST = 1000;

    /** Line and version of its decision, as in {@code 12:3}. */
    public List<String> lines = new ArrayList<>();

    /** Whether lines that have a decision already get this one. */
    public boolean overwrite;

    /** The lines that were ticked; what is no such pair is left out. */
    List<Chosen> chosen() {
        return lines.stream()
                .filter(line -> line.matches("\\d{1,18}:-?\\d{1,9}"))
                .limit(MOST)
                .map(line -> line.split(":"))
                .map(pair -> new Chosen(Long.parseLong(pair[0]), Integer.parseInt(pair[1])))
                .toList();
    }

    record Chosen(long lineId, int version) {}
}
