package tr.edu.akky.inventory.secondfactor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Where second factors join the security of every request. */
@Configuration(proxyBeanMethods = false)
class SecondFactorConfiguration implements WebMvcConfigurer {

    private final FreshProof freshProof;

    SecondFactorConfiguration(FreshProof freshProof) {
        this.freshProof = freshProof;
    }

    @Bean
    static Customizer<HttpSecurity> requiredFactor(FactorRules rules) {
        return http -> http.addFilterAfter(new RequiredFactorFilter(rules), AuthorizationFilter.class);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(freshProof)
                .addPathPatterns(SecondFactorController.PATH + "/*", SecondFactorController.PATH + "/*/**")
                .excludePathPatterns(SecondFactorController.PATH + "/proof/*");
    }
}
