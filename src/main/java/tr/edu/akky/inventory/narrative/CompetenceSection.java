package tr.edu.akky.inventory.narrative;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.analysis.TechnicalAnalysis;
import tr.edu.akky.inventory.submission.Competence;
import tr.edu.akky.inventory.submission.EntryTexts;

/** Chapter 7: whether the staff is ready for what was chosen. */
@Component
@Order(4)
class CompetenceSection implements Section {

    private static final int[] BY_COMPETENCE = {6270, 2800};
    private static final int[] REASONS = {2700, 2300, 4070};

    private final Words words;
    private final Charts charts;
    private final EntryTexts texts;

    CompetenceSection(Words words, Charts charts, EntryTexts texts) {
        this.words = words;
        this.charts = charts;
        this.texts = texts;
    }

    @Override
    public void write(WordDocument document, Facts facts) throws IOException {
        document.chapter(words.say("narrative.7"));
        document.text(words.say("narrative.7.text"));
        Map<String, Long> counts = counts(facts.lines());
        Illustration.bars(document, charts, words.say("narrative.7.chart"), counts);
        document.styled("Caption", words.say("narrative.7.table"));
        WordTable table =
                document.table(BY_COMPETENCE).figureHeadings(words.headings("narrative.competence", "narrative.lines"));
        counts.forEach((label, count) -> table.figures(List.of(label, words.number(count))));
        reasons(document, facts.lines());
    }

    private Map<String, Long> counts(List<AnalysedLine> lines) {
        Counts counts = new Counts();
        for (Competence competence : Competence.values()) {
            counts.with(texts.competence(competence));
        }
        for (AnalysedLine line : lines) {
            TechnicalAnalysis analysis = line.analysis();
            counts.add(
                    analysis == null || analysis.competence() == null
                            ? words.say("narrative.open")
                            : texts.competence(analysis.competence()));
        }
        return counts.asMap();
    }

    private void reasons(WordDocument document, List<AnalysedLine> lines) {
        List<List<String>> rows = lines.stream()
                .filter(line -> line.analysis() != null && line.analysis().competenceReason() != null)
                .map(line -> reason(line, Objects.requireNonNull(line.analysis())))
                .toList();
        if (!rows.isEmpty()) {
            document.heading(2, words.say("narrative.7.1"));
            WordTable table = document.table(REASONS)
                    .headings(words.headings("narrative.software", "narrative.competence", "narrative.reason"));
            rows.forEach(table::row);
        }
    }

    private List<String> reason(AnalysedLine line, TechnicalAnalysis analysis) {
        return List.of(
                line.line().name(),
                analysis.competence() == null ? "" : texts.competence(analysis.competence()),
                Words.orEmpty(analysis.competenceReason()));
    }
}
