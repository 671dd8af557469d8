package tr.edu.akky.inventory.submission;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row as typed: every field is text, so that nothing typed is lost however wrong it is. A plain structure bound by
 * its fields; what it means is read by {@link EntryReader}.
 */
public class EntryForm {

    public String name = "";
    public String topCategory = "";
    public String category = "";
    public String licences = "";
    public boolean licencesUnlimited;
    public String users = "";
    public boolean usersUnlimited;
    public String licenceName = "";
    public String expiry = "";
    public boolean perpetual;
    public String equivalent = "";
    public String advantages = "";
    public String disadvantages = "";
    public String constraints = "";
    public String competence = "";
    public String openSourceCost = "";
    public String commercialCost = "";
    public String note = "";

    /** The person has seen the category that the catalogue proposes, and may leave it empty all the same. */
    public boolean categoryProposed;

    /** The person has seen that the unit has this row already, and wants one more. */
    public boolean duplicateAccepted;

    /** The row that is already there, when there is one. */
    public @Nullable Long duplicateOf;

    /** The person saves with the button that leads to the next empty form. */
    public boolean another;

    public @Nullable UUID formToken;
    public int version;

    /** Takes over what another form says of one column. */
    void take(EntryField field, EntryForm other) {
        switch (field) {
            case NAME -> name = other.name;
            case CATEGORY -> {
                topCategory = other.topCategory;
                category = other.category;
            }
            case LICENCES -> {
                licences = other.licences;
                licencesUnlimited = other.licencesUnlimited;
            }
            case USERS -> {
                users = other.users;
                usersUnlimited = other.usersUnlimited;
            }
            case LICENCE_NAME -> licenceName = other.licenceName;
            case EXPIRY -> {
                expiry = other.expiry;
                perpetual = other.perpetual;
            }
            case EQUIVALENT -> equivalent = other.equivalent;
            case ADVANTAGES -> advantages = other.advantages;
            case DISADVANTAGES -> disadvantages = other.disadvantages;
            case CONSTRAINTS -> constraints = other.constraints;
            case COMPETENCE -> competence = other.competence;
            case OPEN_SOURCE_COST -> openSourceCost = other.openSourceCost;
            case COMMERCIAL_COST -> commercialCost = other.commercialCost;
            case NOTE -> note = other.note;
        }
    }
}
