package tr.edu.akky.inventory.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tr.edu.akky.inventory.support.Routes;
import tr.edu.akky.inventory.support.Routes.Route;

/** Goes from page to page as a person would, and notes at which real address each route can be asked, and with what. */
@Component
@Lazy
class Explorer {

    private static final int PAGES_OF_A_ROUTE = 2;
    private static final int FORMS_OF_A_ROUTE = 24;

    private final Visits visits;
    private final Map<Route, PathPattern> patterns = new LinkedHashMap<>();

    Explorer(Visits visits, Routes routes) {
        this.visits = visits;
        routes.all().forEach(route -> patterns.put(route, PathPatternParser.defaultInstance.parse(route.pattern())));
    }

    Optional<Route> routeOf(Asked asked) {
        PathContainer place = PathContainer.parsePath(asked.place());
        return patterns.entrySet().stream()
                .filter(entry -> entry.getKey().method().equals(asked.method()))
                .filter(entry -> entry.getValue().matches(place))
                .min(Map.Entry.comparingByValue(PathPattern.SPECIFICITY_COMPARATOR))
                .map(Map.Entry::getKey);
    }

    /** @return what was found for each route, in the order in which it was met */
    Map<Route, List<Asked>> explore(World world, Person kind) {
        Map<Route, List<Asked>> found = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<String> places = kind == Person.OTHER ? world.placesOfOther() : world.places();
        Deque<String> waiting = new ArrayDeque<>(places);
        waiting.add("/");
        while (!waiting.isEmpty()) {
            String path = waiting.poll();
            Asked page = Asked.get(path);
            Optional<Route> route = routeOf(page);
            if (!seen.add(path)
                    || route.isEmpty()
                    || !places.contains(path)
                            && found.getOrDefault(route.get(), List.of()).size() >= PAGES_OF_A_ROUTE) {
                continue;
            }
            Visits.Visit visit = visits.undone(world.person(kind), page);
            if (visit.answer() != Answer.GIVEN) {
                continue;
            }
            found.computeIfAbsent(route.get(), each -> new ArrayList<>()).add(page);
            String type = String.valueOf(visit.result().getResponse().getContentType());
            if (type.startsWith("text/html")) {
                PageForms forms = new PageForms(visit.body());
                forms.links().forEach(waiting::add);
                forms.forms(path).forEach(form -> note(form, found));
            }
        }
        return found;
    }

    private void note(Asked form, Map<Route, List<Asked>> found) {
        routeOf(form).ifPresent(route -> {
            List<Asked> known = found.computeIfAbsent(route, each -> new ArrayList<>());
            if (known.size() < FORMS_OF_A_ROUTE && !known.contains(form)) {
                known.add(form);
            }
        });
    }

    List<Route> routes() {
        return patterns.keySet().stream().sorted(inOrder()).toList();
    }

    private static Comparator<Route> inOrder() {
        return Comparator.comparing(Route::pattern)
                .thenComparing(route -> route.method().name());
    }
}
