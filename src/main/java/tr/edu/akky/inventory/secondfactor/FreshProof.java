package tr.edu.akky.inventory.secondfactor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import tr.edu.akky.inventory.shared.Flash;

/** Lets only those change their second factors who have shown lately who they are; others are asked to first. */
@Component
class FreshProof implements HandlerInterceptor {

    private final FactorRules rules;

    FreshProof(FactorRules rules) {
        this.rules = rules;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Authentication authentication =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        if (HttpMethod.OPTIONS.matches(request.getMethod()) || rules.areFresh(authentication.getAuthorities())) {
            return true;
        }
        RequestContextUtils.getOutputFlashMap(request)
                .put(Flash.ATTRIBUTE, new Flash("warning", "second-factor.stale", List.of(), null));
        String target = request.getContextPath() + SecondFactorController.PATH;
        RequestContextUtils.saveOutputFlashMap(target, request, response);
        response.sendRedirect(target);
        return false;
    }
}
