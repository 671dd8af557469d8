package tr.edu.akky.inventory.narrative;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.analysis.AnalysedLines;
import tr.edu.akky.inventory.analysis.GuideAnalyses;
import tr.edu.akky.inventory.analysis.GuideAnalysis;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.shared.Institution;
import tr.edu.akky.inventory.submission.Inventory;
import tr.edu.akky.inventory.submission.Period;

/** Writes the narrative report of a period as a Word document (.docx). */
@Service
public class Narratives {

    private final AnalysedLines lines;
    private final GuideAnalyses guide;
    private final Inventory inventory;
    private final Institution institution;
    private final Chapters chapters;
    private final Dates dates;
    private final Words words;
    private final List<Section> sections;

    Narratives(
            AnalysedLines lines,
            GuideAnalyses guide,
            Inventory inventory,
            Institution institution,
            Chapters chapters,
            Dates dates,
            Words words,
            List<Section> sections) {
        this.lines = lines;
        this.guide = guide;
        this.inventory = inventory;
        this.institution = institution;
        this.chapters = chapters;
        this.dates = dates;
        this.words = words;
        this.sections = sections;
    }

    /**
     * Writes what the caller's transaction sees.
     *
     * @param complete whether nothing that the report needs is missing; else the document calls itself a draft
     * @return how many lines it tells of
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public int write(Period period, boolean complete, OutputStream out) throws IOException {
        Facts facts = facts(period, complete);
        WordDocument document = new WordDocument(words.say("narrative.title"), facts.institution());
        for (Section section : sections) {
            section.write(document, facts);
        }
        document.finish(
                facts.institution() + " – " + words.say("narrative.title") + " – "
                        + facts.period().name(),
                out);
        return facts.lines().size();
    }

    private Facts facts(Period period, boolean complete) {
        List<AnalysedLine> all;
        try (Stream<AnalysedLine> read = lines.lines(period.id())) {
            all = read.toList();
        }
        return new Facts(
                institution.name(),
                period.details(),
                complete,
                dates.today(),
                inventory.coverage(period.id()),
                all,
                chapters.of(all),
                guide.of(period.id()).stream()
                        .collect(Collectors.toMap(GuideAnalysis::categoryCode, Function.identity())));
    }
}
