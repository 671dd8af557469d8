package tr.edu.akky.inventory.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/**
 * The tokens of forms as they stand in a page. Each is good for one session as usual; behind it stands, signed, to whom
 * the form was shown, so that a form which comes after the end of its session is known to be that person's. That alone
 * opens nothing.
 */
@Component
class PersonalTokens implements CsrfTokenRequestHandler {

    private static final String ATTRIBUTE = "_csrf";
    private static final String SEPARATOR = ".";

    private final XorCsrfTokenRequestAttributeHandler masking = new XorCsrfTokenRequestAttributeHandler();
    private final CurrentUsers users;

    PersonalTokens(CurrentUsers users) {
        this.users = users;
    }

    private record Signed(CsrfToken token) implements CsrfToken {

        @Override
        public String getHeaderName() {
            return token.getHeaderName();
        }

        @Override
        public String getParameterName() {
            return token.getParameterName();
        }

        @Override
        public String getToken() {
            CurrentUser user = CurrentUser.signedIn();
            String masked = token.getToken();
            return user == null ? masked : masked + SEPARATOR + user.id() + SEPARATOR + user.sign(masked);
        }
    }

    /** An error page is made when the session is stored already: by then it must hold the token of that page's forms. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        if (CurrentUser.signedIn() != null && request.getSession(false) != null) {
            Objects.requireNonNull(token.get());
        }
        masking.handle(request, response, token);
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken masked) {
            Signed signed = new Signed(masked);
            request.setAttribute(CsrfToken.class.getName(), signed);
            request.setAttribute(ATTRIBUTE, signed);
        }
    }

    /**
     * Null also for a token that is none: masked in no way that could be undone; and for one of a page that was shown to
     * a person, while nobody is signed in.
     */
    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        HttpServletRequestWrapper withoutPerson = new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable String getParameter(String name) {
                String sent = super.getParameter(name);
                String[] parts = sent == null ? new String[0] : parts(sent);
                boolean lost = parts.length > 1 && CurrentUser.signedIn() == null;
                return parts.length == 0 || lost ? null : parts[0];
            }
        };
        try {
            return masking.resolveCsrfTokenValue(withoutPerson, token);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** The person to whom the form of this request was shown, if they may still sign in with the same password. */
    Optional<CurrentUser> personOf(HttpServletRequest request) {
        String[] parts =
                parts(Optional.ofNullable(request.getParameter(ATTRIBUTE)).orElse(""));
        if (parts.length != 3 || !parts[1].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return users.refreshed(Long.parseLong(parts[1])).filter(user -> isSame(user.sign(parts[0]), parts[2]));
    }

    private static String[] parts(String sent) {
        return sent.split("\\.", 3);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
