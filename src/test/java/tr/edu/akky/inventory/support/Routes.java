package tr.edu.akky.inventory.support;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the application answers, as its controllers declare them. */
@Component
public class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    private final RequestMappingHandlerMapping mappings;

    Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    /** A method and a pattern such as {@code /units/{id}}. */
    public record Route(HttpMethod method, String pattern) {

        public boolean isBelow(String... prefixes) {
            return Stream.of(prefixes).anyMatch(pattern::startsWith);
        }

        public boolean changes() {
            return method == HttpMethod.POST;
        }

        /** With 1 for whatever varies. */
        public String path() {
            return path(Map.of(), "1");
        }

        /**
         * @param known what to write for the part of the path that ends with a variable, such as {@code /lines/{id}}
         * @param other what to write for all other variables
         */
        public String path(Map<String, String> known, String other) {
            String path = pattern;
            for (Map.Entry<String, String> part : known.entrySet()) {
                path = path.replace(
                        part.getKey(), VARIABLE.matcher(part.getKey()).replaceAll(part.getValue()));
            }
            return VARIABLE.matcher(path).replaceAll(other);
        }
    }

    public Stream<Route> all() {
        return mappings.getHandlerMethods().keySet().stream().flatMap(Routes::of);
    }

    private static Stream<Route> of(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> new Route(method.asHttpMethod(), pattern)));
    }
}
