package tr.edu.akky.inventory.submission;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a row, in the order of the official workbook; headings are the messages {@code entry.<formName>}. */
public enum EntryField {
    NAME("name", EntryDetails::name),
    CATEGORY("category", EntryDetails::category),
    LICENCES("licences", EntryDetails::licences),
    USERS("users", EntryDetails::users),
    LICENCE_NAME("licenceName", EntryDetails::licenceName),
    EXPIRY("expiry", EntryDetails::expiry),
    EQUIVALENT("equivalent", EntryDetails::equivalent),
    ADVANTAGES("advantages", EntryDetails::advantages),
    DISADVANTAGES("disadvantages", EntryDetails::disadvantages),
    CONSTRAINTS("constraints", EntryDetails::constraints),
    COMPETENCE("competence", EntryDetails::competence),
    OPEN_SOURCE_COST("openSourceCost", EntryDetails::openSourceCost),
    COMMERCIAL_COST("commercialCost", EntryDetails::commercialCost),
    NOTE("note", EntryDetails::note);

    private final String formName;
    private final Function<EntryDetails, @Nullable Object> value;

    EntryField(String formName, Function<EntryDetails, @Nullable Object> value) {
        this.formName = formName;
        this.value = value;
    }

    /** The name of the field in the entry form, and of its heading among the messages. */
    public String formName() {
        return formName;
    }

    public @Nullable Object valueIn(EntryDetails details) {
        return value.apply(details);
    }

    /** Whether it is read as a number and stands to the right. */
    public boolean isNumber() {
        return this == LICENCES || this == USERS || this == OPEN_SOURCE_COST || this == COMMERCIAL_COST;
    }

    /** Whether it holds text of several lines. */
    public boolean isLong() {
        return this == ADVANTAGES || this == DISADVANTAGES || this == CONSTRAINTS || this == NOTE;
    }

    /** The column with this {@link #formName}. */
    static Optional<EntryField> named(String formName) {
        return Arrays.stream(values())
                .filter(field -> field.formName.equals(formName))
                .findFirst();
    }

    /** Sums are compared by value: those of the database carry more zeros than typed ones. */
    public boolean differs(EntryDetails one, EntryDetails other) {
        Object first = valueIn(one);
        Object second = valueIn(other);
        return first instanceof BigDecimal sum && second instanceof BigDecimal otherSum
                ? sum.compareTo(otherSum) != 0
                : !Objects.equals(first, second);
    }
}
