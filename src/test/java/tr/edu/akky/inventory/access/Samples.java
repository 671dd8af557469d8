package tr.edu.akky.inventory.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.support.Routes.Route;

/** For each route one request that does what it is for, with real things behind each identifier. */
@Component
@Lazy
class Samples {

    private static final List<Person> EXPLORERS = List.of(Person.OWN, Person.ADMINISTRATOR, Person.NOBODY);

    /** Work goes on in another thread, which sees only what is committed. */
    static final Set<String> WITH_WORKERS = Set.of(
            "/submissions/{submissionId}/intake/file",
            "/submissions/{submissionId}/intake/paste",
            "/submissions/{submissionId}/intake/{batchId}/columns",
            "/submissions/{submissionId}/intake/{batchId}/confirmation",
            "/submissions/{submissionId}/intake/{batchId}/revival",
            "/submissions/{submissionId}/intake/{batchId}/sheet",
            "/submissions/{submissionId}/intake/{batchId}/undo");

    /** Gone for everybody as soon as there is an administrator. */
    private static final Set<String> GONE = Set.of("/setup");

    /** Forms that look something up, or keep something in the session, or find nothing left to be done, or set to work. */
    static final Set<String> CHANGE_NOTHING = Set.of(
            "/administration/backups",
            "/administration/backups/{name}/verification",
            "/administration/catalogue/exchange",
            "/administration/catalogue/exchange/cancellation",
            "/administration/lists",
            "/administration/mail/test",
            "/analysis/defaults/recomputation",
            "/analysis/lines/{id}/cost/calculation",
            "/analysis/lines/{id}/cost/totals",
            "/consolidation/lines/{id}/acknowledgement",
            "/csp-reports",
            "/consolidation/{period}/refresh",
            "/password/forgotten",
            "/profile/privacy-notice",
            "/register/justifications/drafts",
            "/setup",
            "/submissions/{submissionId}/intake/{batchId}/decisions",
            "/sign-in",
            "/sign-out");

    private static final String[] OF_THE_SESSION = {"/profile/second-factor", "/profile/sessions", "/sign-in"};

    /** What filters, resource handlers and the actuator answer. */
    private static final List<Asked> WITHOUT_CONTROLLER = List.of(
            Asked.post("/sign-in", "email", "kimse@ornek.edu.tr", "password", "yanlış"),
            Asked.post("/sign-out"),
            Asked.get("/css/app.css"),
            Asked.get("/actuator"),
            Asked.get("/actuator/health"),
            Asked.get("/actuator/health/liveness"),
            Asked.get("/actuator/health/readiness"),
            Asked.get("/actuator/env"),
            Asked.get("/actuator/heapdump"));

    /** Acts on what is a person's own, or that one person begins and another ends: not everybody permitted has any. */
    private static final Set<String> OF_ONE_PERSON = Set.of(
            "/analysis/{period}/takeovers/{at}/undoing",
            "/consolidation/{period}/acts/{act}/undoing",
            "/consolidation/{period}/redoing",
            "/consolidation/{period}/undoing",
            "/notifications/reading",
            "/notifications/settings",
            "/register/justifications/{id}/approval");

    private final Visits visits;
    private final Explorer explorer;

    Samples(Visits visits, Explorer explorer) {
        this.visits = visits;
        this.explorer = explorer;
    }

    /** @param by who did it with success */
    record Sample(Route route, Asked asked, @Nullable Person by, String fault) {}

    /** Of the controllers, and what is answered without one. */
    List<Route> routes() {
        return Stream.concat(
                        explorer.routes().stream(),
                        WITHOUT_CONTROLLER.stream().map(asked -> new Route(asked.method(), asked.path())))
                .toList();
    }

