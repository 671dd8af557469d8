package tr.edu.akky.inventory.launch;

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
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A person with a browser: cookies of their own, and the hidden fields of each form sent back with it. */
public final class Visitor {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String address;
    private final String email;
    private final String password;
    private int signIns;

    public Visitor(String address, String email, String password) {
        this.address = address;
        this.email = email;
        this.password = password;
    }

    public int signIns() {
        return signIns;
    }

    /** What the browser would send with its next request. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    /** A page; whoever is asked to sign in or to read the notice on personal data does so first. */
    public String page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        for (int step = 0; step < 8 && answer.statusCode() / 100 == 3; step++) {
            answer = get(next(answer));
            if (answer.uri().getPath().equals("/sign-in")) {
                signIn(answer.body());
                answer = get(path);
            } else if (answer.body().contains("action=\"/profile/privacy-notice\"")) {
                answer = post("/profile/privacy-notice", hidden(answer.body(), "/profile/privacy-notice"));
            }
        }
        if (answer.statusCode() != 200) {
            throw new IOException("GET " + path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private void signIn(String page) throws IOException, InterruptedException {
        Map<String, String> fields = hidden(page, "/sign-in");
        fields.put("email", email);
        fields.put("password", password);
        HttpResponse<String> answer = post("/sign-in", fields);
        if (answer.statusCode() != 302 || next(answer).contains("error")) {
            throw new IOException("sign-in answered " + answer.statusCode());
        }
        signIns++;
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Sends a file with the form that the page holds. */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String fileName, byte[] content)
            throws IOException, InterruptedException {
        String boundary = "drill-boundary";
        StringBuilder head = new StringBuilder();
        fields.forEach((name, value) -> head.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, name, value)));
        head.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, fileName));
        HttpRequest request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head.toString()),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path))
                .header("Accept", "text/html")
                .header("Origin", address)
                .timeout(Duration.ofSeconds(60));
    }

    /** The path that a redirect leads to. */
    public static String next(HttpResponse<?> answer) {
        URI location = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return location.getRawPath() + (location.getRawQuery() == null ? "" : "?" + location.getRawQuery());
    }

    /** The hidden fields of the form that posts to the given address. */
    public static Map<String, String> hidden(String page, String action) {
        Matcher form = Pattern.compile("<form[^>]*action=\"" + Pattern.quote(action) + "\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        if (!form.find()) {
            throw new IllegalArgumentException("no form to " + action);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(form.group()).results().forEach(input -> {
            Map<String, String> attributes = new LinkedHashMap<>();
            ATTRIBUTE.matcher(input.group()).results().forEach(each -> attributes.put(each.group(1), each.group(2)));
            fields.put(
                    attributes.getOrDefault("name", ""), HtmlUtils.htmlUnescape(attributes.getOrDefault("value", "")));
        });
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
