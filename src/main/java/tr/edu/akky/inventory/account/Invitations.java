package tr.edu.akky.inventory.account;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives people their password links: by mail, or through the administrator where mail is not sent. */
@Component
class Invitations {

    /** A link that the administrator hands over. */
    record Invitation(String fullName, String email, String link) implements Serializable {}

    private final PasswordLinks links;
    private final PasswordMail mail;

    Invitations(PasswordLinks links, PasswordMail mail) {
        this.links = links;
        this.mail = mail;
    }

    /** @return the links that could not be mailed; after the first failure the server is not asked again */
    List<Invitation> invite(List<Account> people) {
        List<Invitation> toHandOver = new ArrayList<>();
        for (Account person : people) {
            String link = links.issue(person.id());
            if (!toHandOver.isEmpty() || !mail.send(person.email(), person.fullName(), link)) {
                toHandOver.add(new Invitation(person.fullName(), person.email(), link));
            }
        }
        return toHandOver;
    }
}
