package tr.edu.akky.inventory.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has each request read its session once. Spring Session would read it again after the page is written, only to learn
 * its name. Stands before its filter, and gives it the sessions.
 */
class SessionsOfRequest<S extends Session> extends OncePerRequestFilter
        implements FindByIndexNameSessionRepository<CalmSession<S>>, Ordered {

    private final FindByIndexNameSessionRepository<S> stored;
    private final ThreadLocal<Map<String, CalmSession<S>>> known = new ThreadLocal<>();

    SessionsOfRequest(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        known.set(new HashMap<>());
        try {
            chain.doFilter(SecurityConfiguration.isStatic(request) ? withoutCookies(request) : request, response);
        } finally {
            known.remove();
        }
    }

    /** A file beside the pages is the same for everybody, and the page of an outage needs its styles. */
    private static HttpServletRequest withoutCookies(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public Cookie @Nullable [] getCookies() {
                return null;
            }
        };
    }

    @Override
    public int getOrder() {
        return SessionRepositoryFilter.DEFAULT_ORDER - 1;
    }

    @Override
    public CalmSession<S> createSession() {
        return new CalmSession<>(stored.createSession());
    }

    @Override
    public void save(CalmSession<S> session) {
        stored.save(session.stored());
        remember(session);
    }

    @Override
    public @Nullable CalmSession<S> findById(String id) {
        CalmSession<S> ofRequest = known.get() == null ? null : known.get().get(id);
        if (ofRequest != null && ofRequest.getId().equals(id)) {
            return ofRequest;
        }
        S found = stored.findById(id);
        return found == null ? null : remember(new CalmSession<>(found));
    }

    private CalmSession<S> remember(CalmSession<S> session) {
        if (known.get() != null) {
            known.get().put(session.getId(), session);
        }
        return session;
    }

    @Override
    public void deleteById(String id) {
        if (known.get() != null) {
            known.get().remove(id);
        }
        stored.deleteById(id);
    }

    @Override
    public Map<String, CalmSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        Map<String, CalmSession<S>> found = new HashMap<>();
        stored.findByIndexNameAndIndexValue(name, value)
                .forEach((id, session) -> found.put(id, new CalmSession<>(session)));
        return found;
    }
}
