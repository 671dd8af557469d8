package tr.edu.akky.inventory.account;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.stereotype.Component;

/** What every answer tells the browser: what a page may load, who may frame or read it, and where to complain. */
@Component
class ResponseHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " object-src 'none'; frame-ancestors 'none'";

    private final String reports;

    ResponseHeaders(@Value("${server.servlet.context-path:}") String contextPath) {
        this.reports = contextPath + PolicyReportController.PATH;
    }

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(policy())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"));
    }

    /**
     * Browsers that know {@code report-to} ignore {@code report-uri}, and take endpoints over TLS alone; the others know
     * nothing else.
     */
    private HeaderWriter policy() {
        String told = CONTENT_SECURITY_POLICY + "; report-uri " + reports;
        HeaderWriter plain = new ContentSecurityPolicyHeaderWriter(told);
        HeaderWriter encrypted = new CompositeHeaderWriter(List.of(
                new ContentSecurityPolicyHeaderWriter(told + "; report-to csp"),
                new StaticHeadersWriter("Reporting-Endpoints", "csp=\"" + reports + "\"")));
        return (request, response) -> (request.isSecure() ? encrypted : plain).writeHeaders(request, response);
    }
}
