package tr.edu.akky.inventory.shared;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The university whose inventory this is, as it wants to be named on pages and reports. */
@Component("institution")
public class Institution {

    private final String name;

    public Institution(@Value("${app.institution}") String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }
}
