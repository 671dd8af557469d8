package tr.edu.akky.inventory.account;

import org.springframework.stereotype.Component;

/** Tells pages for everybody whether somebody is signed in. */
@Component("visitor")
public class Visitor {

    public boolean isSignedIn() {
        return CurrentUser.signedIn() != null;
    }
}
