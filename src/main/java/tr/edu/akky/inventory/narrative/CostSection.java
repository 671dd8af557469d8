package tr.edu.akky.inventory.narrative;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.analysis.CostComparison;
import tr.edu.akky.inventory.analysis.FiveYears;

/** Chapter 8: what both ways cost in the next five years, in TL with VAT. */
@Component
@Order(5)
class CostSection implements Section {

    private static final int[] BY_YEAR = {2050, 1170, 1170, 1170, 1170, 1170, 1170};
    private static final int[] BY_LINE = {3070, 2000, 2000, 2000};
    private static final int CHART_HEIGHT = 230;
    private static final int NAMES_LISTED = 10;

    private final Words words;
    private final Charts charts;

    CostSection(Words words, Charts charts) {
        this.words = words;
        this.charts = charts;
    }

    @Override
    public void write(WordDocument document, Facts facts) throws IOException {
        document.chapter(words.say("narrative.8"));
        document.text(words.say("narrative.8.text"));
        List<AnalysedLine> computed = facts.lines().stream()
                .filter(line -> line.cost() != null)
                .sorted(Comparator.comparing(CostSection::saving).reversed())
                .toList();
        if (computed.isEmpty()) {
            document.text(words.say("narrative.8.none"));
            return;
        }
        document.text(
                words.say("narrative.8.computed", computed.size(), facts.lines().size()));
        chart(document, facts);
        years(document, facts);
        lines(document, computed);
        assumptions(document, computed);
    }

    private void chart(WordDocument document, Facts facts) throws IOException {
        Map<String, List<? extends Number>> series = new LinkedHashMap<>();
        series.put(words.say("narrative.commercial"), facts.commercial().years());
        series.put(words.say("narrative.open-source"), facts.openSource().years());
        String caption = words.say("narrative.8.chart");
        Illustration.show(
                document,
                charts.groups(yearNames(), series, CHART_HEIGHT),
                CHART_HEIGHT,
                caption,
                caption + " – " + words.say("narrative.8.see-table"));
    }

    private void years(WordDocument document, Facts facts) {
        document.styled("Caption", words.say("narrative.8.table"));
        List<String> headings = new ArrayList<>(List.of(words.say("narrative.side")));
        headings.addAll(yearNames());
        headings.add(words.say("narrative.total"));
        document.table(BY_YEAR)
                .small()
                .figureHeadings(headings)
                .figures(row("narrative.commercial", facts.commercial()))
                .figures(row("narrative.open-source", facts.openSource()))
                .figures(row("narrative.difference", facts.commercial().minus(facts.openSource())));
    }

    private void lines(WordDocument document, List<AnalysedLine> computed) {
        document.heading(2, words.say("narrative.8.1"));
        WordTable table = document.table(BY_LINE)
                .figureHeadings(words.headings(
                        "narrative.software", "narrative.commercial", "narrative.open-source", "narrative.difference"));
        for (AnalysedLine line : computed) {
            CostComparison cost = cost(line);
            table.figures(List.of(
                    line.line().name(),
                    words.money(cost.commercial().total()),
                    words.money(cost.openSource().total()),
                    words.money(cost.savings().total())));
        }
    }

    /** Each once, with the products that were computed under it. */
    private void assumptions(WordDocument document, List<AnalysedLine> computed) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        computed.forEach(line -> Optional.ofNullable(cost(line).assumptions())
                .ifPresent(text -> names.computeIfAbsent(text, each -> new ArrayList<>())
                        .add(line.line().name())));
        List<String> texts = names.entrySet().stream()
                .map(each -> each.getKey() + " – " + products(each.getValue()))
                .toList();
        if (!texts.isEmpty()) {
            document.heading(2, words.say("narrative.8.2"));
            document.bullets(texts);
        }
    }

    private String products(List<String> names) {
        return names.size() > NAMES_LISTED
                ? words.say("narrative.8.2.products", names.size())
                : String.join(", ", names);
    }

    private List<String> row(String label, FiveYears years) {
        List<String> cells = new ArrayList<>(List.of(words.say(label)));
        years.years().forEach(year -> cells.add(words.money(year)));
        cells.add(words.money(years.total()));
        return cells;
    }

    private List<String> yearNames() {
        return IntStream.rangeClosed(1, FiveYears.YEARS)
                .mapToObj(year -> words.say("narrative.year", year))
                .toList();
    }

    private static BigDecimal saving(AnalysedLine line) {
        return cost(line).savings().total();
    }

    private static CostComparison cost(AnalysedLine line) {
        return Objects.requireNonNull(line.cost());
    }
}
