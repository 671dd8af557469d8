package tr.edu.akky.inventory.access;

import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.account.Role;

/** Kinds of people, each a column of the table; things belong to the unit of {@link #OWN} and personal ones to them. */
enum Person {
    NOBODY("Oturumsuz", null),
    OWN("Birim: kendi", Role.UNIT_STAFF),
    OTHER("Birim: başka", Role.UNIT_STAFF),
    UNITLESS("Birim: yok", Role.UNIT_STAFF),
    REVIEWER("Uzman", Role.REVIEWER),
    REVIEWER_OF_UNIT("Uzman, üye", Role.REVIEWER),
    ADMINISTRATOR("Yönetici", Role.ADMINISTRATOR),
    ADMINISTRATOR_OF_UNIT("Yönetici, üye", Role.ADMINISTRATOR),
    VIEWER("İzleyici", Role.VIEWER),
    VIEWER_OF_UNIT("İzleyici, üye", Role.VIEWER);

    private final String heading;
    private final @Nullable Role role;

    Person(String heading, @Nullable Role role) {
        this.heading = heading;
        this.role = role;
    }

    String heading() {
        return heading;
    }

    @Nullable
    Role role() {
        return role;
    }
}
