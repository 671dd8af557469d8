package tr.edu.akky.inventory.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/** A text that a request marks as there without sending it, as boxes that are not ticked are, is empty and not null. */
@Component
class FormBinding implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> initBinders) {
                return new ServletRequestDataBinderFactory(initBinders, getWebBindingInitializer()) {
                    @Override
                    protected ServletRequestDataBinder createBinderInstance(
                            @Nullable Object target, String name, NativeWebRequest request) {
                        return new EmptyTexts(target, name);
                    }
                };
            }
        };
    }

    private static final class EmptyTexts extends ExtendedServletRequestDataBinder {

        EmptyTexts(@Nullable Object target, String name) {
            super(target, name);
        }

        @Override
        public @Nullable Object getEmptyValue(Class<?> type) {
            return type == String.class ? "" : super.getEmptyValue(type);
        }
    }
}
