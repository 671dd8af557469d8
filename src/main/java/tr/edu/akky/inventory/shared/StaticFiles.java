package tr.edu.akky.inventory.shared;

import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * The files beside the pages, under addresses that carry the hash of what they hold, so that a browser asks for each
 * once. Each folder by itself: a folder for everything would make every link of every page be looked for among the
 * files.
 */
@Configuration(proxyBeanMethods = false)
public class StaticFiles implements WebMvcConfigurer {

    private static final Map<String, String> FOLDERS = Map.of(
            "/css/", "classpath:/static/css/",
            "/js/", "classpath:/static/js/",
            "/img/", "classpath:/static/img/",
            "/webjars/", "classpath:/META-INF/resources/webjars/");
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry handlers) {
        FOLDERS.forEach((folder, location) -> handlers.addResourceHandler(folder + "**")
                .addResourceLocations(location)
                .setCacheControl(FOR_GOOD)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**")));
    }

    /** Their paths, for the rules of access. */
    public static String[] patterns() {
        return FOLDERS.keySet().stream().map(folder -> folder + "**").toArray(String[]::new);
    }

    /** Whether a path within the application is one of theirs. */
    public static boolean hold(String path) {
        return FOLDERS.keySet().stream().anyMatch(path::startsWith);
    }
}
