package tr.edu.akky.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.support.InventoryTest;

/** Sends forms to the routes that change the catalogue, and puts the catalogue back after each test. */
@InventoryTest
@RecordApplicationEvents
@ExtendWith(PristineCatalogue.class)
abstract class UpkeepTest {

    static final String PRODUCTS = "/administration/catalogue/products";
    static final String EQUIVALENTS = "/administration/catalogue/equivalents";

    static final Map<String, String> NEW_PRODUCT = Map.of(
            "name",
            "Örnek Yazılım (Deneme)",
            "vendor",
            "Örnek A.Ş.",
            "category",
            "sunucu-dns",
            "licensing",
            "PERPETUAL",
            "notes",
            "Not",
            "active",
            "true",
            "version",
            "0");

    static final Map<String, String> FOUR_TEXTS = Map.of(
            "fit",
            "FULL",
            "advantages",
            "Artı",
            "disadvantages",
            "Eksi",
            "constraints",
            "Kısıt",
            "competence",
            "Bilgi");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext application;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Completions completions;

    @Autowired
    Products products;

    @Autowired
    CatalogueLoader loader;

    @Autowired
    Categories categories;

    MvcTestResult change(long product, String name, int version) {
        return post(PRODUCTS + "/" + product, with(NEW_PRODUCT, "name", name, "version", "" + version));
    }

    static Map<String, String> with(Map<String, String> form, String... changes) {
        Map<String, String> changed = new HashMap<>(form);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return changed;
    }

    /** The page as a browser reads it, with entities resolved. */
    static String text(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        try {
            return HtmlUtils.htmlUnescape(page.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    MvcTestResult get(String address) {
        return send(HttpMethod.GET, address, Map.of(), Role.ADMINISTRATOR);
    }

    MvcTestResult post(String address, Map<String, String> form) {
        return send(HttpMethod.POST, address, form, Role.ADMINISTRATOR);
    }

    MvcTestResult send(HttpMethod method, String address, Map<String, String> form, Role role) {
        var request =
                mvc.method(method).uri(URI.create(address)).with(csrf()).with(Visitors.signedInAs(role, application));
        form.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    List<String> recorded() {
        return events.stream(HistoryEvent.class)
                .map(HistoryEvent::action)
                .filter(action -> !action.equals("access.refused"))
                .toList();
    }

    long count(String fromWhat) {
        return jdbc.sql("select count(*) from " + fromWhat).query(Long.class).single();
    }

    long product(String code) {
        return jdbc.sql("select id from product where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    List<Long> pairs(long product) {
        return jdbc.sql("select id from product_equivalent where product_id = ? order by position")
                .param(product)
                .query(Long.class)
                .list();
    }
}
