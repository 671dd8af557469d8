package tr.edu.akky.inventory.shared;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Says that nothing can be stored now, and holds what was sent, since nobody else can: one button sends it again. A
 * token of the form makes sure that it is stored once, should it have been stored already.
 */
@Component
class OutagePage {

    private static final Locale TURKISH = Locale.forLanguageTag("tr-TR");

    private final ThymeleafViewResolver views;
    private final MessageSource messages;
    private final ResourceUrlProvider files;

    OutagePage(ThymeleafViewResolver views, MessageSource messages, ResourceUrlProvider files) {
        this.views = views;
        this.messages = messages;
        this.files = files;
    }

    /** A field as it came. */
    record Sent(String name, String value) {}

    /** @param form whether a person sent a form whose fields may be shown again */
    void write(Outage outage, boolean form, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!accepts(request, MediaType.TEXT_HTML_VALUE)) {
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.getWriter().write(messages.getMessage("outage." + outage + ".text", null, TURKISH));
            return;
        }
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        boolean upload = form && OwnForm.isUpload(request);
        try {
            Objects.requireNonNull(views.resolveViewName("outage", TURKISH))
                    .render(
                            Map.of(
                                    "outage",
                                    outage,
                                    "address",
                                    address(request),
                                    "form",
                                    form && !upload,
                                    "upload",
                                    upload,
                                    "sent",
                                    form && !upload ? OwnForm.fields(request, Sent::new) : List.of(),
                                    "reference",
                                    reference(request)),
                            request,
                            naming(files, request, response));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** Names files as all pages do: the filter that does it for them stands behind what an outage has stopped. */
    private static HttpServletResponse naming(
            ResourceUrlProvider files, HttpServletRequest request, HttpServletResponse response) {
        String context = request.getContextPath();
        return new HttpServletResponseWrapper(response) {
            @Override
            public String encodeURL(String url) {
                String path = url.startsWith(context) ? url.substring(context.length()) : "";
                return StaticFiles.hold(path)
                        ? context + Objects.requireNonNullElse(files.getForLookupPath(path), path)
                        : url;
            }
        };
    }

    private static boolean accepts(HttpServletRequest request, String type) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(type);
    }

    /** Two slashes at the beginning would lead to another host. */
    private static String address(HttpServletRequest request) {
        String path = request.getRequestURI().replaceFirst("^/+", "/");
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static String reference(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(RequestReference.ATTRIBUTE), "");
    }
}
