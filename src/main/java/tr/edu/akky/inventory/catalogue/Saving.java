package tr.edu.akky.inventory.catalogue;

import java.util.function.Supplier;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tr.edu.akky.inventory.shared.Flash;
import tr.edu.akky.inventory.shared.RefusedException;

/** How every form of the catalogue is saved: on to the page of the thing, or back to the form with the reason. */
final class Saving {

    private Saving() {}

    /** @param save does it and returns the page below {@code /catalogue/} to go to */
    static String save(BindingResult errors, RedirectAttributes redirect, String form, Supplier<String> save) {
        if (!errors.hasErrors()) {
            try {
                String page = save.get();
                Flash.success(redirect, "catalogue.saved");
                return "redirect:/catalogue/" + page;
            } catch (RefusedException refused) {
                errors.reject(refused.messageKey(), refused.arguments(), null);
            }
        }
        return form;
    }
}
