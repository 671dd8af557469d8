package tr.edu.akky.inventory.database;

import java.io.Serial;

/** The application cannot have its database; says so in a sentence for the administrator, with what to do. */
class DatabaseUnavailableException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String remedy;

    DatabaseUnavailableException(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
