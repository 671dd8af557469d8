package tr.edu.akky.inventory.intake;

/** The numbers of rows that say nothing, written as ranges: {@code 42–100, 103}. */
class IgnoredRows {

    private static final int LONGEST = 300;

    private final StringBuilder ranges = new StringBuilder();
    private int count;
    private int from = -1;
    private int to = -1;

    void add(int number) {
        count++;
        if (number != to + 1 || from < 0) {
            close();
            from = number;
        }
        to = number;
    }

    private void close() {
        if (from < 0 || ranges.length() > LONGEST) {
            return;
        }
        ranges.append(ranges.isEmpty() ? "" : ", ").append(from);
        if (to > from) {
            ranges.append('–').append(to);
        }
        if (ranges.length() > LONGEST) {
            ranges.append(" …");
        }
    }

    int count() {
        return count;
    }

    String where() {
        close();
        from = -1;
        return ranges.toString();
    }
}
