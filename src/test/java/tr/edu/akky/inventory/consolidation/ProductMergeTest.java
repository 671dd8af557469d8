package tr.edu.akky.inventory.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static tr.edu.akky.inventory.consolidation.Reported.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.Product;
import tr.edu.akky.inventory.catalogue.Products;
import tr.edu.akky.inventory.shared.Quantity;

class ProductMergeTest extends ConsolidationTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Products products;

    @Test
    void linesDecisionsAndNamesFollowAProductThatIsMergedIntoAnother() {
        CurrentUser administrator = people.administrator();
        reported.approved(
                specialist,
                "Tıp Fakültesi",
                row("Zortex Kuantum", "5", "5", "Süresiz"),
                row("SPSS", "2", "2", "Süresiz"));
        workbench.find(specialist, period, List.of(Pick.of("zortexkuantum:")));
        Product found = products.match("Zortex Kuantum").orElseThrow();

        assertThat(merge(administrator, found, "SPSS")).hasStatus3xxRedirection();

        assertThat(lines()).hasSize(1);
        assertThat(line("spss").licences()).isEqualTo(Quantity.of(7));
        assertThat(products.match("zortex kuantum").orElseThrow().name()).isEqualTo("IBM SPSS Statistics");
        assertThat(products.find(found.id()).orElseThrow().isActive()).isFalse();
    }

    @Test
    void aProductIsNotMergedWithItselfOrWithNothing() {
        CurrentUser administrator = people.administrator();
        Product spss = products.match("SPSS").orElseThrow();

        merge(administrator, spss, "ibm spss");
        merge(administrator, spss, "Uydurma");

        assertThat(products.match("SPSS").orElseThrow().isActive()).isTrue();
    }

    private MvcTestResult merge(CurrentUser administrator, Product product, String target) {
        return mvc.post()
                .uri("/administration/catalogue/products/" + product.id() + "/merging")
                .param("version", String.valueOf(product.version()))
                .param("target", target)
                .with(user(administrator))
                .with(csrf())
                .exchange();
    }
}
