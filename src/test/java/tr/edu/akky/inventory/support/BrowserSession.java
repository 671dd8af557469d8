package tr.edu.akky.inventory.support;

import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/** The session cookie of one browser, carried from each answer into the next request. */
public final class BrowserSession implements RequestPostProcessor {

    public static final String COOKIE = "akky-session";

    private static final String ATTRIBUTE = BrowserSession.class.getName();

    private @Nullable Cookie cookie;

    /** The browser that got this answer. */
    public static BrowserSession of(MvcTestResult answer) {
        BrowserSession session = new BrowserSession();
        session.cookie = answer.getResponse().getCookie(COOKIE);
        return session;
    }

    public @Nullable String cookie() {
        return cookie == null ? null : cookie.getValue();
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        if (cookie != null) {
            request.setCookies(cookie);
        }
        request.setAttribute(ATTRIBUTE, this);
        return request;
    }

    private void take(MvcResult answer) {
        Cookie set = answer.getResponse().getCookie(COOKIE);
        if (set != null) {
            cookie = set.getMaxAge() == 0 ? null : set;
        }
    }

    @Component
    static class Carrier implements MockMvcBuilderCustomizer {

        @Override
        public void customize(ConfigurableMockMvcBuilder<?> builder) {
            builder.alwaysDo(answer -> {
                if (answer.getRequest().getAttribute(ATTRIBUTE) instanceof BrowserSession session) {
                    session.take(answer);
                }
            });
        }
    }
}
