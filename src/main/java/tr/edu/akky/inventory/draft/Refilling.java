package tr.edu.akky.inventory.draft;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.BeansException;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;

/** Puts a draft into the form object of a page, so that every field is back without any script. */
@Component
class Refilling {

    private static final String FORM = "form";

    /** @return false where the page has no form that takes every field of the draft; it is then as it was */
    boolean into(ModelMap model, Draft draft) {
        Object form = model.get(FORM);
        if (form == null || form.getClass().isRecord() || !takesAll(form, draft)) {
            return false;
        }
        WebDataBinder binder = new WebDataBinder(form, FORM);
        binder.initDirectFieldAccess();
        try {
            binder.bind(new MutablePropertyValues(values(draft)));
        } catch (BeansException notOfThisForm) {
            return false;
        }
        model.put(BindingResult.MODEL_KEY_PREFIX + FORM, binder.getBindingResult());
        return true;
    }

    /** Another form of the same page has texts that this one does not know. */
    private static boolean takesAll(Object form, Draft draft) {
        return !draft.texts().isEmpty()
                && draft.texts().stream()
                        .allMatch(field -> ReflectionUtils.findField(form.getClass(), field.root()) != null);
    }

    /** As a request would give them: one value as it is, several as an array. */
    private static Map<String, Object> values(Draft draft) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        draft.fields().forEach(field -> values.add(field.name(), field.value()));
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue().size() == 1
                                ? field.getValue().get(0)
                                : field.getValue().toArray(String[]::new)));
    }
}
