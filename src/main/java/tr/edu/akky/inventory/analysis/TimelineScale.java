package tr.edu.akky.inventory.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;

/**
 * The quarters of a drawing.
 *
 * @param first day of the first quarter
 * @param quarters how many there are
 */
record TimelineScale(LocalDate first, int quarters) {

    /** Dates far away are mostly slips of the hand; they must not press all others together. */
    private static final int YEARS_BACK = 2;

    private static final int YEARS_AHEAD = 8;
    private static final int FEWEST = 4;

    /** From the first to the last quarter of these plans, as far as they are near today, and today if it is near them. */
    static TimelineScale of(List<RoadmapLine> lines, LocalDate today) {
        List<LocalDate> days = lines.stream()
                .map(RoadmapLine::decision)
                .filter(Decision::isPlanned)
                .flatMap(decision -> Stream.of(decision.startsOn(), decision.endsOn()))
                .flatMap(Stream::ofNullable)
                .map(day -> within(day, today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD)))
                .toList();
        LocalDate earliest = days.stream().min(LocalDate::compareTo).orElse(today);
        LocalDate latest = days.stream().max(LocalDate::compareTo).orElse(today);
        LocalDate first =
                quarter(today.isBefore(earliest) && earliest.minusYears(1).isBefore(today) ? today : earliest);
        int quarters = (int) IsoFields.QUARTER_YEARS.between(first, quarter(latest)) + 1;
        return new TimelineScale(first, Math.max(quarters, FEWEST));
    }

    LocalDate quarterAt(int index) {
        return first.plus(index, IsoFields.QUARTER_YEARS);
    }

    LocalDate end() {
        return quarterAt(quarters);
    }

    /** Where a day begins, between 0 and the width; days outside are moved to the edge. */
    int x(LocalDate day, int width) {
        LocalDate shown = within(day, first, end());
        long total = ChronoUnit.DAYS.between(first, end());
        return Math.toIntExact(Math.round((double) ChronoUnit.DAYS.between(first, shown) * width / total));
    }

    private static LocalDate within(LocalDate day, LocalDate from, LocalDate to) {
        return day.isBefore(from) ? from : day.isAfter(to) ? to : day;
    }

    private static LocalDate quarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }
}
