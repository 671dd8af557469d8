package tr.edu.akky.inventory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tr.edu.akky.inventory.support.InventoryTest;

@InventoryTest
class ProductsTest {

    @Autowired
    private Products products;

    @ParameterizedTest
    @CsvSource({
        "Microsoft Office, ms-office", "MS OFİS, ms-office", "ms-office, ms-office", "  oto   cad , autocad",
        "AutoCAD LT, autocad", "MATLAB Campus-Wide, matlab", "VMWARE ESXI, vmware-vsphere", "Ofıs, ms-office",
        "Veeam Backup & Replication, veeam", "İİS, ms-iis", "ııs, ms-iis"
    })
    void aNameMatchesHoweverItIsSpelled(String typed, String code) {
        assertThat(products.match(typed)).map(Product::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"EBYS", "Öğrenci Bilgi Sistemi", "Microsoft Office 2031", "''", "*"})
    void whatIsNotWhollyKnownMatchesNothing(String typed) {
        assertThat(products.match(typed)).isEmpty();
    }

    @Test
    void manyNamesAreMatchedAtOnceWithTheirCategories() {
        Map<String, Product> matches = products.matchAll(List.of("ms ofis", "Matlab", "mathlab", "hiç duyulmamış"));
        assertThat(matches).containsOnlyKeys("ms ofis", "Matlab", "mathlab");
        assertThat(matches.values())
                .extracting(product -> product.category().label())
                .containsOnly(
                        "Son Kullanıcı Uygulamaları › Ofis Uygulamaları",
                        "Son Kullanıcı Uygulamaları › Mesleki Uygulamalar");
        assertThat(products.matchAll(List.of())).isEmpty();
    }
}
