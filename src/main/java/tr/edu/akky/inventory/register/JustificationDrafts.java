package tr.edu.akky.inventory.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.ChosenEquivalent;
import tr.edu.akky.inventory.analysis.TechnicalAnalysis;
import tr.edu.akky.inventory.catalogue.Fit;
import tr.edu.akky.inventory.catalogue.ProductEquivalent;
import tr.edu.akky.inventory.shared.TurkishNumbers;

/** Drafts of the texts of a justification, from what analysis and catalogue say; never in place of typed words. */
@Component
class JustificationDrafts {

    private final RegisterTexts texts;

    JustificationDrafts(RegisterTexts texts) {
        this.texts = texts;
    }

    void fill(JustificationForm form, PurchaseAnalyses.Known known) {
        TechnicalAnalysis technical =
                known.analysis() == null ? null : known.analysis().technical();
        form.equivalents = typedOr(form.equivalents, equivalents(technical, known.equivalents()));
        form.technicalReasons = typedOr(form.technicalReasons, reasons(technical, known.equivalents()));
        if (known.costs() != null && known.analysis() != null) {
            form.economicReasons = typedOr(form.economicReasons, economy(known.costs()));
            form.comparisonOf = known.analysis().line().id();
            form.withoutComparison = false;
        }
    }

    private String equivalents(@Nullable TechnicalAnalysis technical, List<ProductEquivalent> catalogue) {
        List<String> paragraphs = new ArrayList<>();
        List<ChosenEquivalent> chosen = technical == null ? List.of() : technical.equivalents();
        if (technical != null && technical.noEquivalent()) {
            paragraphs.add(texts.of("justification.draft.none"));
        }
        paragraphs.addAll(list(
                "justification.draft.chosen",
                chosen.stream().map(each -> named(each.name(), each.fit(), each.spdxLicence()))));
        Set<String> names = chosen.stream().map(ChosenEquivalent::name).collect(Collectors.toSet());
        paragraphs.addAll(list(
                names.isEmpty() ? "justification.draft.catalogue" : "justification.draft.others",
                catalogue.stream()
                        .filter(pair -> !names.contains(pair.equivalent().name()))
                        .map(pair -> named(
                                pair.equivalent().name(),
                                pair.fit(),
                                pair.equivalent().spdxLicence()))));
        return String.join("\n", paragraphs);
    }

    private List<String> list(String heading, Stream<String> items) {
        List<String> lines = items.map(item -> "• " + item).toList();
        return lines.isEmpty() ? List.of() : List.of(texts.of(heading), String.join("\n", lines));
    }

    private String named(String name, @Nullable Fit fit, @Nullable String licence) {
        String said = Stream.of(fit == null ? null : texts.of("fit." + fit), licence)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? name : name + " (" + said + ")";
    }

    /** The institution's own words where there are any, else the catalogue's on its best equivalent. */
    private String reasons(@Nullable TechnicalAnalysis technical, List<ProductEquivalent> catalogue) {
        ProductEquivalent best = catalogue.isEmpty() ? null : catalogue.get(0);
        String disadvantages =
                said(technical, TechnicalAnalysis::disadvantages, best, ProductEquivalent::disadvantages);
        String constraints = said(technical, TechnicalAnalysis::constraints, best, ProductEquivalent::constraints);
        return Stream.of(
                        paragraph("justification.draft.disadvantages", disadvantages),
                        paragraph("justification.draft.constraints", constraints))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String said(
            @Nullable TechnicalAnalysis technical,
            Function<TechnicalAnalysis, @Nullable String> own,
            @Nullable ProductEquivalent best,
            Function<ProductEquivalent, String> shipped) {
        String words = technical == null ? null : own.apply(technical);
        return words != null ? words : best == null ? "" : shipped.apply(best);
    }

    private String paragraph(String heading, String words) {
        return words.isBlank() ? "" : texts.of(heading, words);
    }

    private String economy(CostSnapshot costs) {
        int direction = costs.saving().signum();
        String comparison = texts.of(
                direction < 0
                        ? "justification.draft.dearer"
                        : direction > 0 ? "justification.draft.cheaper" : "justification.draft.equal",
                TurkishNumbers.money(costs.saving().abs()));
        return texts.of(
                "justification.draft.costs",
                costs.period(),
                TurkishNumbers.money(costs.commercialTotal()),
                TurkishNumbers.money(costs.openSourceTotal()),
                comparison);
    }

    private static String typedOr(String typed, String draft) {
        return typed.isBlank() ? draft : typed;
    }
}
