package tr.edu.akky.inventory.shared;

import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** What the error page may tell: the status and the reference number; never the exception's own words. */
@Component
class ErrorPageAttributes extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
        Object reference = request.getAttribute(RequestReference.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (reference != null) {
            attributes.put("reference", reference);
        }
        return attributes;
    }
}
