package tr.edu.akky.inventory.activity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import tr.edu.akky.inventory.account.AccessRefused;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;

/**
 * Keeps who took a file and who was refused something. A file that is fetched by GET leaves this one line and nothing
 * else. Of refusals the history holds one a minute for each person and route, so that nobody can flood it.
 */
@Component
class Accesses implements HandlerInterceptor {

    private static final Duration ONCE_IN = Duration.ofMinutes(1);

    private final ObjectProvider<RequestMappingHandlerMapping> routes;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    Accesses(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> routes,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.routes = routes;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        CurrentUser person = CurrentUser.signedIn();
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (person == null || pattern == null) {
            return;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
            refused(person, request.getMethod(), pattern.toString());
        } else if (isFile(response) && HttpMethod.GET.matches(request.getMethod())) {
            events.publishEvent(new HistoryEvent("access.downloaded", "access", null, null, Map.of("address", path)));
        }
    }

    private static boolean isFile(HttpServletResponse response) {
        String disposition = response.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        return response.getStatus() == HttpServletResponse.SC_OK
                && disposition != null
                && disposition.startsWith("attachment");
    }

    @EventListener
    void refused(AccessRefused refusal) {
        PathContainer path = PathContainer.parsePath(refusal.path());
        routes.getObject().getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPathPatternsCondition() == null
                        ? Stream.<PathPattern>empty()
                        : mapping.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> pattern.matches(path))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .ifPresent(pattern -> refused(refusal.person(), refusal.method(), pattern.getPatternString()));
    }

    private void refused(CurrentUser person, String method, String pattern) {
        String route = method + " " + pattern;
        boolean known = jdbc.sql("""
                        select exists (select 1 from activity
                            where happened_at > :since and action = 'access.refused' and actor_id = :person
                                and details ->> 'address' = :route)
                        """)
                .param("since", Timestamp.from(clock.instant().minus(ONCE_IN)))
                .param("person", person.id())
                .param("route", route)
                .query(Boolean.class)
                .single();
        if (!known) {
            events.publishEvent(new HistoryEvent("access.refused", "access", null, null, Map.of("address", route)));
        }
    }
}
