package tr.edu.akky.inventory.activity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.CurrentUsers;
import tr.edu.akky.inventory.account.SignInProofs;
import tr.edu.akky.inventory.shared.HistoryEvent;

/** Keeps what happened, inside the transaction in which it happened, and tells it back, newest first. */
@Service
@Transactional
public class History {

    private static final int TIMELINE_LENGTH = 100;
    private static final Duration ONCE_IN = Duration.ofMinutes(1);

    private final ActivityRepository activities;
    private final CurrentUsers users;
    private final SignInProofs proofs;
    private final Clock clock;

    History(ActivityRepository activities, CurrentUsers users, SignInProofs proofs, Clock clock) {
        this.activities = activities;
        this.users = users;
        this.proofs = proofs;
        this.clock = clock;
    }

    /** The last hundred acts on one thing. */
    @Transactional(readOnly = true)
    public List<Activity> timeline(String subject, long subjectId) {
        return activities.timeline(subject, subjectId, PageRequest.of(0, TIMELINE_LENGTH));
    }

    @EventListener
    void keep(HistoryEvent event) {
        keep(event, actor(SecurityContextHolder.getContext().getAuthentication()));
    }

    /** A password alone is not yet a sign-in where a second factor is owed. */
    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        CurrentUser user = actor(event.getAuthentication());
        if (user != null && !proofs.suffice(user, event.getAuthentication().getAuthorities())) {
            return;
        }
        keep(HistoryEvent.of("account.signed-in", "account", user == null ? null : user.id()), user);
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        CurrentUser user = actor(event.getAuthentication());
        keep(HistoryEvent.of("account.signed-out", "account", user == null ? null : user.id()), user);
    }

    /**
     * What was typed is not kept: people type passwords into the wrong field. Where a fault of our own kept us from
     * looking at it, nobody has failed.
     */
    @EventListener
    void signInFailed(AbstractAuthenticationFailureEvent event) {
        boolean nameless = event.getAuthentication() instanceof PreAuthenticatedAuthenticationToken;
        String reason = nameless
                ? event.getAuthentication().getName()
                : event.getException().getClass().getSimpleName();
        if (event.getException() instanceof InternalAuthenticationServiceException || nameless && isKept(reason)) {
            return;
        }
        keep(
                new HistoryEvent(
                        "account.sign-in-failed",
                        "account",
                        users.idOf(event.getAuthentication().getName()).orElse(null),
                        null,
                        Map.of("reason", reason)),
                null);
    }

    /** Who comes without a name, by passkey or provider, is not slowed down: one line a minute says enough. */
    private boolean isKept(String reason) {
        return activities.existsFailedSignIn(reason, clock.instant().minus(ONCE_IN));
    }

    private void keep(HistoryEvent event, @Nullable CurrentUser actor) {
        activities.save(new Activity(event, actor, clock.instant()));
    }

    private static @Nullable CurrentUser actor(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof CurrentUser user ? user : null;
    }
}
