package tr.edu.akky.inventory.draft;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which addresses can be opened as a page, and not only be posted to. */
@Component
class FormPages {

    /** Asked for late, since security is set up before the controllers are. */
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    FormPages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** @param address with or without a query */
    boolean exists(String address) {
        PathContainer path = PathContainer.parsePath(address.split("\\?", 2)[0]);
        return mappings.getObject().getHandlerMethods().keySet().stream()
                .filter(FormPages::isPage)
                .anyMatch(info -> info.getPathPatternsCondition() != null
                        && info.getPathPatternsCondition().getPatterns().stream()
                                .anyMatch(pattern -> pattern.matches(path)));
    }

    private static boolean isPage(RequestMappingInfo info) {
        return info.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }
}
