package tr.edu.akky.inventory.shared;

import org.jspecify.annotations.Nullable;

/** What was understood of one typed or imported cell: nothing there, a value, or a reason why it cannot be read. */
public sealed interface Reading<T> {

    /** Characters of a number or a day; what is longer is none, and may be megabytes. */
    int LONGEST = 200;

    record Blank<T>() implements Reading<T> {}

    record Understood<T>(T value) implements Reading<T> {}

    /** The message key of a sentence that tells the person what to write instead. */
    record Refused<T>(String messageKey) implements Reading<T> {}

    static <T> Reading<T> blank() {
        return new Blank<>();
    }

    static <T> Reading<T> of(T value) {
        return new Understood<>(value);
    }

    static <T> Reading<T> refused(String messageKey) {
        return new Refused<>(messageKey);
    }

    /** The value, or null where the cell was blank or refused. */
    default @Nullable T valueOrNull() {
        return this instanceof Understood<T> understood ? understood.value() : null;
    }
}
