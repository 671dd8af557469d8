package tr.edu.akky.inventory.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Takes in a form that was sent after the session had ended. */
public interface LostForms {

    /**
     * Keeps what was typed; nothing of it is done.
     *
     * @param person the person who typed it
     * @param origin scheme, host and port of this application
     * @return how the person goes on after sign-in; empty if it cannot be kept
     */
    Optional<LostForm> keep(CurrentUser person, HttpServletRequest request, String origin);
}
