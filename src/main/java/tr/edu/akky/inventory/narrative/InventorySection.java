package tr.edu.akky.inventory.narrative;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.shared.Expiry;
import tr.edu.akky.inventory.shared.Quantity;

/** Chapter 5: the inventory in figures. */
@Component
@Order(2)
class InventorySection implements Section {

    private static final int[] BY_CATEGORY = {4870, 1400, 1400, 1400};
    private static final int[] BY_EXPIRY = {6270, 2800};

    private final Words words;
    private final Charts charts;

    InventorySection(Words words, Charts charts) {
        this.words = words;
        this.charts = charts;
    }

    @Override
    public void write(WordDocument document, Facts facts) throws IOException {
        document.chapter(words.say("narrative.5"));
        document.heading(2, words.say("narrative.5.1"));
        document.text(words.say(
                "narrative.5.1.text", facts.lines().size(), facts.coverage().approvedRows()));
        Counts tops = new Counts();
        facts.chapters().forEach(chapter -> chapter.lines().forEach(line -> tops.add(chapter.top())));
        Illustration.bars(document, charts, words.say("narrative.5.1.chart"), tops.asMap());
        categories(document, facts.chapters());
        document.heading(2, words.say("narrative.5.2"));
        Map<String, Long> expiries = expiries(facts);
        Illustration.bars(document, charts, words.say("narrative.5.2.chart"), expiries);
        document.styled("Caption", words.say("narrative.5.2.table"));
        WordTable table =
                document.table(BY_EXPIRY).figureHeadings(words.headings("narrative.expiry", "narrative.lines"));
        expiries.forEach((label, count) -> table.figures(List.of(label, words.number(count))));
    }

    private void categories(WordDocument document, List<Chapter> chapters) {
        document.styled("Caption", words.say("narrative.5.1.table"));
        WordTable table = document.table(BY_CATEGORY)
                .figureHeadings(words.headings(
                        "narrative.category", "narrative.lines", "narrative.licences", "narrative.unlimited"));
        for (Chapter chapter : chapters) {
            List<Quantity> licences =
                    chapter.lines().stream().map(line -> line.line().licences()).toList();
            table.figures(List.of(
                    chapter.number() + " " + chapter.top() + " › " + chapter.name(),
                    words.number(chapter.lines().size()),
                    words.number(licences.stream()
                            .map(Quantity::amount)
                            .mapToLong(amount -> amount == null ? 0 : amount)
                            .sum()),
                    words.number(licences.stream().filter(Quantity::unlimited).count())));
        }
        document.styled("Note", words.say("narrative.5.1.note"));
    }

    private Map<String, Long> expiries(Facts facts) {
        Counts counts = new Counts()
                .with(words.say("narrative.expiry.past"))
                .with(words.say("narrative.expiry.year"))
                .with(words.say("narrative.expiry.later"))
                .with(words.say("narrative.expiry.perpetual"))
                .with(words.say("narrative.expiry.unknown"));
        for (AnalysedLine line : facts.lines()) {
            counts.add(words.say("narrative.expiry." + kind(line.line().expiry(), facts.today())));
        }
        return counts.asMap();
    }

    private static String kind(Expiry expiry, LocalDate today) {
        if (expiry.perpetual()) {
            return "perpetual";
        }
        LocalDate date = expiry.date();
        if (date == null) {
            return "unknown";
        }
        if (date.isBefore(today)) {
            return "past";
        }
        return date.isAfter(today.plusYears(1)) ? "later" : "year";
    }
}
