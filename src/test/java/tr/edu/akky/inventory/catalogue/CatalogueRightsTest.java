package tr.edu.akky.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import tr.edu.akky.inventory.account.Role;

class CatalogueRightsTest extends UpkeepTest {

    @Test
    void nobodyButAnAdministratorFindsTheRoutesThatChange() {
        long office = product("ms-office");
        long pair = pairs(office).get(0);
        List<String> forms = List.of(
                PRODUCTS + "/new",
                PRODUCTS + "/" + office,
                PRODUCTS + "/" + office + "/equivalents/new",
                PRODUCTS + "/" + office + "/equivalents/" + pair,
                EQUIVALENTS + "/new",
                "/administration/catalogue/categories/sunucu-dns",
                "/administration/catalogue/top-categories/sunucu");
        List<String> acts = List.of(
                PRODUCTS,
                PRODUCTS + "/" + office,
                PRODUCTS + "/" + office + "/aliases",
                PRODUCTS + "/" + office + "/aliases/1/removal",
                PRODUCTS + "/" + office + "/equivalents",
                PRODUCTS + "/" + office + "/equivalents/" + pair,
                PRODUCTS + "/" + office + "/equivalents/" + pair + "/removal",
                PRODUCTS + "/" + office + "/equivalents/" + pair + "/rise",
                EQUIVALENTS,
                "/administration/catalogue/categories/sunucu-dns",
                "/administration/catalogue/top-categories/sunucu");
        for (Role role : List.of(Role.UNIT_STAFF, Role.REVIEWER, Role.VIEWER)) {
            forms.forEach(form -> assertThat(send(HttpMethod.GET, form, Map.of(), role))
                    .as(form)
                    .hasStatus(HttpStatus.NOT_FOUND));
            acts.forEach(act -> assertThat(send(HttpMethod.POST, act, NEW_PRODUCT, role))
                    .as(act)
                    .hasStatus(HttpStatus.NOT_FOUND));
        }
        forms.forEach(form -> assertThat(get(form)).as(form).hasStatusOk());
        assertThat(count("product where edited")).isZero();
        assertThat(mvc.post().uri(PRODUCTS).with(Visitors.signedInAs(Role.ADMINISTRATOR, application)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
