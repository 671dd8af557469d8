package tr.edu.akky.inventory.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.analysis.GuideFacts.Fact;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.submission.EntryTexts;

/** Writes what the inventory knows of a sub-category as drafts of its four texts, for a person to go on with. */
@Component
class GuideDrafts {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");
    private static final int UNITS_NAMED = 5;

    private final MessageSource messages;
    private final EntryTexts texts;
    private final Dates dates;

    GuideDrafts(MessageSource messages, EntryTexts texts, Dates dates) {
        this.messages = messages;
        this.texts = texts;
        this.dates = dates;
    }

    /** By heading; a heading of which nothing is known is absent. */
    Map<GuideHeading, String> of(GuideFacts facts) {
        Map<GuideHeading, String> drafts = new EnumMap<>(GuideHeading.class);
        put(GuideHeading.A, list("guide.draft.systems", facts, this::system), drafts);
        put(
                GuideHeading.B,
                joined(
                        list("guide.draft.constraints", facts, this::constraints),
                        list("guide.draft.expiries", facts, this::expiry)),
                drafts);
        put(
                GuideHeading.C,
                joined(
                        list("guide.draft.dependencies", facts, this::dependencies),
                        list("guide.draft.users", facts, this::users)),
                drafts);
        put(GuideHeading.D, list("guide.draft.alternatives", facts, this::alternative), drafts);
        return drafts;
    }

    private static void put(GuideHeading heading, String draft, Map<GuideHeading, String> drafts) {
        if (!draft.isEmpty()) {
            drafts.put(heading, draft);
        }
    }

    /** A sentence and below it one point for each line that has something to say. */
    private String list(String introduction, GuideFacts facts, Function<Fact, @Nullable String> point) {
        List<String> points = facts.lines().stream()
                .map(point)
                .flatMap(Stream::ofNullable)
                .map(text -> "- " + text)
                .toList();
        return points.isEmpty() ? "" : say(introduction, points.size()) + "\n\n" + String.join("\n", points);
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String system(Fact fact) {
        List<String> counts = new ArrayList<>();
        add("guide.draft.licences", texts.quantity(fact.line().licences()), counts);
        add("guide.draft.user-count", texts.quantity(fact.line().users()), counts);
        String licence = fact.line().licenceName() == null
                ? ""
                : " (" + plain(fact.line().licenceName()) + ")";
        String known = counts.isEmpty() ? say("guide.draft.no-counts") : String.join(", ", counts);
        return bold(fact) + licence + ": " + known + "; "
                + say("guide.draft.used-by", named(fact.units()), fact.units().size()) + ".";
    }

    private @Nullable String constraints(Fact fact) {
        TechnicalAnalysis analysis = fact.analysis();
        String constraints = analysis == null ? null : analysis.constraints();
        return constraints == null || constraints.isBlank() ? null : bold(fact) + ": " + plain(constraints);
    }

    private @Nullable String expiry(Fact fact) {
        String expiry = texts.expiry(fact.line().expiry());
        return expiry.isEmpty() ? null : bold(fact) + ": " + expiry;
    }

    private @Nullable String dependencies(Fact fact) {
        List<String> sentences = new ArrayList<>();
        List<String> needed = fact.plan().needed().stream().map(Needed::name).toList();
        if (!needed.isEmpty()) {
            sentences.add(say("guide.draft.waits-for", bold(fact), names(needed)));
        }
        if (!fact.awaitedBy().isEmpty()) {
            sentences.add(say("guide.draft.awaited-by", bold(fact), names(fact.awaitedBy())));
        }
        return sentences.isEmpty() ? null : String.join(" ", sentences);
    }

    private @Nullable String users(Fact fact) {
        return fact.units().isEmpty() ? null : bold(fact) + ": " + names(fact.units());
    }

    private String alternative(Fact fact) {
        TechnicalAnalysis analysis = fact.analysis();
        String equivalents;
        if (analysis == null || (analysis.equivalents().isEmpty() && !analysis.noEquivalent())) {
            equivalents = say("guide.draft.not-analysed");
        } else if (analysis.noEquivalent()) {
            equivalents = say("guide.draft.no-equivalent");
        } else {
            equivalents = analysis.equivalents().stream().map(this::equivalent).collect(Collectors.joining(", "));
        }
        return bold(fact) + ": " + equivalents + "." + decision(fact.plan().decision());
    }

    private String equivalent(ChosenEquivalent equivalent) {
        List<String> properties = new ArrayList<>();
        if (equivalent.fit() != null) {
            properties.add(say("fit." + equivalent.fit()).toLowerCase(TURKISH));
        }
        if (equivalent.spdxLicence() != null) {
            properties.add(equivalent.spdxLicence());
        }
        return plain(equivalent.name()) + (properties.isEmpty() ? "" : " (" + String.join(", ", properties) + ")");
    }

    private String decision(Decision decision) {
        LocalDate start = decision.startsOn();
        LocalDate end = decision.endsOn();
        if (decision.feasibility() == null) {
            return "";
        }
        String when = start == null || end == null ? "" : " (" + dates.day(start) + " – " + dates.day(end) + ")";
        return " " + say("guide.draft.decision", decision.feasibility() + when);
    }

    /** The first few units, and how many more. */
    private String named(List<String> units) {
        return units.size() <= UNITS_NAMED
                ? names(units)
                : say("guide.draft.and-more", names(units.subList(0, UNITS_NAMED)), units.size() - UNITS_NAMED);
    }

    private void add(String key, String count, List<String> counts) {
        if (!count.isEmpty()) {
            counts.add(say(key, count));
        }
    }

    private static String names(List<String> names) {
        return names.stream().map(GuideDrafts::plain).collect(Collectors.joining(", "));
    }

    private static String bold(Fact fact) {
        return "**" + plain(fact.line().name()) + "**";
    }

    /** On one line and without marks, as part of a sentence. */
    private static String plain(String text) {
        return text.replace("*", "").strip().replaceAll("\\s*\\n\\s*", " ");
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, TURKISH);
    }
}
