package tr.edu.akky.inventory.catalogue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tr.edu.akky.inventory.shared.RefusedException;

/** The files by which universities share their catalogues; columns as in the shipped ones. */
enum ExchangeFile {
    PRODUCTS("products.csv", "code,name,vendor,sub_code,licensing,aliases,notes_tr"),
    EQUIVALENTS("equivalents.csv", "code,name,spdx_licence,homepage,origin,maintained,notes_tr"),
    PAIRS(
            "product_equivalents.csv",
            "product_code,equivalent_code,fit,advantages_tr,disadvantages_tr,constraints_tr,competence_tr");

    private static final String CODE = "[a-z0-9-]{1,80}";
    private static final Set<String> LICENSINGS = Set.of("subscription", "perpetual", "site", "mixed");
    private static final Set<String> FITS = Set.of("full", "partial", "weak");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4000;

    private final String fileName;
    private final String header;

    ExchangeFile(String fileName, String header) {
        this.fileName = fileName;
        this.header = header;
    }

    String fileName() {
        return fileName;
    }

    String header() {
        return header;
    }

    /** A file without any row. */
    String empty() {
        return header + "\n";
    }

    boolean isHeadedBy(String csv) {
        return csv.lines().findFirst().filter(header::equals).isPresent();
    }

    /**
     * @param categories codes that exist
     * @throws RefusedException naming the first line that cannot be taken
     */
    void check(String csv, Set<String> categories) {
        if (!isHeadedBy(csv)) {
            throw new RefusedException("exchange.header", fileName, header);
        }
        Set<List<String>> seen = new HashSet<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            for (NamedCsvRecord row : reader) {
                if (row.getFieldCount() != header.split(",").length
                        || !isSound(row, categories)
                        || !seen.add(identity(row))) {
                    throw new RefusedException("exchange.row", fileName, row.getStartingLineNumber());
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new RefusedException("exchange.broken", fileName);
        }
    }

    /** What a file may hold once. */
    private List<String> identity(NamedCsvRecord row) {
        return row.getFields().subList(0, this == PAIRS ? 2 : 1);
    }

    private boolean isSound(NamedCsvRecord row, Set<String> categories) {
        boolean textsFit = row.getFields().stream().allMatch(text -> text.length() <= LONGEST_TEXT);
        return textsFit
                && switch (this) {
                    case PRODUCTS ->
                        row.getField("code").matches(CODE)
                                && isName(row.getField("name"))
                                && isName(row.getField("vendor"))
                                && categories.contains(row.getField("sub_code"))
                                && LICENSINGS.contains(row.getField("licensing"))
                                && List.of(row.getField("aliases").split(";")).stream()
                                        .allMatch(alias -> alias.length() <= LONGEST_NAME);
                    case EQUIVALENTS ->
                        row.getField("code").matches(CODE)
                                && isName(row.getField("name"))
                                && isName(row.getField("spdx_licence"))
                                && row.getField("homepage").matches("https?://\\S{1,490}")
                                && Set.of("tr", "int").contains(row.getField("origin"))
                                && Set.of("yes", "slow").contains(row.getField("maintained"));
                    case PAIRS ->
                        row.getField("product_code").matches(CODE)
                                && row.getField("equivalent_code").matches(CODE)
                                && FITS.contains(row.getField("fit"));
                };
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME;
    }
}
