package tr.edu.akky.inventory.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.LostForm;
import tr.edu.akky.inventory.account.LostForms;
import tr.edu.akky.inventory.shared.OwnForm;

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
        List<TypedField> fields = OwnForm.fields(request, TypedField::new).stream()
                .filter(TypedField::mayBeKept)
                .toList();
        if (OwnForm.isUpload(request)) {
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

    private static int length(List<TypedField> fields) {
        return fields.stream()
                .mapToInt(field -> field.name().length() + field.value().length())
                .sum();
    }
}
