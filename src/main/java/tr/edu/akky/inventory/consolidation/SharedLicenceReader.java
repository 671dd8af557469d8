package tr.edu.akky.inventory.consolidation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import tr.edu.akky.inventory.catalogue.Product;
import tr.edu.akky.inventory.catalogue.Products;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.Reading;
import tr.edu.akky.inventory.submission.EntryTexts;

/** Reads a typed shared licence, and writes what is wrong next to its fields. */
@Component
class SharedLicenceReader {

    private final Products products;
    private final EntryTexts texts;

    SharedLicenceReader(Products products, EntryTexts texts) {
        this.products = products;
        this.texts = texts;
    }

    Optional<SharedLicenceDetails> read(SharedLicenceForm form, BindingResult errors) {
        Product product = products.match(form.getProduct()).orElse(null);
        if (product == null && !form.getProduct().isEmpty()) {
            errors.rejectValue("product", "workbench.no-such-product", new Object[] {form.getProduct()}, null);
        }
        Quantity licences = value("licences", Quantity.read(form.getLicences()), errors);
        Expiry starts = value("startsOn", Expiry.read(form.getStartsOn()), errors);
        Expiry expiry = value("expiry", Expiry.read(form.getExpiry()), errors);
        LocalDate startsOn = starts == null ? null : starts.date();
        if (startsOn != null
                && expiry != null
                && expiry.date() != null
                && expiry.date().isBefore(startsOn)) {
            errors.rejectValue("expiry", "shared.ends-before-start");
        }
        if (errors.hasErrors() || product == null) {
            return Optional.empty();
        }
        boolean unlimited = form.getMetric() == SharedMetric.SITE || form.getMetric() == SharedMetric.UNLIMITED;
        return Optional.of(new SharedLicenceDetails(
                product.id(),
                form.getName(),
                Objects.requireNonNull(form.getMetric()),
                licences != null ? licences : unlimited ? Quantity.UNLIMITED : Quantity.UNKNOWN,
                startsOn,
                expiry == null ? Expiry.UNKNOWN : expiry));
    }

    private static <T> @Nullable T value(String field, Reading<T> reading, BindingResult errors) {
        if (reading instanceof Reading.Refused<T> refused) {
            errors.rejectValue(field, refused.messageKey());
        }
        return reading.valueOrNull();
    }

    /** The form as it would have been typed for this licence. */
    SharedLicenceForm form(SharedLicence licence) {
        SharedLicenceDetails details = licence.details();
        SharedLicenceForm form = new SharedLicenceForm();
        form.setProduct(products.find(details.productId()).map(Product::name).orElse(""));
        form.setName(details.name());
        form.setMetric(details.metric());
        form.setLicences(texts.quantity(details.licences()));
        form.setStartsOn(details.startsOn() == null ? "" : texts.expiry(Expiry.on(details.startsOn())));
        form.setExpiry(texts.expiry(details.expiry()));
        form.setVersion(licence.version());
        return form;
    }
}
