package tr.edu.akky.inventory.directory;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tr.edu.akky.inventory.support.BrowserSession;

/**
 * Somebody with a browser that keeps cookies and follows redirects between application and provider. The application is
 * visited by number and the provider by name, since cookies know nothing of ports.
 */
final class WebVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*?value=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 12;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String application;

    WebVisitor(int port) {
        application = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> open(String path) {
        return follow(get(URI.create(application + path)), UnaryOperator.identity());
    }

    /** Goes to the provider from the sign-in page and signs in there; the provider leads back. */
    HttpResponse<String> signInAt(String registration, String name) {
        return signInAt(registration, name, UnaryOperator.identity());
    }

    /** @param tampering what becomes of each address on the way */
    HttpResponse<String> signInAt(String registration, String name, UnaryOperator<String> tampering) {
        HttpResponse<String> form = goTo(registration, tampering);
        return follow(
                post(form, form.uri().resolve("/login"), Map.of("username", name, "password", Provider.PASSWORD)),
                tampering);
    }

    /** Only goes there. */
    HttpResponse<String> goTo(String registration, UnaryOperator<String> tampering) {
        return follow(get(URI.create(application + "/oauth2/authorization/" + registration)), tampering);
    }

    HttpResponse<String> signOut() {
        HttpResponse<String> page = open("/profile");
        return follow(post(page, URI.create(application + "/sign-out"), Map.of()), UnaryOperator.identity());
    }

    String session() {
        return cookies.getCookieStore().get(URI.create(application)).stream()
                .filter(cookie -> cookie.getName().equals(BrowserSession.COOKIE))
                .map(cookie -> cookie.getValue())
                .collect(Collectors.joining());
    }

    private HttpResponse<String> post(HttpResponse<String> page, URI address, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IllegalStateException("no form at " + page.uri());
        }
        String body = fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))
                + "&_csrf=" + encoded(token.group(1));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> follow(HttpResponse<String> first, UnaryOperator<String> tampering) {
        HttpResponse<String> response = first;
        for (int count = 0; count < MOST_REDIRECTS && response.statusCode() / 100 == 3; count++) {
            String next = response.headers().firstValue("Location").orElseThrow();
            response = get(response.uri().resolve(tampering.apply(next)));
        }
        return response;
    }

    private HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).header("Accept", "text/html"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
