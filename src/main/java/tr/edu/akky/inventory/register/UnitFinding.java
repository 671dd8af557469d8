package tr.edu.akky.inventory.register;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a check found in one unit.
 *
 * @param registered licences in the register at that time; null where not counted
 * @param found licences found in the unit; null where not counted
 */
@Embeddable
record UnitFinding(
        long unitId,
        @Nullable Integer registered,
        @Nullable Integer found,
        @Nullable String findings) {

    /** The number in the register alone was not found by anybody. */
    public boolean saysSomething() {
        return found != null || findings != null;
    }

    public boolean differs() {
        return registered != null && found != null && !registered.equals(found);
    }
}
