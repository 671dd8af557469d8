package tr.edu.akky.inventory.narrative;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.analysis.Decision;
import tr.edu.akky.inventory.analysis.FiveYears;

/** Chapter 9: what was decided, when it is done and what it saves. */
@Component
@Order(6)
class RoadmapSection implements Section {

    private static final int[] BY_DECISION = {6270, 2800};
    private static final int[] PLAN = {2270, 1600, 1150, 1150, 1400, 1500};
    private static final int[] REASONS = {2900, 6170};
    private static final int[] SAVINGS = {3070, 3000, 3000};
    private static final int SPANS_PER_PICTURE = 30;
    private static final int LONGEST_LABEL = 34;

    private final Words words;
    private final Charts charts;

    RoadmapSection(Words words, Charts charts) {
        this.words = words;
        this.charts = charts;
    }

    @Override
    public void write(WordDocument document, Facts facts) throws IOException {
        document.chapter(words.say("narrative.9"));
        document.heading(2, words.say("narrative.9.1"));
        Map<String, Long> decisions = decisions(facts.lines());
        Illustration.bars(document, charts, words.say("narrative.9.1.chart"), decisions);
        WordTable table =
                document.table(BY_DECISION).figureHeadings(words.headings("narrative.decision", "narrative.lines"));
        decisions.forEach((label, count) -> table.figures(List.of(label, words.number(count))));
        document.heading(2, words.say("narrative.9.2"));
        plan(document, facts);
        reasons(document, facts.lines());
    }

    private Map<String, Long> decisions(List<AnalysedLine> lines) {
        Counts counts = new Counts();
        for (AnalysedLine line : lines) {
            Decision decision = line.decision();
            counts.add(
                    decision == null || decision.feasibility() == null
                            ? words.say("narrative.undecided")
                            : decision.feasibility());
        }
        return counts.asMap();
    }

    private void plan(WordDocument document, Facts facts) throws IOException {
        List<AnalysedLine> planned = facts.migrating().stream()
                .sorted(Comparator.comparing(
                        line -> decision(line).startsOn(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        if (planned.isEmpty()) {
            document.text(words.say("narrative.9.2.none"));
            return;
        }
        timeline(document, planned);
        Map<Long, String> names = facts.names();
        WordTable table = document.table(PLAN)
                .headings(words.headings(
                        "narrative.software",
                        "narrative.equivalent",
                        "narrative.starts",
                        "narrative.ends",
                        "narrative.unit",
                        "narrative.after"));
        for (AnalysedLine line : planned) {
            Decision decision = decision(line);
            table.row(List.of(
                    line.line().name(),
                    words.equivalents(line),
                    words.day(decision.startsOn()),
                    words.day(decision.endsOn()),
                    Words.orEmpty(decision.unit()),
                    decision.dependsOn().stream()
                            .map(names::get)
                            .filter(Objects::nonNull)
                            .sorted()
                            .collect(Collectors.joining(", "))));
        }
        savings(document, facts.savings());
    }

    private void timeline(WordDocument document, List<AnalysedLine> planned) throws IOException {
        List<Charts.Span> spans = new ArrayList<>();
        for (AnalysedLine line : planned) {
            LocalDate start = decision(line).startsOn();
            LocalDate end = decision(line).endsOn();
            if (start != null && end != null && !end.isBefore(start)) {
                spans.add(new Charts.Span(label(line.line().name(), spans.size()), start, end));
            }
        }
        String caption = words.say("narrative.9.2.chart");
        for (int from = 0; from < spans.size(); from += SPANS_PER_PICTURE) {
            List<Charts.Span> part = spans.subList(from, Math.min(from + SPANS_PER_PICTURE, spans.size()));
            Illustration.show(
                    document,
                    charts.timeline(part),
                    Charts.timelineHeight(part.size()),
                    caption,
                    caption + " – " + words.say("narrative.8.see-table"));
        }
    }

    /** The drawing takes two spans of one name for the same. */
    private static String label(String name, int place) {
        String shown = name.length() > LONGEST_LABEL ? name.substring(0, LONGEST_LABEL - 1) + "…" : name;
        return (place + 1) + ". " + shown;
    }

    private void savings(WordDocument document, FiveYears savings) {
        document.heading(2, words.say("narrative.9.3"));
        document.text(words.say("narrative.9.3.text"));
        WordTable table = document.table(SAVINGS)
                .figureHeadings(words.headings("narrative.of-year", "narrative.saving", "narrative.cumulated"));
        BigDecimal sum = BigDecimal.ZERO;
        for (int year = 1; year <= FiveYears.YEARS; year++) {
            BigDecimal saving = savings.years().get(year - 1);
            sum = sum.add(saving);
            table.figures(List.of(words.say("narrative.year", year), words.money(saving), words.money(sum)));
        }
    }

    private void reasons(WordDocument document, List<AnalysedLine> lines) {
        List<AnalysedLine> withReasons = lines.stream()
                .filter(line -> line.decision() != null && line.decision().statedReasons() != null)
                .toList();
        if (!withReasons.isEmpty()) {
            document.heading(2, words.say("narrative.9.4"));
            WordTable table =
                    document.table(REASONS).headings(words.headings("narrative.software", "narrative.reasons"));
            withReasons.forEach(line -> table.row(
                    List.of(line.line().name(), Words.orEmpty(decision(line).statedReasons()))));
        }
    }

    private static Decision decision(AnalysedLine line) {
        return Objects.requireNonNull(line.decision());
    }
}
