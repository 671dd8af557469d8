package tr.edu.akky.inventory.catalogue;

import static tr.edu.akky.inventory.catalogue.ReferenceData.constant;
import static tr.edu.akky.inventory.catalogue.ReferenceData.optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the reference data at start: once for each edition of the files, in one transaction, one instance at a time.
 * What an administrator has edited stays as it is; products that left the files stay too, since rows may name them.
 */
@Component
class CatalogueLoader implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(CatalogueLoader.class);

    private final ProductRepository products;
    private final EquivalentRepository equivalents;
    private final CategoryRepository categories;
    private final Categories cache;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ReferenceData files = new ReferenceData();

    CatalogueLoader(
            ProductRepository products,
            EquivalentRepository equivalents,
            CategoryRepository categories,
            Categories cache,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.products = products;
        this.equivalents = equivalents;
        this.categories = categories;
        this.cache = cache;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> loadIfNew());
        cache.forget();
    }

    private void loadIfNew() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('catalogue'))").query().listOfRows();
        String checksum = files.checksum();
        boolean loaded = jdbc.sql(
                        "select exists (select from reference_load where name = 'catalogue' and checksum = ?)")
                .param(checksum)
                .query(Boolean.class)
                .single();
        if (loaded) {
            return;
        }
        loadTaxonomy();
        loadProducts(loadEquivalents());
        jdbc.sql("""
                        insert into reference_load (name, checksum, loaded_at) values ('catalogue', ?, now())
                        on conflict (name) do update set checksum = excluded.checksum, loaded_at = excluded.loaded_at
                        """).param(checksum).update();
        log.info("Catalogue loaded");
    }

    /** Names of categories are loaded once: later they may have been edited. */
    private void loadTaxonomy() {
        int position = 0;
        for (NamedCsvRecord row : files.read("taxonomy")) {
            position++;
            jdbc.sql("insert into top_category (code, name, position) values (?, ?, ?) on conflict do nothing")
                    .params(row.getField("top_code"), row.getField("top_name"), position)
                    .update();
            jdbc.sql("""
                            insert into category (code, top_code, section, name, position) values (?, ?, ?, ?, ?)
                            on conflict do nothing
                            """)
                    .param(row.getField("sub_code"))
                    .param(row.getField("top_code"))
                    .param(row.getField("section").equals("-") ? null : row.getField("section"))
                    .param(row.getField("sub_name"))
                    .param(position)
                    .update();
        }
    }

    private Map<String, Equivalent> loadEquivalents() {
        Map<String, Equivalent> byCode =
                equivalents.findAll().stream().collect(Collectors.toMap(Equivalent::code, Function.identity()));
        for (NamedCsvRecord row : files.read("equivalents")) {
            EquivalentDetails details = new EquivalentDetails(
                    row.getField("name"),
                    row.getField("spdx_licence"),
                    optional(row, "homepage"),
                    row.getField("origin").equals("tr"),
                    row.getField("maintained").equals("yes"),
                    optional(row, "notes_tr"));
            Equivalent known = byCode.get(row.getField("code"));
            if (known == null) {
                Equivalent added = equivalents.save(new Equivalent(row.getField("code"), details));
                byCode.put(added.code(), added);
            } else if (!known.isEdited()) {
                known.describe(details);
            }
        }
        return byCode;
    }

    private void loadProducts(Map<String, Equivalent> equivalentsByCode) {
        Map<String, List<NamedCsvRecord>> pairs = files.read("product_equivalents").stream()
                .collect(Collectors.groupingBy(row -> row.getField("product_code")));
        Map<String, Product> byCode = new HashMap<>();
        products.findAll().forEach(product -> byCode.put(product.code(), product));
        for (NamedCsvRecord row : files.read("products")) {
            Category category = categories.getReferenceById(row.getField("sub_code"));
            ProductDetails details = new ProductDetails(
                    row.getField("name"),
                    optional(row, "vendor"),
                    constant(Licensing.class, row, "licensing"),
                    optional(row, "notes_tr"));
            Product known = byCode.get(row.getField("code"));
            if (known != null && known.isEdited()) {
                continue;
            }
            Product product = known == null ? new Product(row.getField("code"), details, category) : known;
            product.describe(details, category);
            List.of(row.getField("aliases").split(";")).forEach(product::addAlias);
            product.offerOnly(fits(pairs.getOrDefault(product.code(), List.of()), equivalentsByCode));
            products.save(product);
        }
    }

    private static Map<Equivalent, EquivalentFit> fits(
            List<NamedCsvRecord> rows, Map<String, Equivalent> equivalentsByCode) {
        Map<Equivalent, EquivalentFit> fits = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows) {
            Equivalent equivalent = equivalentsByCode.get(row.getField("equivalent_code"));
            if (equivalent == null) {
                throw new IllegalStateException("unknown equivalent " + row.getField("equivalent_code"));
            }
            fits.put(
                    equivalent,
                    new EquivalentFit(
                            constant(Fit.class, row, "fit"),
                            row.getField("advantages_tr"),
                            row.getField("disadvantages_tr"),
                            row.getField("constraints_tr"),
                            row.getField("competence_tr")));
        }
        return fits;
    }
}
