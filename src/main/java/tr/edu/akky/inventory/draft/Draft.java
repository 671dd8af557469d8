package tr.edu.akky.inventory.draft;

import java.time.Instant;
import java.util.List;

/**
 * What a person typed into a form and did not send.
 *
 * @param form address that the form is sent to
 * @param page address of the page that shows the form
 * @param fields in the order of the form; a name may come more than once
 */
record Draft(long id, String form, String page, List<TypedField> fields, Instant savedAt) {

    /** What a person would want to read of it. */
    public List<TypedField> texts() {
        return fields.stream().filter(TypedField::isText).toList();
    }
}
