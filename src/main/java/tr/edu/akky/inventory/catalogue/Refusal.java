package tr.edu.akky.inventory.catalogue;

import org.springframework.validation.BindingResult;
import tr.edu.akky.inventory.shared.RefusedException;

/** Brings what the catalogue refuses back to the form in which it was typed. */
final class Refusal {

    private Refusal() {}

    /** Does what was asked unless the form has errors already; tells whether it was done. */
    static boolean done(BindingResult errors, Runnable act) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            act.run();
            return true;
        } catch (RefusedException refused) {
            errors.reject(refused.messageKey(), refused.arguments(), refused.messageKey());
            return false;
        }
    }

    static boolean isOfOldVersion(BindingResult errors) {
        return errors.getGlobalErrors().stream()
                .anyMatch(error -> ChangedMeanwhileException.MESSAGE.equals(error.getCode()));
    }
}
