package tr.edu.akky.inventory.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A form that a person sent from a page of this application. Another site may make a browser send a form too; what that
 * one says must not look as if the person had typed it.
 */
public final class OwnForm {

    private static final Pattern HOLDS_SECRETS = Pattern.compile("/sign-.*|/setup|.*password.*|.*second-factor.*");

    private OwnForm() {}

    /** Whether this request brings one whose fields may be shown again: it holds no secrets. */
    public static boolean isBehind(HttpServletRequest request) {
        String accepted =
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        String site = request.getHeader("Sec-Fetch-Site");
        boolean own = site == null
                ? origin(request).equals(request.getHeader(HttpHeaders.ORIGIN))
                : site.equals("same-origin");
        return own
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !HOLDS_SECRETS.matcher(path(request)).matches();
    }

    /** Scheme, host and port of this application as the person's browser knows them. */
    public static String origin(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .replacePath(null)
                .build()
                .toUriString();
    }

    /** The fields of the body; the servlet puts the values of the address before them. */
    public static <T> List<T> fields(HttpServletRequest request, BiFunction<String, String, T> field) {
        MultiValueMap<String, String> query = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
        return request.getParameterMap().entrySet().stream()
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .skip(query.getOrDefault(parameter.getKey(), List.of()).size())
                        .map(value -> field.apply(parameter.getKey(), value)))
                .toList();
    }

    /** Whether it brings files, which cannot be held. */
    public static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
