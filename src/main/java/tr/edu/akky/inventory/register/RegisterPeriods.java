package tr.edu.akky.inventory.register;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.submission.PeriodState;
import tr.edu.akky.inventory.submission.Periods;

/** Which period the register shows: the chosen one, else the latest that has begun. */
@Component
class RegisterPeriods {

    private final Periods periods;
    private final Dates dates;

    RegisterPeriods(Periods periods, Dates dates) {
        this.periods = periods;
        this.dates = dates;
    }

    List<Period> all() {
        return periods.all();
    }

    /** @throws NotFoundException if a period was chosen that does not exist */
    Optional<Period> chosen(List<Period> all, @Nullable Long id) {
        if (id == null) {
            return all.stream()
                    .filter(period -> period.stateOn(dates.today()) != PeriodState.PLANNED)
                    .findFirst()
                    .or(() -> all.stream().findFirst());
        }
        return Optional.of(
                all.stream().filter(period -> period.id() == id).findFirst().orElseThrow(NotFoundException::new));
    }
}
