package tr.edu.akky.inventory.activity;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class AccessesConfiguration implements WebMvcConfigurer {

    private final Accesses accesses;

    AccessesConfiguration(Accesses accesses) {
        this.accesses = accesses;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(accesses);
    }
}
