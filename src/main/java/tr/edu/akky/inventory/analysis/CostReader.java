package tr.edu.akky.inventory.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.shared.Money;
import tr.edu.akky.inventory.shared.Reading;
import tr.edu.akky.inventory.shared.TurkishText;

/** Understands a typed calculation, and says of each field that cannot be read what to write instead. */
final class CostReader {

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_TEXT = 8000;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final CostForm form;
    private final CostDefaults defaults;
    private final List<CostFault> faults = new ArrayList<>();

    private CostReader(CostForm form, CostDefaults defaults) {
        this.form = form;
        this.defaults = defaults;
    }

    /** Items in which nothing was chosen or typed do not count. */
    static CostReading read(CostForm form, CostDefaults defaults) {
        return new CostReader(form, defaults).read();
    }

    private CostReading read() {
        BigDecimal dayRate = value(null, "dayRate", Money.read(form.dayRate()), true);
        BigDecimal increase = value(null, "yearlyIncrease", CostNumbers.percent(form.yearlyIncrease()), true);
        BigDecimal vat = value(null, "vat", CostNumbers.percent(form.vat()), true);
        if (vat != null && vat.compareTo(WHOLE) > 0) {
            fault(null, "vat", "cost.vat.too-large");
        }
        String text = text(null, "assumptions", TurkishText.tidyLines(form.assumptions()), LONGEST_TEXT);
        List<CostItem> items = IntStream.range(0, form.rows().size())
                .filter(row -> !form.rows().get(row).isUntouched())
                .mapToObj(row -> item(row, form.rows().get(row)))
                .filter(Objects::nonNull)
                .toList();
        if (items.size() > Calculation.MOST_ITEMS) {
            fault(null, "", "cost.too-many");
        }
        if (!faults.isEmpty() || dayRate == null || increase == null || vat == null) {
            return new CostReading(null, faults);
        }
        Calculation calculation = new Calculation(new CostAssumptions(dayRate, increase, vat), items, text);
        if (calculation.isTooLarge()) {
            fault(null, "", "cost.too-large");
        }
        return new CostReading(faults.isEmpty() ? calculation : null, faults);
    }

    private @Nullable CostItem item(int row, CostRow typed) {
        int before = faults.size();
        CostKind kind = choice(row, "kind", typed.kind(), CostKind.values());
        String label = text(row, "label", TurkishText.tidy(typed.label()), LONGEST_LABEL);
        BigDecimal price = value(row, "price", CostNumbers.price(typed.price()), kind != null && kind.bearsVat());
        BigDecimal quantity = value(row, "quantity", CostNumbers.quantity(typed.quantity()), true);
        CostCurrency currency = choice(row, "currency", typed.currency(), CostCurrency.values());
        BigDecimal rate = rate(row, typed, price == null ? CostCurrency.TRY : currency);
        Integer first = year(row, "firstYear", typed.firstYear());
        Integer last = typed.lastYear().equals(CostRow.ONCE) ? first : year(row, "lastYear", typed.lastYear());
        if (first != null && last != null && last < first) {
            fault(row, "lastYear", "cost.years.reversed");
        }
        if (faults.size() > before
                || kind == null
                || quantity == null
                || currency == null
                || rate == null
                || first == null
                || last == null) {
            return null;
        }
        return new CostItem(
                typed.side(),
                kind,
                label,
                price,
                quantity,
                price == null ? CostCurrency.TRY : currency,
                rate,
                typed.vat().equals(CostRow.VAT_INCLUDED),
                first,
                last);
    }

    /** What was typed, else what the period's defaults say. */
    private @Nullable BigDecimal rate(int row, CostRow typed, @Nullable CostCurrency currency) {
        if (currency == null || !currency.isForeign()) {
            return BigDecimal.ONE;
        }
        BigDecimal rate = value(row, "rate", CostNumbers.rate(typed.rate()), false);
        BigDecimal known = rate == null ? defaults.rate(currency).orElse(null) : rate;
        if (known == null && typed.rate().isBlank()) {
            fault(row, "rate", "cost.rate.missing");
        }
        return known;
    }

    private <T> @Nullable T value(@Nullable Integer row, String field, Reading<T> reading, boolean required) {
        if (reading instanceof Reading.Refused<T> refused) {
            fault(row, field, refused.messageKey());
        } else if (reading instanceof Reading.Blank<T> && required) {
            fault(row, field, "form.required");
        }
        return reading.valueOrNull();
    }

    private <E extends Enum<E>> @Nullable E choice(int row, String field, String typed, E[] known) {
        E chosen = Stream.of(known)
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            fault(row, field, "cost.choose");
        }
        return chosen;
    }

    private @Nullable Integer year(int row, String field, String typed) {
        if (!typed.matches("[1-5]")) {
            fault(row, field, "cost.choose");
            return null;
        }
        return Integer.valueOf(typed);
    }

    private @Nullable String text(@Nullable Integer row, String field, String text, int longest) {
        if (text.length() > longest) {
            fault(row, field, row == null ? "cost.assumptions.too-long" : "cost.label.too-long");
        }
        return text.isEmpty() ? null : text;
    }

    private void fault(@Nullable Integer row, String field, String messageKey) {
        faults.add(new CostFault(row, field, messageKey));
    }
}
