package tr.edu.akky.inventory.catalogue;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.Option;

/** The lists from which the catalogue's forms let choose. */
@Component
class Choices {

    private final Categories categories;
    private final EquivalentRepository equivalents;
    private final MessageSource messages;

    Choices(Categories categories, EquivalentRepository equivalents, MessageSource messages) {
        this.categories = categories;
        this.equivalents = equivalents;
        this.messages = messages;
    }

    List<Option> categories() {
        return categories.all().stream()
                .map(category -> new Option(category.code(), category.label()))
                .toList();
    }

    List<Option> equivalentsFor(long productId) {
        return equivalents.findFurtherOnesFor(productId).stream()
                .map(equivalent -> new Option(String.valueOf(equivalent.id()), equivalent.name()))
                .toList();
    }

    /** The constants of an enum, named by the messages {@code <prefix>.<constant>}. */
    List<Option> of(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(
                        constant.name(),
                        messages.getMessage(prefix + "." + constant.name(), null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
