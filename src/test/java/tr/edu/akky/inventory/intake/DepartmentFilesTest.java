package tr.edu.akky.inventory.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.submission.Submission;
import tr.edu.akky.inventory.submission.Submissions;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

/** The seven spreadsheets of departments come out exactly as {@code expected.json} says. */
@InventoryTest
class DepartmentFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/intake");

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Submissions submissions;

    @Autowired
    Intake intake;

    @Autowired
    Batches batches;

    @Autowired
    HeldRows rows;

    private CurrentUser clerk;
    private Submission submission;

    @BeforeEach
    void openPeriod() {
        Unit unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        round.open();
        submission = submissions.find(clerk, round.submissionOf(clerk, unit));
    }

    static Stream<Map.Entry<String, JsonNode>> files() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(FOLDER.resolve("expected.json"))).properties().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileComesOutAsExpected(Map.Entry<String, JsonNode> file) throws IOException {
        JsonNode expected = file.getValue();
        long id = intake.file(clerk, submission, file.getKey(), Files.readAllBytes(FOLDER.resolve(file.getKey())));

        Batch batch = batches.find(submission.id(), id);
        Tally tally = rows.tally(id);
        assertThat(batch.status()).as(String.valueOf(batch.refusal())).isEqualTo(BatchStatus.PREVIEW);
        assertThat(faults(id)).isEqualTo(expectedFaults(expected));
        assertThat(tally.accepted()).isEqualTo(expected.get("clean").asInt());
        assertThat(tally.accepted() + tally.attention())
                .isEqualTo(expected.get("data_rows").asInt());
        assertThat(batch.totals().ignoredRows())
                .isEqualTo(expected.get("ignored_rows").asInt());
        assertThat(batch.totals().readRows())
                .isEqualTo(tally.accepted() + tally.attention() + batch.totals().ignoredRows());
        assertThat(Stream.of(RowFilter.READY, RowFilter.ATTENTION)
                        .flatMap(filter -> rows.page(id, filter, tally, PageRequest.of(0, 500)).stream())
                        .map(row -> row.text(SourceField.NAME)))
                .containsAll(expected.get("names")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    private Map<Integer, String> faults(long batch) {
        return rows.page(batch, RowFilter.ATTENTION, rows.tally(batch), PageRequest.of(0, 500)).stream()
                .collect(Collectors.toMap(
                        HeldRow::number,
                        row -> row.faults().keySet().stream()
                                .map(SourceField::code)
                                .collect(Collectors.toCollection(TreeSet::new))
                                .toString(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<Integer, String> expectedFaults(JsonNode expected) {
        Map<Integer, String> faults = new TreeMap<>();
        for (JsonNode row : expected.get("attention")) {
            faults.put(
                    row.get("row").asInt(),
                    row.get("fields")
                            .valueStream()
                            .map(JsonNode::asString)
                            .map(field -> Map.of("licenceCount", "licences", "userCount", "users")
                                    .getOrDefault(field, field))
                            .collect(Collectors.toCollection(TreeSet::new))
                            .toString());
        }
        return faults;
    }
}
