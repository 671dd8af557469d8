package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.web.servlet.FlashMap;
import tr.edu.akky.inventory.shared.Flash;

class StoredAttributeTest {

    @Test
    void whateverASessionHoldsComesBack() {
        FlashMap flash = new FlashMap();
        flash.put(Flash.ATTRIBUTE, new Flash("success", "unit.added", List.of("Tıp Fakültesi", 3L), "/units"));
        flash.addTargetRequestParam("page", "2");
        SignIn.Factor factor = new SignIn.Factor("FACTOR_PASSWORD", Instant.EPOCH);

        assertThat(again(new SignIn(7, Instant.EPOCH, "::1", "Firefox, Linux", List.of(factor))))
                .isEqualTo(new SignIn(7, Instant.EPOCH, "::1", "Firefox, Linux", List.of(factor)));
        assertThat(again(new ArrayList<>(List.of(flash)))).isEqualTo(List.of(flash));
        assertThat(again(new DefaultCsrfToken("X", "_csrf", "abc"))).isInstanceOf(DefaultCsrfToken.class);
        assertThat(again(new SimpleSavedRequest("/review"))).isInstanceOf(SimpleSavedRequest.class);
        assertThat(again(new RefusedRequests.Waiting(7, new LostForm("/units", LostForm.Kind.KEPT))))
                .isEqualTo(new RefusedRequests.Waiting(7, new LostForm("/units", LostForm.Kind.KEPT)));
    }

    @Test
    void whatNoSessionHoldsIsNeverMade() {
        assertThat(again(new File("/etc/passwd"))).isNull();
    }

    private @Nullable Object again(Object value) {
        return StoredAttribute.read(Objects.requireNonNull(new SerializingConverter().convert(value)));
    }
}
