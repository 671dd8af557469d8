package tr.edu.akky.inventory.account;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tr.edu.akky.inventory.shared.Hash;
import tr.edu.akky.inventory.shared.HistoryEvent;

/**
 * Where people are signed in. Ending a session is part of the transaction of the act that asks for it, and holds for every
 * instance at the next request.
 */
@Service
@Transactional
public class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> stored;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Sessions(
            FindByIndexNameSessionRepository<? extends Session> stored,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * A place where a person is signed in.
     *
     * @param key names it to its person; it does not open it
     * @param present whether it is the one of this request
     */
    record Place(String key, SignIn signIn, Instant lastSeen, boolean present) {}

    /** The present one first, then by the last visit. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    List<Place> of(long person) {
        String present = present();
        return stored.findByPrincipalName(Long.toString(person)).values().stream()
                .filter(session -> !session.isExpired())
                .flatMap(session -> place(session, present))
                .sorted(Comparator.comparing(Place::present)
                        .thenComparing(Place::lastSeen)
                        .reversed())
                .toList();
    }

    private static Stream<Place> place(Session session, @Nullable String present) {
        return Stream.ofNullable(session.<SignIn>getAttribute(SignIns.ATTRIBUTE))
                .map(signIn -> new Place(
                        key(session.getId()),
                        signIn,
                        session.getLastAccessedTime(),
                        session.getId().equals(present)));
    }

    /** Ends one of the person's own; one that has ended already is no fault. */
    void end(CurrentUser user, String key) {
        List<String> ids = jdbc.sql("select session_id from web_session where principal_name = ?")
                .param(Long.toString(user.id()))
                .query(String.class)
                .list();
        for (String id : ids) {
            if (key(id).equals(key)) {
                int ended = jdbc.sql("delete from web_session where session_id = ?")
                        .param(id)
                        .update();
                recorded(user.id(), ended);
            }
        }
    }

    /** @return how many were ended: all of the person but that of this request */
    int endOthers(long person) {
        String present = present();
        return recorded(
                person,
                jdbc.sql("delete from web_session where principal_name = ? and session_id <> ?")
                        .params(Long.toString(person), present == null ? "" : present)
                        .update());
    }

    /** @return how many were ended: all of the person */
    public int endAll(long person) {
        return recorded(
                person,
                jdbc.sql("delete from web_session where principal_name = ?")
                        .param(Long.toString(person))
                        .update());
    }

    /** Gives the session of this request another name, after which a stolen one opens nothing. */
    void renew() {
        HttpServletRequest request = request();
        if (request != null && request.getSession(false) != null) {
            request.changeSessionId();
        }
    }

    private int recorded(long person, int ended) {
        if (ended > 0) {
            events.publishEvent(new HistoryEvent(
                    "account.sessions-ended", "account", person, null, Map.of("sessions", Integer.toString(ended))));
        }
        return ended;
    }

    private static @Nullable String present() {
        HttpServletRequest request = request();
        return request == null || request.getSession(false) == null
                ? null
                : request.getSession(false).getId();
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }

    private static String key(String id) {
        return Hash.of(id.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }
}
