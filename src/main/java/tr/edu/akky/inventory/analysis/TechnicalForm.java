package tr.edu.akky.inventory.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import tr.edu.akky.inventory.shared.TurkishText;
import tr.edu.akky.inventory.submission.Competence;

/** The technical analysis of a line as typed. A plain structure bound by its fields; the chosen programs stay stored. */
public class TechnicalForm {

    private static final int LONGEST_NAME = 300;

    /** The name of one more program. */
    public String equivalent = "";

    public boolean noEquivalent;
    public String advantages = "";
    public String disadvantages = "";
    public String constraints = "";
    public String competence = "";
    public String competenceReason = "";
    public int version;

    static TechnicalForm of(StoredAnalysis stored) {
        TechnicalForm form = new TechnicalForm();
        TechnicalAnalysis content = stored.content();
        form.noEquivalent = content.noEquivalent();
        form.advantages = orEmpty(content.advantages());
        form.disadvantages = orEmpty(content.disadvantages());
        form.constraints = orEmpty(content.constraints());
        form.competence =
                content.competence() == null ? "" : content.competence().name();
        form.competenceReason = orEmpty(content.competenceReason());
        form.version = stored.version();
        return form;
    }

    /** What is meant, with these programs chosen; what cannot be is among the errors. */
    TechnicalAnalysis read(List<ChosenEquivalent> chosen, BindingResult errors) {
        if (equivalent.length() > LONGEST_NAME) {
            Object[] lengths = {LONGEST_NAME, equivalent.length()};
            errors.rejectValue("equivalent", "technical.too-long", lengths, null);
        }
        Optional<Competence> judged = Arrays.stream(Competence.values())
                .filter(value -> value.name().equals(competence))
                .findFirst();
        if (judged.isEmpty() && !competence.isEmpty()) {
            errors.rejectValue("competence", "entry.competence.unknown");
        }
        return new TechnicalAnalysis(
                chosen,
                noEquivalent,
                text(advantages),
                text(disadvantages),
                text(constraints),
                judged.orElse(null),
                text(competenceReason));
    }

    /** Refuses what contradicts itself, and texts that are too long, be it only by what was added to them. */
    static void check(TechnicalAnalysis content, BindingResult errors) {
        if (content.isContradictory()) {
            errors.rejectValue("noEquivalent", "technical.no-equivalent.chosen");
        }
        limit("advantages", content.advantages(), errors);
        limit("disadvantages", content.disadvantages(), errors);
        limit("constraints", content.constraints(), errors);
        limit("competenceReason", content.competenceReason(), errors);
    }

    private static void limit(String field, @Nullable String text, BindingResult errors) {
        if (text != null && text.length() > TechnicalAnalysis.LONGEST) {
            Object[] lengths = {TechnicalAnalysis.LONGEST, text.length()};
            errors.rejectValue(field, "technical.too-long", lengths, null);
        }
    }

    private static @Nullable String text(String typed) {
        String tidy = TurkishText.tidyLines(typed);
        return tidy.isEmpty() ? null : tidy;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
