package tr.edu.akky.inventory.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.analysis.CostComparison;
import tr.edu.akky.inventory.analysis.Decision;
import tr.edu.akky.inventory.analysis.TechnicalAnalysis;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.submission.EntryTexts;

/** The annex: all lines with the columns of the official workbook, on broad pages. */
@Component
@Order(7)
class AnnexSection implements Section {

    /** A word processor takes minutes over longer tables; the workbook then serves as the annex. */
    private static final int LINES_AT_MOST = 2_000;

    private static final int[] INVENTORY = {500, 3400, 3602, 1200, 1200, 2500, 1600};
    private static final int[] ANALYSIS = {500, 1800, 1802, 2300, 2300, 2300, 1400, 1600};
    private static final int[] DECISION = {500, 2300, 1700, 1700, 1700, 2902, 1000, 1000, 1200};

    private final Words words;
    private final EntryTexts texts;
    private final Categories categories;

    AnnexSection(Words words, EntryTexts texts, Categories categories) {
        this.words = words;
        this.texts = texts;
        this.categories = categories;
    }

    @Override
    public void write(WordDocument document, Facts facts) {
        document.turnToLandscape();
        document.heading(1, words.say("narrative.annex"));
        if (facts.lines().size() > LINES_AT_MOST) {
            document.text(words.say("narrative.annex.workbook", facts.lines().size()));
            return;
        }
        document.text(words.say("narrative.annex.text"));
        document.heading(2, words.say("narrative.annex.1"));
        table(document, facts, INVENTORY, "inventory", this::inventory);
        document.heading(2, words.say("narrative.annex.2"));
        table(document, facts, ANALYSIS, "analysis", this::analysis);
        document.heading(2, words.say("narrative.annex.3"));
        table(document, facts, DECISION, "decision", this::decision);
    }

    private interface Columns {
        List<String> of(AnalysedLine line);
    }

    private void table(WordDocument document, Facts facts, int[] widths, String name, Columns columns) {
        WordTable table = document.table(widths).small();
        table.headings(List.of(words.say("narrative.annex.columns." + name).split("\\|")));
        int number = 0;
        for (AnalysedLine line : facts.lines()) {
            List<String> cells = new ArrayList<>(
                    List.of(String.valueOf(++number), line.line().name()));
            cells.addAll(columns.of(line));
            table.row(cells);
        }
    }

    private List<String> inventory(AnalysedLine line) {
        return List.of(
                categories.label(line.line().category()),
                texts.quantity(line.line().licences()),
                texts.quantity(line.line().users()),
                Words.orEmpty(line.line().licenceName()),
                texts.expiry(line.line().expiry()));
    }

    private List<String> analysis(AnalysedLine line) {
        Optional<TechnicalAnalysis> analysis = Optional.ofNullable(line.analysis());
        return List.of(
                words.equivalents(line),
                text(analysis.map(TechnicalAnalysis::advantages).orElse(null)),
                text(analysis.map(TechnicalAnalysis::disadvantages).orElse(null)),
                text(analysis.map(TechnicalAnalysis::constraints).orElse(null)),
                analysis.map(TechnicalAnalysis::competence)
                        .map(texts::competence)
                        .orElse(""),
                text(analysis.map(TechnicalAnalysis::competenceReason).orElse(null)));
    }

    private List<String> decision(AnalysedLine line) {
        Optional<CostComparison> cost = Optional.ofNullable(line.cost());
        Optional<Decision> decision = Optional.ofNullable(line.decision());
        return List.of(
                cost.map(each -> words.money(each.openSource().total())).orElse(""),
                cost.map(each -> words.money(each.commercial().total())).orElse(""),
                text(decision.map(Decision::feasibility).orElse(null)),
                text(decision.map(Decision::statedReasons).orElse(null)),
                words.day(decision.map(Decision::statedStart).orElse(null)),
                words.day(decision.map(Decision::statedEnd).orElse(null)),
                text(decision.map(Decision::remarks).orElse(null)));
    }

    private static String text(@Nullable String text) {
        return Words.orEmpty(text);
    }
}
