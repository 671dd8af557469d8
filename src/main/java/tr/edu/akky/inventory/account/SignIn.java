package tr.edu.akky.inventory.account;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.List;

/**
 * What a session holds of the person signed in: who it is, and what that person may later want to know of it. Name,
 * rights and password are not part of it; they are read anew at each request.
 *
 * @param device browser and system in plain words
 * @param factors how the person proved who they are
 */
record SignIn(long person, Instant since, String address, String device, List<Factor> factors)
        implements Principal, Serializable {

    /**
     * A proof of who the person is.
     *
     * @param authority name that Spring Security has for it
     */
    record Factor(String authority, Instant at) implements Serializable {}

    @Override
    public String getName() {
        return Long.toString(person);
    }
}
