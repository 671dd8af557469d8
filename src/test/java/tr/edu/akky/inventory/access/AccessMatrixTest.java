package tr.edu.akky.inventory.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tr.edu.akky.inventory.access.Samples.Sample;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.Routes.Route;

/**
 * Tries every cell of {@code src/docs/access.md}, with real things behind each address. After a route was added, run it
 * with {@code -Daccess.table=write}: the document then says what the application does, for a person to judge.
 */
@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
class AccessMatrixTest {

    private static final List<String> OPEN = List.of(
            "/sign-in", "/sign-out", "/setup", "/password", "/help", "/error", "/actuator", "/css", "/csp-reports");
    private static final List<String> BEFORE_THE_NOTICE = List.of("/help", "/error", "/actuator", "/css");

    @Autowired
    World world;

    @Autowired
    Samples samples;

    @Autowired
    Visits visits;

    private final List<String> faults = new ArrayList<>();

    @Test
    void everyRouteIsInTheTable() {
        assertThat(AccessTable.read().keySet()).containsExactlyInAnyOrderElementsOf(samples.routes());
    }

    @Test
    void everyCellOfTheTableIsWhatThePersonGets() {
        world.make();
        Map<Route, Sample> all = samples.take(world);
        if ("write".equals(System.getProperty("access.table"))) {
            AccessTable.write(found(all));
        }
        Map<Route, Map<Person, Answer>> promised = AccessTable.read();
        faults.addAll(world.refusals());
        String before = visits.digest();
        all.forEach((route, sample) -> {
            if (!Samples.WITH_WORKERS.contains(route.pattern())) {
                require(route, sample, promised.getOrDefault(route, Map.of()));
            }
        });
        assertThat(visits.digest()).as("all rows, when all was undone").isEqualTo(before);
        all.forEach((route, sample) -> {
            if (Samples.WITH_WORKERS.contains(route.pattern())) {
                require(route, sample, promised.getOrDefault(route, Map.of()));
            }
        });
        assertThat(faults).isEmpty();
    }

    private Map<Route, Map<Person, Answer>> found(Map<Route, Sample> all) {
        Map<Route, Map<Person, Answer>> found = new LinkedHashMap<>();
        all.forEach((route, sample) -> {
            Map<Person, Answer> answers = new EnumMap<>(Person.class);
            for (Person kind : Person.values()) {
                answers.put(
                        kind, samples.visit(world, world.person(kind), sample).answer());
            }
            found.put(route, answers);
        });
        return found;
    }

    private void require(Route route, Sample sample, Map<Person, Answer> promised) {
        if (!sample.fault().isEmpty()) {
            faults.add(route + " cannot be tried: " + sample.fault());
        }
        try {
            promised.forEach((kind, answer) -> cell(route, sample, kind, answer));
            rules(route, sample);
        } catch (RuntimeException e) {
            faults.add(route + " throws " + e + " caused by " + e.getCause());
        }
    }

    /** Of a refusal, and of a file that is fetched, the history keeps a line; nothing else may be written. */
    private void cell(Route route, Sample sample, Person kind, Answer answer) {
        Visits.Visit visit = samples.visit(world, world.person(kind), sample);
        String cell = kind + " " + route.method() + " " + route.pattern();
        if (visit.answer() != answer) {
            faults.add(cell + ": " + visit.answer() + " ("
                    + visit.result().getResponse().getStatus() + ") but promised is " + answer);
        }
        List<String> changed = new ArrayList<>(visit.changed());
        if (answer == Answer.GIVEN && samples.changes(route)) {
            if (changed.isEmpty() && samples.mustChange(sample, kind)) {
                faults.add(cell + ": permitted, but changes nothing: "
                        + visit.result().getFlashMap().get("flash"));
            }
            return;
        }
        boolean isFile = visit.result().getResponse().containsHeader("Content-Disposition");
        if (kind != Person.NOBODY && (answer == Answer.HIDDEN || isFile)) {
            changed.remove("activity");
        }
        if (answer != Answer.GIVEN || route.method() == HttpMethod.GET) {
            if (!changed.isEmpty()) {
                faults.add(cell + ": " + answer + ", but changed " + changed);
            }
        }
    }

    /** What holds for every route, and so is not a column. */
    private void rules(Route route, Sample sample) {
        CurrentUser out = world.inactive();
        if (!route.isBelow(OPEN.toArray(String[]::new))) {
            Visits.Visit visit = visits.undone(out, sample.asked());
            if (visit.answer() != Answer.SIGN_IN || !visit.changed().isEmpty()) {
                faults.add("deactivated " + route + ": " + visit.answer() + visit.changed());
            }
        }
        if (route.method() == HttpMethod.GET && !route.isBelow(BEFORE_THE_NOTICE.toArray(String[]::new))) {
            String next = String.valueOf(visits.undone(world.newcomer(), sample.asked())
                    .result()
                    .getResponse()
                    .getRedirectedUrl());
            boolean administration = route.isBelow(
                    "/administration", "/review", "/consolidation", "/analysis", "/register", "/reports", "/history");
            if (!administration && !next.endsWith("/help/privacy")) {
                faults.add("before the notice " + route + ": " + next);
            }
        }
        otherMethods(route, sample);
    }

    /** Whatever else a browser or a tool may send to the same address as somebody to whom it is open. */
    private void otherMethods(Route route, Sample sample) {
        for (HttpMethod method : List.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE, HttpMethod.OPTIONS)) {
            Asked asked =
                    new Asked(method, sample.asked().path(), sample.asked().form(), Map.of(), null);
            Visits.Visit visit = visits.undone(world.person(Person.OWN), asked);
            int status = visit.result().getResponse().getStatus();
            boolean right =
                    method == HttpMethod.OPTIONS ? status == 200 || status == 404 : status == 404 || status == 405;
            if (!right
                    || !List.of("activity").containsAll(visit.changed())
                    || !visit.body().isEmpty()) {
                faults.add(method + " " + route.pattern() + ": " + status + visit.changed());
            }
        }
        if (route.method() == HttpMethod.GET) {
            Asked head = new Asked(
                    HttpMethod.HEAD, sample.asked().path(), sample.asked().form(), Map.of(), null);
            for (Person kind : List.of(Person.OWN, Person.OTHER)) {
                Visits.Visit visit = visits.undone(world.person(kind), head);
                Answer answer =
                        visits.undone(world.person(kind), sample.asked()).answer();
                if (visit.answer() != answer || !List.of("activity").containsAll(visit.changed())) {
                    faults.add("HEAD " + route.pattern() + " as " + kind + ": " + visit.answer());
                }
            }
        }
    }
}
