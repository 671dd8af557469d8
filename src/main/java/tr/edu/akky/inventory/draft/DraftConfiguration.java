package tr.edu.akky.inventory.draft;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every form that is sent passes the drafts. */
@Configuration(proxyBeanMethods = false)
class DraftConfiguration implements WebMvcConfigurer {

    private final DraftInterceptor interceptor;

    DraftConfiguration(DraftInterceptor interceptor) {
        this.interceptor = interceptor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(interceptor);
    }
}
