package tr.edu.akky.inventory.catalogue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import tr.edu.akky.inventory.shared.TurkishText;

/** Puts the rows of the files into temporary tables, in the columns and values of the real ones. */
class CatalogueStage {

    private final JdbcTemplate jdbc;

    CatalogueStage(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void fill(CatalogueFiles files) {
        jdbc.execute(CatalogueFiles.resource("stage.sql"));
        categories(CatalogueFiles.rows(files.taxonomy()));
        products(CatalogueFiles.rows(files.products()));
        equivalents(CatalogueFiles.rows(files.equivalents()));
        pairs(CatalogueFiles.rows(files.pairs()));
    }

    private void categories(List<NamedCsvRecord> rows) {
        Map<String, Object[]> tops = new LinkedHashMap<>();
        List<Object[]> categories = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            String top = row.getField("top_code");
            tops.putIfAbsent(top, new Object[] {top, row.getField("top_name"), tops.size() + 1});
            String section = row.getField("section");
            categories.add(new Object[] {
                row.getField("sub_code"),
                top,
                section.equals("-") ? null : section,
                row.getField("sub_name"),
                categories.size() + 1
            });
        }
        insert("staged_top", 3, List.copyOf(tops.values()));
        insert("staged_category", 5, categories);
    }

    private void products(List<NamedCsvRecord> rows) {
        List<Object[]> products = new ArrayList<>();
        List<Object[]> aliases = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            String code = row.getField("code");
            String name = row.getField("name");
            String vendor = row.getField("vendor");
            products.add(new Object[] {
                code,
                name,
                vendor,
                TurkishText.fold(vendor),
                row.getField("sub_code"),
                constant(row.getField("licensing")),
                row.getField("notes_tr")
            });
            ProductAlias.ownNames(code, name).forEach((kind, own) -> aliases.add(alias(code, kind, own)));
            for (String alias : row.getField("aliases").split(";")) {
                aliases.add(alias(code, AliasKind.ALIAS, alias));
            }
        }
        insert("staged_product", 7, products);
        insert("staged_alias", 5, aliases);
    }

    private static Object[] alias(String productCode, AliasKind kind, String alias) {
        return new Object[] {
            productCode, kind.name(), TurkishText.tidy(alias), TurkishText.fold(alias), TurkishText.key(alias)
        };
    }

    private void equivalents(List<NamedCsvRecord> rows) {
        List<Object[]> equivalents = rows.stream()
                .map(row -> new Object[] {
                    row.getField("code"),
                    row.getField("name"),
                    TurkishText.fold(row.getField("name")),
                    row.getField("spdx_licence"),
                    row.getField("homepage"),
                    (row.getField("origin").equals("tr") ? Origin.TURKISH : Origin.INTERNATIONAL).name(),
                    (row.getField("maintained").equals("yes") ? Maintenance.ACTIVE : Maintenance.SLOW).name(),
                    row.getField("notes_tr")
                })
                .toList();
        insert("staged_equivalent", 8, equivalents);
    }

    private void pairs(List<NamedCsvRecord> rows) {
        Map<String, Integer> positions = new HashMap<>();
        List<Object[]> pairs = rows.stream()
                .map(row -> new Object[] {
                    row.getField("product_code"),
                    row.getField("equivalent_code"),
                    constant(row.getField("fit")),
                    positions.merge(row.getField("product_code"), 1, Integer::sum),
                    row.getField("advantages_tr"),
                    row.getField("disadvantages_tr"),
                    row.getField("constraints_tr"),
                    row.getField("competence_tr")
                })
                .toList();
        insert("staged_pair", 8, pairs);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private void insert(String table, int columns, List<Object[]> rows) {
        String places = "?, ".repeat(columns - 1) + "?";
        jdbc.batchUpdate("insert into " + table + " values (" + places + ")", rows);
    }
}
