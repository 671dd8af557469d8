package tr.edu.akky.inventory.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.RedirectView;

/** Leads from a page that a list does not have, or has no longer, to its last one. */
@Component
class PagesInReach implements HandlerInterceptor, WebMvcConfigurer {

    private final PageLinks links;

    PagesInReach(PageLinks links) {
        this.links = links;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer == null
                || request.getDispatcherType() == DispatcherType.ERROR
                || request.getParameter("page") == null) {
            return;
        }
        answer.getModel().values().stream()
                .filter(value -> value instanceof Page<?> page && page.getNumber() > 0 && page.isEmpty())
                .findFirst()
                .ifPresent(beyond -> leadTo(Math.max(((Page<?>) beyond).getTotalPages(), 1), answer));
    }

    private void leadTo(int page, ModelAndView answer) {
        answer.clear();
        RedirectView last = new RedirectView(links.to(page), false, true, false);
        last.setExpandUriTemplateVariables(false);
        answer.setView(last);
    }
}
