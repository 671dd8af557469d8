package tr.edu.akky.inventory.register;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.shared.TurkishNumbers;
import tr.edu.akky.inventory.submission.EntryTexts;

/** A justification as a Word document, to be signed and put with the project proposal form. */
@Component
class JustificationDocument {

    private static final String NOTHING = "—";

    private final RegisterTexts texts;
    private final EntryTexts values;
    private final Institution institution;
    private final Dates dates;

    JustificationDocument(RegisterTexts texts, EntryTexts values, Institution institution, Dates dates) {
        this.texts = texts;
        this.values = values;
        this.institution = institution;
        this.dates = dates;
    }

    void write(Justification justification, OutputStream out) throws IOException {
        JustificationDetails details = justification.details();
        String title = texts.of("justification.document.title");
        try (WordPaper word = new WordPaper(title + " – " + details.product(), institution.name())) {
            word.centred("Title", institution.name());
            word.centred("Heading1", title);
            word.text(texts.of("justification.law"));
            word.facts(facts(justification, details));
            section(word, "justification.need", details.need());
            section(word, "justification.equivalents", details.equivalents());
            section(word, "justification.technicalReasons", details.technicalReasons());
            section(word, "justification.economicReasons", details.economicReasons());
            CostSnapshot costs = justification.comparison();
            if (costs != null) {
                comparison(word, costs);
            }
            word.heading(texts.of("justification.document.signatures"));
            word.signatures(signatures(justification.acts()));
            word.writeTo(out);
        }
    }

    private List<List<String>> facts(Justification justification, JustificationDetails details) {
        JustificationActs acts = justification.acts();
        JustificationNumber number = justification.number();
        List<List<String>> facts = new ArrayList<>();
        facts.add(fact(
                "justification.number", number == null ? texts.of("justification.document.draft") : number.toString()));
        facts.add(fact(
                "justification.document.date",
                dates.moment(acts.approvedAt() == null ? acts.changedAt() : acts.approvedAt())
                        .substring(0, 10)));
        if (acts.cancelledAt() != null) {
            facts.add(fact(
                    "justification.status.CANCELLED",
                    dates.moment(acts.cancelledAt()) + " · " + acts.cancelledBy() + " · " + acts.cancelReason()));
        }
        facts.add(fact("justification.product", details.product()));
        facts.add(fact(
                "justification.unit",
                details.unit() == null ? "" : details.unit().name()));
        facts.add(fact("justification.quantity", values.quantity(details.quantity())));
        facts.add(fact(
                "justification.price",
                details.price() == null ? "" : texts.of("justification.sum", TurkishNumbers.money(details.price()))));
        return facts;
    }

    private List<String> fact(String label, String value) {
        return List.of(texts.of(label), value.isEmpty() ? NOTHING : value);
    }

    private void section(WordPaper word, String heading, String text) {
        word.heading(texts.of(heading));
        word.text(text.isEmpty() ? NOTHING : text);
    }

    private void comparison(WordPaper word, CostSnapshot costs) {
        word.heading(texts.of("justification.comparison"));
        word.text(texts.of("justification.comparison.source", costs.period(), costs.line()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.of("justification.comparison.year"),
                texts.of("justification.comparison.commercial"),
                texts.of("justification.comparison.open-source"),
                texts.of("justification.comparison.difference")));
        for (int year = 0; year < costs.commercial().size(); year++) {
            rows.add(row(
                    texts.of("justification.comparison.nth", year + 1),
                    costs.commercial().get(year),
                    costs.openSource().get(year)));
        }
        rows.add(row(texts.of("justification.comparison.total"), costs.commercialTotal(), costs.openSourceTotal()));
        word.numbers(rows);
        if (costs.assumptions() != null) {
            word.text(texts.of("justification.comparison.assumptions", costs.assumptions()));
        }
    }

    private List<String> row(String label, BigDecimal commercial, BigDecimal openSource) {
        return List.of(
                label,
                TurkishNumbers.money(commercial),
                TurkishNumbers.money(openSource),
                TurkishNumbers.money(commercial.subtract(openSource)));
    }

    private List<List<String>> signatures(JustificationActs acts) {
        String approved = acts.approvedBy();
        String line = texts.of("justification.document.line");
        return List.of(
                List.of(texts.of("justification.prepared"), acts.madeBy(), "", line),
                List.of(texts.of("justification.approvedBy"), approved == null ? "" : approved, "", line));
    }
}
