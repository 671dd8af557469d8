package tr.edu.akky.inventory.draft;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.Flash;

/**
 * Ends the draft of each form that was accepted: answered by a redirect that does not carry a refusal. A form that comes
 * back shows what was typed; its page is marked, so that no older draft is written over it. A page that is asked for
 * with {@code ?draft=} gets that draft into its form.
 */
@Component
class DraftInterceptor implements HandlerInterceptor {

    static final String PARAMETER = "draft";

    private final FormDrafts drafts;
    private final Refilling refilling;

    DraftInterceptor(FormDrafts drafts, Refilling refilling) {
        this.drafts = drafts;
        this.refilling = refilling;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        CurrentUser user = CurrentUser.signedIn();
        if (user == null
                || page == null
                || page.getViewName() == null
                || request.getDispatcherType() == DispatcherType.ERROR) {
            return;
        }
        boolean redirect = page.getViewName().startsWith("redirect:");
        if (request.getMethod().equals(HttpMethod.POST.name())) {
            if (!redirect) {
                page.addObject("typedBefore", true);
            } else if (!isRefusal(request)) {
                drafts.accepted(user.id(), LocalAddress.of(request));
            }
        } else if (!redirect && request.getParameter(PARAMETER) != null) {
            refill(user, request, page);
        }
    }

    private void refill(CurrentUser user, HttpServletRequest request, ModelAndView page) {
        String id = request.getParameter(PARAMETER);
        if (!id.matches("\\d{1,18}")) {
            return;
        }
        drafts.find(user.id(), Long.parseLong(id))
                .filter(draft -> draft.page().split("\\?", 2)[0].equals(request.getRequestURI()))
                .ifPresent(draft -> {
                    page.addObject("keptDraft", draft);
                    page.addObject("refilled", refilling.into(page.getModelMap(), draft));
                });
    }

    private static boolean isRefusal(HttpServletRequest request) {
        return RequestContextUtils.getOutputFlashMap(request).get(Flash.ATTRIBUTE) instanceof Flash flash
                && flash.kind().equals("danger");
    }
}