    Map<Route, Sample> take(World world) {
        Map<Person, Map<Route, List<Asked>>> met = new EnumMap<>(Person.class);
        Map<Route, List<Asked>> offered = new HashMap<>();
        world.asks()
                .forEach(asked -> explorer.routeOf(asked)
                        .ifPresent(route -> offered.computeIfAbsent(route, each -> new ArrayList<>())
                                .add(asked)));
        for (Person explorerKind : EXPLORERS) {
            Map<Route, List<Asked>> found = explorer.explore(world, explorerKind);
            offered.forEach((route, asks) -> found.merge(
                    route, asks, (a, b) -> Stream.concat(b.stream(), a.stream()).toList()));
            met.put(explorerKind, found);
        }
        Map<Route, Sample> samples = new LinkedHashMap<>();
        for (Route route : explorer.routes()) {
            samples.put(route, sample(route, met, world));
        }
        WITHOUT_CONTROLLER.forEach(asked -> {
            Route route = new Route(asked.method(), asked.path());
            samples.put(route, new Sample(route, asked, null, ""));
        });
        return samples;
    }

    /** Whether it is for changing something, and so has to when it is permitted. */
    boolean changes(Route route) {
        return route.changes() && !CHANGE_NOTHING.contains(route.pattern()) && !isOfTheSession(route);
    }

    /** Acts on how this very person is signed in, which a person of this test is not by any of those ways. */
    private static boolean isOfTheSession(Route route) {
        return route.isBelow(OF_THE_SESSION)
                || route.pattern().endsWith("/sessions/end")
                || route.pattern().endsWith("/second-factor-removal");
    }

    /** Whether this person, being permitted, has to change something by this request. */
    boolean mustChange(Sample sample, Person kind) {
        return changes(sample.route())
                && (kind == sample.by()
                        || !OF_ONE_PERSON.contains(sample.route().pattern()));
    }

    /** Where a worker takes part, a batch of its own is made for each visit of somebody who may begin the work. */
    Visits.Visit visit(World world, @Nullable CurrentUser who, Sample sample) {
        Asked asked = sample.asked();
        String pattern = sample.route().pattern();
        bringBack(world, pattern);
        if (!WITH_WORKERS.contains(pattern)
                || visits.undone(who, Asked.get(asked.path().replaceFirst("/intake.*", "/intake")))
                                .answer()
                        != Answer.GIVEN) {
            return visits.undone(who, asked);
        }
        Asked fresh = pattern.contains("{batchId}")
                ? asked.at(asked.path().replaceFirst("(/intake/)\\d+", "$1" + world.batchFor(pattern, asked)))
                : world.freshly(asked);
        String before = visits.digest();
        Visits.Visit visit = visits.stay(who, fresh);
        return new Visits.Visit(
                visit.result(), visit.answer(), before.equals(visits.digest()) ? List.of() : List.of("intake_batch"));
    }

    private Sample sample(Route route, Map<Person, Map<Route, List<Asked>>> met, World world) {
        Sample last = new Sample(
                route,
                new Asked(route.method(), route.path(), new LinkedMultiValueMap<>(), Map.of(), null),
                null,
                GONE.contains(route.pattern()) || isOfTheSession(route) ? "" : "nowhere offered");
        for (Map.Entry<Person, Map<Route, List<Asked>>> each : met.entrySet()) {
            if (GONE.contains(route.pattern())) {
                break;
            }
            for (Asked asked : Requests.of(route, each.getValue())) {
                String fault = WITH_WORKERS.contains(route.pattern()) ? "" : fault(route, each.getKey(), asked, world);
                last = new Sample(route, asked, each.getKey(), fault);
                if (fault.isEmpty()) {
                    return last;
                }
            }
        }
        return last;
    }

    private String fault(Route route, Person kind, Asked asked, World world) {
        bringBack(world, route.pattern());
        Visits.Visit visit;
        try {
            visit = visits.undone(world.person(kind), asked);
        } catch (RuntimeException e) {
            return e + " caused by " + e.getCause();
        }
        if (visit.answer() != Answer.GIVEN) {
            return visit.result().getResponse().getStatus() + " for " + kind + " " + asked.path();
        }
        return changes(route) && visit.changed().isEmpty()
                ? "changes nothing for " + kind + ": " + asked.path() + " " + asked.form() + " "
                        + visit.result().getFlashMap()
                : "";
    }

    static void bringBack(World world, String pattern) {
        if (pattern.startsWith(KeptArchive.ROUTES)) {
            world.archive().bringBack();
        }
    }
}
