package tr.edu.akky.inventory.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.LostForm;
import tr.edu.akky.inventory.account.LostForms;

/** Keeps a form that came without its session as a draft of the person who typed it. */
@Component
class KeptForms implements LostForms {

    private final FormDrafts drafts;
    private final FormPages pages;

    KeptForms(FormDrafts drafts, FormPages pages) {
        this.drafts = drafts;
        this.pages = pages;
    }

    @Override
    public Optional<LostForm> keep(CurrentUser person, HttpServletRequest request, String origin) {
        String form = LocalAddress.of(request);
        Optional<String> page = page(request, origin);
        List<TypedField> fields = fields(request);
        if (isUpload(request)) {
            return Optional.of(new LostForm(page.orElse("/"), LostForm.Kind.UPLOAD));
        }
        if (fields.isEmpty()) {
            return Optional.of(new LostForm(page.orElse("/"), LostForm.Kind.BUTTON));
        }
        if (!LocalAddress.isLocal(form) || length(fields) > FormDrafts.LARGEST) {
            return Optional.empty();
        }
        Draft draft = drafts.save(person.id(), form, page.orElse(form), fields);
        String address = page.map(known -> UriComponentsBuilder.fromUriString(known)
                        .replaceQueryParam(DraftInterceptor.PARAMETER, draft.id())
                        .build()
                        .toUriString())
                .orElse(request.getContextPath() + "/drafts/" + draft.id());
        return Optional.of(new LostForm(address, LostForm.Kind.KEPT));
    }

    /** The page that the form was on; a form that had come back with errors is found where it was empty at first. */
    private Optional<String> page(HttpServletRequest request, String origin) {
        String referer =
                Optional.ofNullable(request.getHeader(HttpHeaders.REFERER)).orElse("");
        String from = referer.startsWith(origin + "/") ? referer.substring(origin.length()) : "";
        return Stream.of(from, request.getRequestURI() + "/new")
                .filter(LocalAddress::isLocal)
                .filter(pages::exists)
                .findFirst();
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    /** What the body holds; the servlet puts the values of the address before them. */
    private static List<TypedField> fields(HttpServletRequest request) {
        MultiValueMap<String, String> query = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams();
        return request.getParameterMap().entrySet().stream()
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .skip(query.getOrDefault(parameter.getKey(), List.of()).size())
                        .map(value -> new TypedField(parameter.getKey(), value)))
                .filter(TypedField::mayBeKept)
                .toList();
    }

    private static int length(List<TypedField> fields) {
        return fields.stream()
                .mapToInt(field -> field.name().length() + field.value().length())
                .sum();
    }
}
