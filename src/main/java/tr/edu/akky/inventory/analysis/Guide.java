package tr.edu.akky.inventory.analysis;

import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.shared.HistoryEvent;

/** Keeps the guide's analysis: for each sub-category of a period the texts under the headings A to D. */
@Service
@Transactional
class Guide {

    private static final String COUNTS = """
            select shown_category, count(*) as lines from shown_line
            where period_id = :period and entry_count + shared_count > 0 group by shown_category
            """;

    private final GuideSectionRepository sections;
    private final Categories categories;
    private final PeriodPages pages;
    private final AnalysisLock turn;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Guide(
            GuideSectionRepository sections,
            Categories categories,
            PeriodPages pages,
            AnalysisLock turn,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sections = sections;
        this.categories = categories;
        this.pages = pages;
        this.turn = turn;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The sub-categories that have lines or texts in the period, in the order of the guide. */
    @Transactional(readOnly = true)
    List<GuideRow> overview(long periodId) {
        Map<String, Integer> lines = new HashMap<>();
        jdbc.sql(COUNTS).param("period", periodId).query(row -> {
            lines.put(row.getString("shown_category"), row.getInt("lines"));
        });
        Map<String, Set<GuideHeading>> written = sections.findWritten(periodId).stream()
                .collect(Collectors.groupingBy(
                        GuideState::categoryCode, Collectors.mapping(GuideState::heading, Collectors.toSet())));
        return categories.all().stream()
                .filter(each -> lines.containsKey(each.code()) || written.containsKey(each.code()))
                .map(each -> new GuideRow(
                        each, lines.getOrDefault(each.code(), 0), written.getOrDefault(each.code(), Set.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    Map<GuideHeading, GuideSection> texts(long periodId, String categoryCode) {
        Map<GuideHeading, GuideSection> texts = new EnumMap<>(GuideHeading.class);
        sections.findByPeriodIdAndCategoryCode(periodId, categoryCode)
                .forEach(section -> texts.put(section.heading(), section));
        return texts;
    }

    /**
     * Keeps the texts that were changed, all or none.
     *
     * @return the headings that somebody else wrote meanwhile; if there are any, nothing was kept
     */
    Set<GuideHeading> write(CurrentUser user, long periodId, Category category, GuideForm form) {
        PeriodPages.requireReviewer(user);
        pages.requireUnlocked(periodId);
        turn.take();
        Map<GuideHeading, GuideSection> stored = texts(periodId, category.code());
        Map<GuideHeading, String> changed = new EnumMap<>(form.texts());
        changed.entrySet().removeIf(text -> text.getValue().equals(body(stored.get(text.getKey()))));
        Set<GuideHeading> conflicts = EnumSet.noneOf(GuideHeading.class);
        changed.keySet().stream()
                .filter(heading -> version(stored.get(heading)) != form.seen(heading))
                .forEach(conflicts::add);
        if (conflicts.isEmpty() && !changed.isEmpty()) {
            changed.forEach((heading, text) -> write(user, periodId, category, heading, text, stored.get(heading)));
            events.publishEvent(
                    new HistoryEvent("guide.written", "period", periodId, null, Map.of("name", category.label())));
        }
        return conflicts;
    }

    private void write(
            CurrentUser user,
            long periodId,
            Category category,
            GuideHeading heading,
            String text,
            @Nullable GuideSection section) {
        if (section == null) {
            sections.save(new GuideSection(periodId, category.code(), heading, text, user.fullName(), clock.instant()));
        } else {
            section.write(text, user.fullName(), clock.instant());
        }
    }

    private static String body(@Nullable GuideSection section) {
        return section == null ? "" : section.body();
    }

    private static int version(@Nullable GuideSection section) {
        return section == null ? GuideForm.NOT_STORED : section.version();
    }
}
