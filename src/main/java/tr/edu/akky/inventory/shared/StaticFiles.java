package tr.edu.akky.inventory.shared;

import java.time.Duration;
import java.util.List;
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
class StaticFiles implements WebMvcConfigurer {

    private static final List<String> FOLDERS = List.of("css", "js", "img");
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry handlers) {
        FOLDERS.forEach(folder -> serve(handlers, folder, "classpath:/static/" + folder + "/"));
        serve(handlers, "webjars", "classpath:/META-INF/resources/webjars/");
    }

    private static void serve(ResourceHandlerRegistry handlers, String folder, String location) {
        handlers.addResourceHandler("/" + folder + "/**")
                .addResourceLocations(location)
                .setCacheControl(FOR_GOOD)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
