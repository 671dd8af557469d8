package tr.edu.akky.inventory.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.FeasibilityKind;
import tr.edu.akky.inventory.submission.Coverage;
import tr.edu.akky.inventory.submission.PeriodDetails;

/** Chapters 1 to 4: summary for the management, purpose, legal basis, method. */
@Component
@Order(1)
class IntroductionSection implements Section {

    private final Words words;

    IntroductionSection(Words words) {
        this.words = words;
    }

    @Override
    public void write(WordDocument document, Facts facts) {
        document.chapter(words.say("narrative.1"));
        summary(document, facts);
        document.chapter(words.say("narrative.2"));
        document.text(words.say("narrative.2.purpose", facts.institution()));
        document.text(words.say("narrative.2.scope"));
        document.heading(1, words.say("narrative.3"));
        document.bullets(basis(facts.period()));
        document.heading(1, words.say("narrative.4"));
        document.bullets(List.of(
                words.say("narrative.4.collect"),
                words.say("narrative.4.review"),
                words.say("narrative.4.consolidate"),
                words.say("narrative.4.analyse"),
                words.say("narrative.4.cost"),
                words.say("narrative.4.decide")));
    }

    private void summary(WordDocument document, Facts facts) {
        Coverage coverage = facts.coverage();
        long withEquivalent = facts.analyses()
                .filter(analysis -> !analysis.equivalents().isEmpty())
                .count();
        document.text(words.say(
                "narrative.1.inventory",
                facts.institution(),
                coverage.units(),
                coverage.approvedUnits(),
                coverage.approvedRows(),
                facts.lines().size()));
        document.text(words.say(
                "narrative.1.equivalents", withEquivalent, facts.lines().size()));
        document.text(words.say(
                "narrative.1.decisions",
                decided(facts, FeasibilityKind.FULL),
                decided(facts, FeasibilityKind.PARTIAL),
                decided(facts, FeasibilityKind.NONE)));
        BigDecimal saving = facts.savings().total();
        if (facts.costs().findAny().isPresent()) {
            document.text(words.say(
                    "narrative.1.costs",
                    words.money(facts.commercial().total()),
                    words.money(facts.openSource().total())));
            document.text(words.say(
                    saving.signum() < 0 ? "narrative.1.extra" : "narrative.1.saving", words.money(saving.abs())));
        }
        if (coverage.missingUnits() > 0) {
            document.text(words.say("narrative.1.missing", coverage.missingUnits()));
        }
    }

    private static long decided(Facts facts, FeasibilityKind kind) {
        return facts.decisions().filter(decision -> decision.kind() == kind).count();
    }

    private List<String> basis(PeriodDetails period) {
        List<String> basis = new ArrayList<>(List.of(
                words.say("narrative.3.circular"), words.say("narrative.3.guide"), words.say("narrative.3.register")));
        if (period.letterNumber() != null) {
            basis.add(
                    period.letterDate() == null
                            ? words.say("narrative.3.letter", period.letterNumber())
                            : words.say(
                                    "narrative.3.letter-of", words.day(period.letterDate()), period.letterNumber()));
        }
        return basis;
    }
}
