package tr.edu.akky.inventory.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import tr.edu.akky.inventory.account.UnitRepository;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Option;
import tr.edu.akky.inventory.shared.Reading;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.shared.TypedDay;

/** Reads a typed decision, writes what is wrong next to its fields, and types a stored one back. */
@Component
class DecisionReader {

    private final UnitRepository units;
    private final Feasibilities feasibilities;
    private final Dates dates;

    DecisionReader(UnitRepository units, Feasibilities feasibilities, Dates dates) {
        this.units = units;
        this.feasibilities = feasibilities;
        this.dates = dates;
    }

    /** What was meant, as far as it could be read; only to be used if there are no errors. */
    DecisionDetails read(DecisionForm form, Errors errors) {
        String code = form.feasibility.isBlank() ? null : form.feasibility;
        if (code != null
                && feasibilities.all().stream().noneMatch(each -> each.code().equals(code))) {
            errors.rejectValue("feasibility", "decision.feasibility.unknown");
        }
        return new DecisionDetails(
                code,
                text(form.reasons),
                day("startsOn", form.startsOn, errors),
                day("endsOn", form.endsOn, errors),
                unit(form.unit, errors),
                text(form.remarks));
    }

    DecisionForm form(@Nullable LineDecision decision) {
        DecisionForm form = new DecisionForm();
        if (decision != null) {
            DecisionDetails details = decision.details();
            form.feasibility = Objects.requireNonNullElse(details.feasibilityCode(), "");
            form.reasons = Objects.requireNonNullElse(details.reasons(), "");
            form.startsOn = day(details.startsOn());
            form.endsOn = day(details.endsOn());
            form.unit = details.unitId() == null ? "" : details.unitId().toString();
            form.remarks = Objects.requireNonNullElse(details.remarks(), "");
            form.dependsOn = List.copyOf(decision.dependsOn());
            form.version = decision.version();
        }
        return form;
    }

    /** The values that may be chosen, and the one that is chosen already although it is switched off. */
    List<Option> feasibilities(String chosen) {
        return feasibilities.all().stream()
                .filter(each -> each.isActive() || each.code().equals(chosen))
                .map(each -> new Option(each.code(), each.name()))
                .toList();
    }

    /** Units that are not closed, and the one that is chosen already although it is. */
    List<Option> units(String chosen) {
        return units.findAllByOrderByName().stream()
                .filter(unit -> unit.isActive() || String.valueOf(unit.id()).equals(chosen))
                .map(unit -> new Option(String.valueOf(unit.id()), unit.name()))
                .toList();
    }

    private static @Nullable LocalDate day(String field, String typed, Errors errors) {
        Reading<LocalDate> reading = TypedDay.read(typed);
        if (reading instanceof Reading.Refused<LocalDate> refused) {
            errors.rejectValue(field, refused.messageKey());
        }
        return reading.valueOrNull();
    }

    private @Nullable Long unit(String typed, Errors errors) {
        if (typed.isBlank()) {
            return null;
        }
        Long id = typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
        if (id == null || !units.existsById(id)) {
            errors.rejectValue("unit", "decision.unit.unknown");
        }
        return id;
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : dates.day(day);
    }

    private static @Nullable String text(String typed) {
        String text = TurkishText.tidyLines(typed);
        return text.isEmpty() ? null : text;
    }
}
