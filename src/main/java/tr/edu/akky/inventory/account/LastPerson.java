package tr.edu.akky.inventory.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Knows who signed in with this browser last, by a cookie that only this application can have written: it is signed with
 * the person's own password hash. It opens nothing; it says whose draft a form becomes that comes without a session.
 */
@Component
class LastPerson {

    static final String COOKIE = "last-person";

    private static final Duration KNOWN_FOR = Duration.ofDays(7);

    private final AccountRepository accounts;
    private final Clock clock;

    LastPerson(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param alone whether nobody else has used this browser lately, so that its forms are all of one person */
    private record Signed(long id, long until, boolean alone) {

        static Optional<Signed> read(String text) {
            String[] parts = text.split("\\.");
            return parts.length == 4 && parts[0].matches("\\d{1,18}") && parts[1].matches("\\d{1,12}")
                    ? Optional.of(new Signed(Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2].equals("1")))
                    : Optional.empty();
        }

        String text() {
            return id + "." + until + "." + (alone ? 1 : 0);
        }
    }

    void remember(HttpServletRequest request, HttpServletResponse response, long id) {
        boolean alone = signed(request).map(last -> last.id == id && last.alone).orElse(true);
        Signed next = new Signed(id, clock.instant().plus(KNOWN_FOR).getEpochSecond(), alone);
        String signature = signature(next).orElseThrow();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, next.text() + "." + signature)
                        .path(request.getContextPath() + "/")
                        .maxAge(KNOWN_FOR)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    /** Empty if nobody is known, or if more than one person uses the browser and a form could be anybody's. */
    Optional<Long> of(HttpServletRequest request) {
        return signed(request).filter(Signed::alone).map(Signed::id);
    }

    private Optional<Signed> signed(HttpServletRequest request) {
        @Nullable Cookie cookie = WebUtils.getCookie(request, COOKIE);
        String text = cookie == null ? "" : cookie.getValue();
        return Signed.read(text)
                .filter(read -> read.until > clock.instant().getEpochSecond())
                .filter(read -> signature(read)
                        .filter(signature -> isSame(text, read.text() + "." + signature))
                        .isPresent());
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> signature(Signed signed) {
        return accounts.findById(signed.id).map(Account::passwordHash).map(key -> {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                byte[] signature = mac.doFinal((COOKIE + signed.text()).getBytes(StandardCharsets.UTF_8));
                return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
