package tr.edu.akky.inventory.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Remembers for after sign-in the address of the page that was asked for, and of the request nothing else. */
class WantedPage extends HttpSessionRequestCache {

    private static final String ATTRIBUTE = "wanted-page";
    private static final int LONGEST = 2_000;

    WantedPage() {
        setSessionAttrName(ATTRIBUTE);
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (isPage(request) && address.length() <= LONGEST) {
            request.getSession().setAttribute(ATTRIBUTE, new SimpleSavedRequest(address));
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return HttpMethod.GET.matches(request.getMethod())
                && (accepted == null || accepted.contains(MediaType.TEXT_HTML_VALUE) || accepted.contains("*/*"));
    }
}
