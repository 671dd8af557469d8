package tr.edu.akky.inventory.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.CatalogueAsShipped;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** More lines and rows than are read at once, so that both are read beside each other. */
@InventoryTest
@ExtendWith(CatalogueAsShipped.class)
class ManyLinesTest {

    private static final int NAMES = 1_300;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Reported reported;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ReportDocuments documents;

    @Autowired
    JsonMapper mapper;

    @TempDir
    Path folder;

    private Period period;

    @BeforeEach
    void aUnitReportsEachNameTwice() {
        CurrentUser reviewer = people.reviewer();
        period = round.open();
        Reported.UnitReport report = reported.begun("Tıp Fakültesi");
        reported.enter(report, Reported.row("SPSS", "1", "1", "Süresiz"));
        jdbc.update("""
                insert into entry (id, submission_id, form_token, name, name_folded, duplicate_key, category_code, licence_count,
                                   licences_unlimited, user_count, users_unlimited, licence_name, perpetual, version)
                select nextval('entry_seq'), ?, gen_random_uuid(), 'Qwzx' || number || time, 'qwzx' || number, '',
                       (select code from category order by position offset number %% 20 limit 1),
                       2, false, 1, false, 'Yıllık', true, 0
                from generate_series(1, %d) as number, unnest(array['', ' ']) as time
                """.formatted(NAMES), report.submission());
        reported.approve(reviewer, report);
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void everyKindHoldsEveryLine(DocumentKind kind) throws IOException {
        assertThat(write(kind)).isEqualTo(NAMES + 1);
    }

    @Test
    void eachLineHasItsOwnRows() throws IOException {
        write(DocumentKind.JSON);
        JsonNode lines =
                mapper.readTree(Files.readAllBytes(folder.resolve("JSON"))).get("lines");
        assertThat(StreamSupport.stream(lines.spliterator(), false)
                        .filter(line -> line.get("id").isNull()))
                .hasSize(NAMES)
                .allMatch(line -> line.get("unitRows").size() == 2
                        && line.at("/licences/amount").asInt() == 4);

        write(DocumentKind.XLSX_A_N);
        try (var in = Files.newInputStream(folder.resolve("XLSX_A_N"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheet(BreakdownSheet.NAME).getLastRowNum()).isEqualTo(2 * NAMES + 1);
        }
    }

    private int write(DocumentKind kind) {
        Integer lines =
                transaction.execute(status -> documents.write(kind, period, false, folder.resolve(kind.name())));
        return lines == null ? -1 : lines;
    }
}
