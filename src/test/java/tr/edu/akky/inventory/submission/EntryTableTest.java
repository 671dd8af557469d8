package tr.edu.akky.inventory.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.shared.Dates;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class EntryTableTest {

    private static final int ROWS = 4;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Entries entries;

    @Autowired
    EntryReader reader;

    @Autowired
    EntryTable table;

    @Autowired
    Dates dates;

    private CurrentUser clerk;
    private long submission;

    @BeforeEach
    void fourRows() {
        Unit unit = people.unit("Tıp Fakültesi");
        clerk = people.staffOf(unit);
        round.open();
        submission = round.submissionOf(clerk, unit);
        LocalDate today = dates.today();
        add("Çizim", "son-kullanici-ofis", "Sınırsız", "Işık", dates.day(today.plusDays(30)), "20");
        add("Cetvel", "sunucu-isletim-sistemi", "5", "İnci", dates.day(today.minusDays(1)), "3");
        add("Şema", "", "", "", "", "");
        add("Sayaç", "son-kullanici-mesleki", "12", "Ihlamur", "Süresiz", "100,50");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Çizim Cetvel Şema Sayaç",
        "uydurma, Çizim Cetvel Şema Sayaç",
        "name, Cetvel Çizim Sayaç Şema",
        "-name, Şema Sayaç Çizim Cetvel",
        "category, Cetvel Çizim Sayaç Şema",
        "licences, Cetvel Sayaç Çizim Şema",
        "-licences, Çizim Sayaç Cetvel Şema",
        "licenceName, Sayaç Çizim Cetvel Şema",
        "expiry, Cetvel Çizim Sayaç Şema",
        "-expiry, Sayaç Çizim Cetvel Şema",
        "-openSourceCost, Sayaç Çizim Cetvel Şema"
    })
    void eachColumnSortsTheWayItIsReadAndWhatIsUnknownComesLast(String sort, String names) {
        assertThat(names(filter(null, null, sort))).isEqualTo(List.of(names.split(" ")));
    }

    @ParameterizedTest
    @EnumSource(EntryField.class)
    void everyColumnCanBeSortedBothWays(EntryField field) {
        assertThat(names(filter(null, null, field.formName()))).hasSize(4);
        assertThat(names(filter(null, null, "-" + field.formName()))).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"expired, Cetvel", "soon, Çizim", "perpetual, Sayaç", "unknown, Şema"})
    void rowsAreFoundByWhenTheirLicenceEnds(String ends, String name) {
        assertThat(names(filter(null, ends, null))).containsExactly(name);
    }

    @Test
    void allThatTheFilterFindsCanBeChosenAcrossPages() {
        assertThat(table.all(submission, filter("s", null, null), 10)).hasSize(2);
        assertThat(table.all(submission, filter(null, null, null), 3)).hasSize(3);
    }

    @Test
    void theWholeViewStandsInTheAddress() {
        EntryFilter filter = new EntryFilter(
                "çizim & co", "sunucu", true, "soon", "-name", List.of("note", "uydurma", "users"), 100, 3);

        assertThat(filter.at("/submissions/1"))
                .isEqualTo("/submissions/1?q=%C3%A7izim%20%26%20co&top=sunucu&incomplete=true&ends=soon&sort=-name"
                        + "&columns=users&columns=note&size=100&page=3");
        assertThat(filter.sortedBy("/submissions/1", "name"))
                .contains("sort=name")
                .doesNotContain("page=");
        assertThat(filter.columnsOr(EntryFilter.FOR_UNIT)).containsExactly(EntryField.USERS, EntryField.NOTE);
        assertThat(filter(null, null, null).columnsOr(EntryFilter.FOR_UNIT)).isEqualTo(EntryFilter.FOR_UNIT);
    }

    @Test
    void thePageShowsTheChosenColumnsAndSaysHowItIsSorted() {
        assertThat(mvc.get()
                        .uri("/submissions/" + submission + "?columns=openSourceCost&sort=-openSourceCost&size=25")
                        .with(user(clerk)))
                .hasStatusOk()
                .bodyText()
                .contains("100,50", "aria-sort=\"descending\"", "sort=openSourceCost&amp;columns=openSourceCost")
                .doesNotContain("Ihlamur", "??");
        assertThat(mvc.get()
                        .uri("/submissions/" + submission + "?columns=x&sort=x&ends=x&size=7&page=-3&top=x")
                        .with(user(clerk)))
                .hasStatusOk();
    }

    private EntryFilter filter(@Nullable String q, @Nullable String ends, @Nullable String sort) {
        return new EntryFilter(q, null, null, ends, sort, null, null, null);
    }

    private List<String> names(EntryFilter filter) {
        return table.page(submission, filter, ROWS).stream()
                .map(row -> row.details().name())
                .toList();
    }

    private void add(String name, String category, String licences, String licenceName, String expiry, String cost) {
        EntryForm form = new EntryForm();
        form.name = name;
        form.category = category;
        form.licences = licences;
        form.licenceName = licenceName;
        form.expiry = expiry;
        form.openSourceCost = cost;
        entries.add(
                clerk, submission, UUID.randomUUID(), reader.readFields(form).details());
    }
}
