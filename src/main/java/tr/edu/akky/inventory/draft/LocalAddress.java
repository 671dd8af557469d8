package tr.edu.akky.inventory.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** Addresses within this application: they begin with one slash, so that they lead nowhere else. */
final class LocalAddress {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\#{}]]{0,499}");

    private LocalAddress() {}

    static boolean isLocal(String address) {
        return LOCAL.matcher(address).matches();
    }

    /** Path and query of a request, as the address of the form that was sent. */
    static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
