package tr.edu.akky.inventory.narrative;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.AnalysedLine;
import tr.edu.akky.inventory.analysis.Decision;
import tr.edu.akky.inventory.analysis.GuideAnalysis;
import tr.edu.akky.inventory.analysis.GuideHeading;
import tr.edu.akky.inventory.analysis.RichText;
import tr.edu.akky.inventory.analysis.TechnicalAnalysis;
import tr.edu.akky.inventory.catalogue.Fit;
import tr.edu.akky.inventory.submission.EntryTexts;

/** Chapter 6: what could take the place of what; 6.2 with the guide's four headings for each sub-category. */
@Component
@Order(3)
class TechnicalSection implements Section {

    private static final int[] BY_FIT = {6270, 2800};
    private static final int[] SYSTEMS = {2900, 1150, 1150, 2370, 1500};

    private final Words words;
    private final Charts charts;
    private final EntryTexts texts;

    TechnicalSection(Words words, Charts charts, EntryTexts texts) {
        this.words = words;
        this.charts = charts;
        this.texts = texts;
    }

    @Override
    public void write(WordDocument document, Facts facts) throws IOException {
        document.chapter(words.say("narrative.6"));
        document.heading(2, words.say("narrative.6.1"));
        document.text(words.say("narrative.6.1.text"));
        Map<String, Long> fits = fits(facts.lines());
        Illustration.bars(document, charts, words.say("narrative.6.1.chart"), fits);
        document.styled("Caption", words.say("narrative.6.1.table"));
        WordTable table = document.table(BY_FIT).figureHeadings(words.headings("narrative.fit", "narrative.lines"));
        fits.forEach((label, count) -> table.figures(List.of(label, words.number(count))));
        document.heading(2, words.say("narrative.6.2"));
        String top = "";
        for (Chapter chapter : facts.chapters()) {
            if (!chapter.topNumber().equals(top)) {
                top = chapter.topNumber();
                document.heading(3, top + " " + chapter.top());
            }
            chapter(document, chapter);
            guide(document, facts.guide().get(chapter.code()));
        }
    }

    private void guide(WordDocument document, @Nullable GuideAnalysis analysis) {
        for (GuideHeading heading : GuideHeading.values()) {
            document.heading(5, words.say("guide.heading." + heading));
            RichText text = analysis == null ? null : analysis.texts().get(heading);
            if (text == null || text.isEmpty()) {
                document.text(words.say("narrative.heading.empty"));
            } else {
                RichTextWriter.write(document, text);
            }
        }
    }

    private void chapter(WordDocument document, Chapter chapter) {
        document.heading(4, chapter.number() + " " + chapter.name());
        document.styled("Caption", words.say("narrative.systems", chapter.name()));
        WordTable table = document.table(SYSTEMS)
                .headings(words.headings(
                        "narrative.software",
                        "narrative.licences",
                        "narrative.users",
                        "narrative.equivalent",
                        "narrative.decision"));
        for (AnalysedLine line : chapter.lines()) {
            Decision decision = line.decision();
            table.row(List.of(
                    line.line().name(),
                    texts.quantity(line.line().licences()),
                    texts.quantity(line.line().users()),
                    words.equivalents(line),
                    decision == null ? "" : Words.orEmpty(decision.feasibility())));
        }
    }

    /** Of each line the fit of its best equivalent. */
    private Map<String, Long> fits(List<AnalysedLine> lines) {
        Counts counts = new Counts();
        for (Fit fit : Fit.values()) {
            counts.with(words.fit(fit));
        }
        for (AnalysedLine line : lines) {
            TechnicalAnalysis analysis = line.analysis();
            if (analysis != null && analysis.noEquivalent()) {
                counts.add(words.say("narrative.no-equivalent"));
            } else if (analysis == null || analysis.equivalents().isEmpty()) {
                counts.add(words.say("narrative.open"));
            } else {
                counts.add(words.fit(analysis.equivalents().get(0).fit()));
            }
        }
        return counts.asMap();
    }
}
