package tr.edu.akky.inventory.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.util.DetailedError;

class FormOrderTest {

    static class Form {
        String name = "";
        String licences = "";
        String note = "";
    }

    @Test
    void errorsStandInTheOrderOfTheFieldsBehindThoseOfTheWholeForm() {
        List<DetailedError> errors = List.of(
                new DetailedError("note", "NotBlank", new Object[0], "Notu yazın."),
                new DetailedError("name", "NotBlank", new Object[0], "Adı yazın."),
                new DetailedError("NotBlank", new Object[0], "Kaydedilemedi."),
                new DetailedError("licences", "NotBlank", new Object[0], "Adedi yazın."));

        assertThat(new FormOrder().of(errors, new Form()))
                .extracting(DetailedError::getMessage)
                .containsExactly("Kaydedilemedi.", "Adı yazın.", "Adedi yazın.", "Notu yazın.");
    }
}
