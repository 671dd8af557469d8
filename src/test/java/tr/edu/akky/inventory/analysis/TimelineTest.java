package tr.edu.akky.inventory.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tr.edu.akky.inventory.analysis.Timeline.Bar;
import tr.edu.akky.inventory.analysis.Timeline.Row;

class TimelineTest {

    private static final LocalDate TODAY = DecisionTest.TODAY;

    @Test
    void barsStandInTheirQuartersBelowTheirCategory() {
        Timeline timeline = drawn(
                line(1, "a", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)),
                line(2, "b", LocalDate.of(2027, 10, 1), LocalDate.of(2027, 12, 31)));

        assertThat(timeline.quarters()).hasSize(5);
        assertThat(timeline.rows()).extracting(Row::name).containsExactly("Kategori sunucu", "a", "b");
        Bar first = bars(timeline).get(0);
        Bar last = bars(timeline).get(1);
        assertThat(first.x()).isEqualTo(timeline.quarters().get(1).x());
        assertThat(first.width()).isEqualTo(timeline.quarters().get(1).width());
        assertThat(last.x()).isEqualTo(timeline.quarters().get(4).x());
        assertThat(last.x() + last.width()).isLessThanOrEqualTo(Timeline.WIDTH);
        assertThat(timeline.todayX())
                .isBetween(
                        timeline.quarters().get(0).x(),
                        timeline.quarters().get(1).x());
    }

    @Test
    void farawayDatesAreCutOffInsteadOfPressingAllOthersTogether() {
        Timeline timeline = drawn(
                line(1, "a", LocalDate.of(1980, 1, 1), LocalDate.of(2027, 3, 31)),
                line(2, "b", LocalDate.of(2027, 1, 1), LocalDate.of(2100, 1, 1)));

        assertThat(timeline.quarters()).hasSizeLessThan(45);
        assertThat(bars(timeline)).extracting(Bar::early).containsExactly(true, false);
        assertThat(bars(timeline)).extracting(Bar::late).containsExactly(false, true);
        assertThat(bars(timeline)).allMatch(bar -> bar.x() >= Timeline.NAMES && bar.width() > 0);
        assertThat(timeline.todayX()).isBetween(Timeline.NAMES, Timeline.WIDTH);
    }

    @Test
    void aMigrationIsJoinedToTheOneItWaitsForOrMarkedIfThatOneIsNotDrawn() {
        RoadmapLine first = line(1, "a", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31));
        RoadmapLine drawn = waiting(line(2, "b", LocalDate.of(2027, 4, 1), LocalDate.of(2027, 5, 1)), 1);
        RoadmapLine alone = waiting(line(3, "c", LocalDate.of(2027, 4, 1), LocalDate.of(2027, 5, 1)), 9);

        Timeline timeline = drawn(first, drawn, alone);

        assertThat(timeline.links()).hasSize(1);
        assertThat(bars(timeline)).extracting(Bar::waits).containsExactly(false, false, true);
    }

    @Test
    void linesWithoutAPlanAreNotDrawn() {
        assertThat(drawn(line(1, "a", null, null)).isEmpty()).isTrue();
        assertThat(drawn(line(1, "a", DecisionTest.END, DecisionTest.START)).isEmpty())
                .isTrue();
    }

    @Test
    void fiveHundredLinesDoNotOverlap() {
        RoadmapLine[] lines = LongStream.range(0, 500)
                .mapToObj(id -> line(id, "x".repeat(300), TODAY, TODAY.plusYears(3)))
                .toArray(RoadmapLine[]::new);

        Timeline timeline = drawn(lines);

        assertThat(timeline.rows()).extracting(Row::y).isSorted().doesNotHaveDuplicates();
        assertThat(timeline.rows()).allMatch(row -> row.name().length() <= 40);
    }

    private static Timeline drawn(RoadmapLine... lines) {
        List<RoadmapLine> all = List.of(lines);
        return TimelineDrawing.of(all, TimelineScale.of(all, TODAY), TODAY, code -> "Kategori " + code);
    }

    private static List<Bar> bars(Timeline timeline) {
        return timeline.rows().stream()
                .map(Row::bar)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static RoadmapLine line(long id, String name, @Nullable LocalDate start, @Nullable LocalDate end) {
        return new RoadmapLine(
                id, name, "sunucu", DecisionTest.decision(FeasibilityKind.FULL, start, end), List.of(), List.of(), 0);
    }

    private static RoadmapLine waiting(RoadmapLine line, long forId) {
        return new RoadmapLine(
                line.id(),
                line.name(),
                line.category(),
                line.decision(),
                List.of(new Needed(forId, "önceki", true, DecisionTest.NOTHING)),
                List.of(),
                0);
    }
}
