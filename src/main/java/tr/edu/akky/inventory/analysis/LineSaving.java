package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;

/** What both sides of a line cost over five years. */
record LineSaving(long lineId, String name, BigDecimal openSource, BigDecimal commercial) {

    public BigDecimal saving() {
        return commercial.subtract(openSource);
    }
}
