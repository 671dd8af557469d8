package tr.edu.akky.inventory.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * One request that can be sent again and again.
 *
 * @param path with its query
 * @param files what is uploaded, by the name of the field
 * @param before what the same person has to send first, in the same session
 */
record Asked(
        HttpMethod method,
        String path,
        MultiValueMap<String, String> form,
        Map<String, Upload> files,
        @Nullable Asked before) {

    record Upload(String name, byte[] content) {

        static Upload of(String name, String text) {
            return new Upload(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static Asked get(String path) {
        return new Asked(HttpMethod.GET, path, new LinkedMultiValueMap<>(), Map.of(), null);
    }

    static Asked post(String path, String... pairs) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            form.add(pairs[index], pairs[index + 1]);
        }
        return new Asked(HttpMethod.POST, path, form, Map.of(), null);
    }

    /** What a script or a browser sends by itself. */
    static Asked json(String path, String text) {
        return post(path).with("", Upload.of("application/json", text));
    }

    Asked with(Map<String, String> more) {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>(form);
        more.forEach(all::set);
        return new Asked(method, path, all, files, before);
    }

    Asked with(String field, Upload file) {
        return new Asked(method, path, form, Map.of(field, file), before);
    }

    Asked at(String otherPath) {
        return new Asked(method, otherPath, form, files, before);
    }

    Asked after(Asked other) {
        return new Asked(method, path, form, files, other);
    }

    /** The path alone. */
    String place() {
        return path.replaceFirst("\\?.*", "");
    }

    AbstractMockHttpServletRequestBuilder<?> builder() {
        URI address = URI.create(path);
        if (files.isEmpty()) {
            return request(method, address).params(form);
        }
        Upload body = files.get("");
        if (body != null) {
            return request(method, address).contentType(body.name()).content(body.content());
        }
        var upload = multipart(method, address);
        files.forEach((field, file) -> upload.file(new MockMultipartFile(field, file.name(), null, file.content())));
        return upload.params(form);
    }
}
