package tr.edu.akky.inventory.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tr.edu.akky.inventory.access.Samples.Sample;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.Routes.Route;

/** Identifiers of another unit in the path, the query and the body reach nothing, and what no form has is ignored. */
@Tag("whole")
@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
class SwappedIdentifiersTest {

    /** Fields that some form really has, by the route that may be given them. */
    private static final Map<String, Set<String>> OWN_FIELDS = Map.of("/review/reminders", Set.of("submission"));

    /** Fields of the choice of rows in forms of a unit. */
    private static final List<String> CHOICES = List.of("row", "remove", "entry", "request", "duplicateOf", "draft");

    @Autowired
    World world;

    @Autowired
    Samples samples;

    @Autowired
    Explorer explorer;

    @Autowired
    Visits visits;

    @Autowired
    Effects effects;

    @Autowired
    JdbcClient jdbc;

    private final List<String> faults = new ArrayList<>();
    private CurrentUser own;
    private CurrentUser other;
    private long submission;

    @Test
    void nothingOfAnotherUnitIsReachedAndNothingMoreThanTheFormIsTaken() {
        world.make();
        own = Objects.requireNonNull(world.person(Person.OWN));
        other = Objects.requireNonNull(world.person(Person.OTHER));
        submission = jdbc.sql("select max(id) from submission where unit_id in (:units)")
                .param("units", other.unitIds())
                .query(Long.class)
                .single();
        Map<Route, Sample> all = samples.take(world);
        Map<Route, List<Asked>> ofOther = explorer.explore(world, Person.OTHER);
        String before = effects.digestOf(submission, other.id());
        all.forEach((route, sample) -> {
            if (sample.by() == Person.OWN && !route.isBelow("/catalogue")) {
                inPath(route, sample.asked(), ofOther.getOrDefault(route, List.of()));
            }
            if (route.changes() && !Samples.WITH_WORKERS.contains(route.pattern())) {
                inBody(route, sample);
            }
        });
        assertThat(faults).isEmpty();
        assertThat(effects.digestOf(submission, other.id())).isEqualTo(before);
    }

    /** One variable after the other, as the same page of the other unit has it. */
    private void inPath(Route route, Asked asked, List<Asked> ofOther) {
        PathPattern pattern = PathPatternParser.defaultInstance.parse(route.pattern());
        for (Asked foreign : ofOther) {
            Map<String, String> mine = variables(pattern, asked);
            variables(pattern, foreign).forEach((name, value) -> {
                if (value.matches("\\d+") && !value.equals(mine.get(name)) && !name.equals("number")) {
                    Asked swapped =
                            asked.at(asked.path().replace(asked.place(), route.path(with(mine, name, value), "")));
                    Visits.Visit visit = visits.undone(own, swapped);
                    if (visit.answer() != Answer.HIDDEN || !List.of("activity").containsAll(visit.changed())) {
                        faults.add(route + " with " + name + " of another: " + visit.answer() + visit.changed());
                    }
                }
            });
        }
    }

    private static Map<String, String> variables(PathPattern pattern, Asked asked) {
        return Objects.requireNonNull(pattern.matchAndExtract(PathContainer.parsePath(asked.place())))
                .getUriVariables();
    }

    private static Map<String, String> with(Map<String, String> mine, String name, String value) {
        Map<String, String> known = new HashMap<>();
        mine.forEach((each, own) -> known.put("{" + each + "}", own));
        known.put("{" + name + "}", value);
        return known;
    }

    private void inBody(Route route, Sample sample) {
        Person kind = sample.by();
        CurrentUser who = kind == null ? null : world.person(kind);
        Samples.bringBack(world, route.pattern());
        Effects.Effect plain = effects.of(who, sample.asked());
        String entry = jdbc.sql("select max(id) from entry where submission_id = ? and deleted_at is null")
                .param(submission)
                .query(String.class)
                .single();
        for (Map.Entry<String, String> extra : extras(entry).entrySet()) {
            boolean known = sample.asked().form().containsKey(extra.getKey())
                    || sample.asked().path().contains(extra.getKey() + "=")
                    || OWN_FIELDS.getOrDefault(route.pattern(), Set.of()).contains(extra.getKey());
            if (!known) {
                Samples.bringBack(world, route.pattern());
                Effects.Effect more = effects.of(who, sample.asked().with(Map.of(extra.getKey(), extra.getValue())));
                if (!more.equals(plain)) {
                    faults.add(route + " takes " + extra + ": " + difference(plain, more));
                }
            }
        }
        if (kind == Person.OWN) {
            for (String field : CHOICES) {
                for (String value : List.of(entry, entry + "-0", entry + "-1")) {
                    requireOtherUntouched(route, sample.asked().with(Map.of(field, value)));
                }
            }
        }
    }

    private void requireOtherUntouched(Route route, Asked asked) {
        boolean untouched = visits.undone(() -> {
            String before = effects.digestOf(submission, other.id());
            visits.within(own, asked);
            return before.equals(effects.digestOf(submission, other.id()));
        });
        if (!untouched) {
            faults.add(route + " changed the other unit by " + asked.form());
        }
    }

    private Map<String, String> extras(String entry) {
        String unit = String.valueOf(other.unitIds().iterator().next());
        String theirs = String.valueOf(submission);
        Map<String, String> extras = new LinkedHashMap<>();
        List.of("unit", "unitId", "unit.id", "units").forEach(name -> extras.put(name, unit));
        List.of("submission", "submissionId", "submission.id", "entry.submission.id")
                .forEach(name -> extras.put(name, theirs));
        List.of("id", "entryId").forEach(name -> extras.put(name, entry));
        List.of("owner", "account", "accountId", "user", "madeBy").forEach(name -> extras.put(name, "" + other.id()));
        extras.put("role", "ADMINISTRATOR");
        extras.put("status", "APPROVED");
        extras.put("deleted", "true");
        extras.put("passwordHash", "x");
        extras.put("class.module.classLoader.defaultAssertionStatus", "true");
        return extras;
    }

    private static String difference(Effects.Effect plain, Effects.Effect more) {
        List<String> added = new ArrayList<>(more.written());
        plain.written().forEach(added::remove);
        return plain.status() + " then " + more.status() + " "
                + added.stream().limit(2).toList();
    }
}
