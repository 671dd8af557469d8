package tr.edu.akky.inventory.shared;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.util.DetailedError;

/**
 * Puts the errors of a form into the order in which its class declares the fields, which is that of the page. Bean
 * validation finds them in any order.
 */
@Component
class FormOrder {

    /** The errors of the whole form first, then those of its fields. */
    public List<DetailedError> of(List<DetailedError> errors, Object form) {
        List<String> fields = Arrays.stream(form.getClass().getDeclaredFields())
                .map(Field::getName)
                .toList();
        return errors.stream()
                .sorted(Comparator.comparingInt(error -> error.isGlobal() ? -1 : fields.indexOf(error.getFieldName())))
                .toList();
    }
}
