package tr.edu.akky.inventory.register;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.account.UnitRepository;
import tr.edu.akky.inventory.shared.Money;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.Reading;
import tr.edu.akky.inventory.shared.TurkishNumbers;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.submission.EntryTexts;

/** Reads a typed justification, and writes one as it would have been typed. */
@Component
class JustificationForms {

    private final UnitRepository units;
    private final EntryTexts texts;

    JustificationForms(UnitRepository units, EntryTexts texts) {
        this.units = units;
        this.texts = texts;
    }

    /** Empty with the reasons next to the fields. A draft needs no more than the product's name. */
    Optional<JustificationDetails> read(JustificationForm form, BindingResult errors) {
        TypedText typed = new TypedText(errors);
        Long chosen = form.unit;
        Unit unit = chosen == null ? null : units.findById(chosen).orElse(null);
        if (unit == null && chosen != null) {
            errors.rejectValue("unit", "justification.unit.unknown");
        }
        Quantity quantity = quantity(form.quantity, errors);
        BigDecimal price = price(form.price, errors);
        JustificationDetails details = new JustificationDetails(
                TurkishText.tidy(form.product),
                unit,
                quantity,
                price,
                text(typed, "need", form.need),
                text(typed, "equivalents", form.equivalents),
                text(typed, "technicalReasons", form.technicalReasons),
                text(typed, "economicReasons", form.economicReasons));
        return errors.hasErrors() ? Optional.empty() : Optional.of(details);
    }

    JustificationForm of(Justification justification) {
        JustificationDetails details = justification.details();
        JustificationForm form = new JustificationForm();
        form.product = details.product();
        form.unit = details.unit() == null ? null : details.unit().id();
        form.quantity = texts.quantity(details.quantity());
        form.price = details.price() == null ? "" : TurkishNumbers.money(details.price());
        form.need = details.need();
        form.equivalents = details.equivalents();
        form.technicalReasons = details.technicalReasons();
        form.economicReasons = details.economicReasons();
        form.version = justification.version();
        return form;
    }

    private static Quantity quantity(String typed, BindingResult errors) {
        Reading<Quantity> reading = Quantity.read(typed);
        Quantity read = reading.valueOrNull();
        if (reading instanceof Reading.Refused<Quantity> refused) {
            errors.rejectValue("quantity", refused.messageKey());
        } else if (read != null && read.amount() != null && read.amount() == 0) {
            errors.rejectValue("quantity", "justification.quantity.zero");
        }
        return read == null ? Quantity.UNKNOWN : read;
    }

    private static @Nullable BigDecimal price(String typed, BindingResult errors) {
        Reading<BigDecimal> reading = Money.read(typed);
        if (reading instanceof Reading.Refused<BigDecimal> refused) {
            errors.rejectValue("price", refused.messageKey());
        }
        return reading.valueOrNull();
    }

    private static String text(TypedText typed, String field, String value) {
        String text = typed.text(field, value, JustificationForm.LONGEST);
        return text == null ? "" : text;
    }
}
