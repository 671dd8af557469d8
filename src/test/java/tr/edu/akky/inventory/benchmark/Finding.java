package tr.edu.akky.inventory.benchmark;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was measured, and what it must reach.
 *
 * @param reference what it is measured against in the same run; null where the target is a figure and not a ratio
 * @param most whether the target is the most that is allowed, else the least that is wanted
 * @param target of the ratio of ours to the reference, or of ours where there is no reference
 */
public record Finding(String what, double ours, @Nullable Double reference, String unit, boolean most, double target) {

    private static final String MARK = "finding";
    private static final String FORMAT = "%-64s %12s %12s %7s %9s  %s%n";

    public static Finding atMostTimes(String what, double ours, double reference, String unit, double target) {
        return new Finding(what, ours, reference, unit, true, target);
    }

    static Finding atLeastTimes(String what, double ours, double reference, String unit, double target) {
        return new Finding(what, ours, reference, unit, false, target);
    }

    public static Finding atMost(String what, double ours, String unit, double target) {
        return new Finding(what, ours, null, unit, true, target);
    }

    double judged() {
        return reference == null ? ours : ours / reference;
    }

    public boolean isMet() {
        return most ? judged() <= target : judged() >= target;
    }

    static void printHeadings() {
        System.out.printf(FORMAT, "what", "ours", "reference", "ratio", "target", "");
    }

    void print() {
        System.out.printf(
                FORMAT,
                what,
                number(ours) + " " + unit,
                reference == null ? "" : number(reference) + " " + unit,
                reference == null ? "" : String.format(Locale.ROOT, "%.2f", judged()),
                (most ? "≤ " : "≥ ") + number(target) + (reference == null ? "" : " ×"),
                isMet() ? "met" : "NOT MET");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 && value != Math.rint(value) ? "%.2f" : "%.0f", value);
    }

    /** For the process that collects the findings of others. */
    public void announce() {
        System.out.println(String.join(
                "\t",
                MARK,
                what,
                Double.toString(ours),
                reference == null ? "" : Double.toString(reference),
                unit,
                Boolean.toString(most),
                Double.toString(target)));
    }

    static Optional<Finding> read(String line) {
        String[] parts = line.split("\t");
        return parts.length == 7 && parts[0].equals(MARK)
                ? Optional.of(new Finding(
                        parts[1],
                        Double.parseDouble(parts[2]),
                        parts[3].isEmpty() ? null : Double.valueOf(parts[3]),
                        parts[4],
                        Boolean.parseBoolean(parts[5]),
                        Double.parseDouble(parts[6])))
                : Optional.empty();
    }
}
