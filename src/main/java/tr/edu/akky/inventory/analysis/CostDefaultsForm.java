package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Money;
import tr.edu.akky.inventory.shared.Reading;
import tr.edu.akky.inventory.shared.TurkishNumbers;
import tr.edu.akky.inventory.shared.TypedDay;

/** The defaults of a period as typed; bound by its fields. */
class CostDefaultsForm {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public String dayRate = "";
    public String yearlyIncrease = "";
    public String vat = "";
    public String usdRate = "";
    public String eurRate = "";
    public String ratesOf = "";
    public int version;

    static CostDefaultsForm of(CostDefaults defaults, Dates dates) {
        CostDefaultsForm form = new CostDefaultsForm();
        form.dayRate = TurkishNumbers.money(defaults.assumptions().dayRate());
        form.yearlyIncrease = TurkishNumbers.plain(defaults.assumptions().yearlyIncrease());
        form.vat = TurkishNumbers.plain(defaults.assumptions().vat());
        form.usdRate = defaults.usdRate() == null ? "" : TurkishNumbers.plain(defaults.usdRate());
        form.eurRate = defaults.eurRate() == null ? "" : TurkishNumbers.plain(defaults.eurRate());
        form.ratesOf = defaults.ratesOf() == null ? "" : dates.day(defaults.ratesOf());
        form.version = defaults.version();
        return form;
    }

    /** The defaults that were meant, with the version that was looked at; empty with the reasons next to the fields. */
    Optional<CostDefaults> read(LocalDate today, Errors errors) {
        BigDecimal day = value("dayRate", Money.read(dayRate), true, errors);
        BigDecimal increase = value("yearlyIncrease", CostNumbers.percent(yearlyIncrease), true, errors);
        BigDecimal tax = value("vat", CostNumbers.percent(vat), true, errors);
        BigDecimal usd = value("usdRate", CostNumbers.rate(usdRate), false, errors);
        BigDecimal eur = value("eurRate", CostNumbers.rate(eurRate), false, errors);
        LocalDate of = day(usd != null || eur != null, today, errors);
        if (tax != null && tax.compareTo(WHOLE) > 0) {
            errors.rejectValue("vat", "cost.vat.too-large");
        }
        if (errors.hasErrors() || day == null || increase == null || tax == null) {
            return Optional.empty();
        }
        return Optional.of(
                new CostDefaults(version, new CostAssumptions(day, increase, tax), usd, eur, of, null, null));
    }

    private @Nullable LocalDate day(boolean required, LocalDate today, Errors errors) {
        LocalDate day = value("ratesOf", TypedDay.read(ratesOf), false, errors);
        if (required && ratesOf.isBlank()) {
            errors.rejectValue("ratesOf", "cost.ratesOf.missing");
        }
        if (day != null && day.isAfter(today)) {
            errors.rejectValue("ratesOf", "cost.ratesOf.future");
        }
        return day;
    }

    private static <T> @Nullable T value(String field, Reading<T> reading, boolean required, Errors errors) {
        if (reading instanceof Reading.Refused<T> refused) {
            errors.rejectValue(field, refused.messageKey());
        } else if (reading instanceof Reading.Blank<T> && required) {
            errors.rejectValue(field, "form.required");
        }
        return reading.valueOrNull();
    }
}
