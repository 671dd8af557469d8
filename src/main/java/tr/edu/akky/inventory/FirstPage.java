package tr.edu.akky.inventory;

import java.util.List;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.expression.SecurityExpressionHandler;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.session.SessionRepository;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.thymeleaf.ITemplateEngine;

/** What any page needs, and is built before the web server opens even though the rest waits. */
@Configuration(proxyBeanMethods = false)
class FirstPage {

    private static final List<Class<?>> PARTS = List.of(
            DispatcherServlet.class,
            HandlerMapping.class,
            HandlerAdapter.class,
            HandlerExceptionResolver.class,
            ViewResolver.class,
            ITemplateEngine.class,
            RequestDataValueProcessor.class,
            SecurityExpressionHandler.class,
            SecurityFilterChain.class,
            SessionRepository.class);

    private static final List<String> NAMED = List.of(
            "springSessionRepositoryFilter",
            "springSecurityFilterChain",
            "pageAdvice",
            "signInController",
            "directory");

    @Bean
    static LazyInitializationExcludeFilter builtFirst() {
        return (name, definition, type) ->
                NAMED.contains(name) || PARTS.stream().anyMatch(part -> part.isAssignableFrom(type));
    }
}
