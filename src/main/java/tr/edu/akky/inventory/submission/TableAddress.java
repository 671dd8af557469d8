package tr.edu.akky.inventory.submission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tr.edu.akky.inventory.shared.Option;

/** The address of a table with its whole view in it, so that it can be mailed. */
final class TableAddress {

    private TableAddress() {}

    static String of(String path, List<Option> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.forEach(parameter ->
                address.queryParam(parameter.value(), UriUtils.encode(parameter.label(), StandardCharsets.UTF_8)));
        return address.build(true).toUriString();
    }

    /** Adds a parameter that says something. */
    static void add(List<Option> parameters, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.add(new Option(name, value.toString()));
        }
    }
}
