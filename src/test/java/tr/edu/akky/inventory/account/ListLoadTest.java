package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.ListOutcome.Kind;
import tr.edu.akky.inventory.support.BrowserSession;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

/** What the preview says is what the confirmation does; a line that cannot be applied holds up no other. */
@InventoryTest
class ListLoadTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    UnitRepository repository;

    @Autowired
    AccountRepository accounts;

    @Autowired
    ListFile files;

    @Autowired
    UnitList units;

    @Autowired
    PeopleList list;

    @Test
    void aTakenNameIsSaidAtItsLine() {
        repository.saveAndFlush(new Unit("Fen Fakültesi", "101", null));

        assertThat(loaded("Fen Fakültesi;999;", "Tıp Fakültesi;102;")).containsExactly("unit.name.taken", null);
        assertThat(repository.findByDetsisNo("102")).isPresent();
    }

    @Test
    void unitsThatStandUnderEachOtherAreSkippedAndTheOthersLoaded() {
        assertThat(loaded("A Birimi;1;B Birimi", "B Birimi;2;A Birimi", "C Birimi;3;", "D Birimi;4;4"))
                .containsExactly("lists.circle", "lists.circle", null, "unit.parent.below");
        assertThat(repository.findAll()).extracting(Unit::name).containsExactly("C Birimi");
    }

    @Test
    void aKnownUnitIsNotMovedBelowItsOwnSubunit() {
        Unit faculty = repository.saveAndFlush(new Unit("Fen Fakültesi", "101", null));
        repository.saveAndFlush(new Unit("Fizik Bölümü", "102", faculty));

        assertThat(loaded("Fen Fakültesi;101;102", "Kimya Bölümü;103;101")).containsExactly("unit.parent.below", null);
    }

    @Test
    void twoUnitsChangePlaces() {
        Unit faculty = repository.saveAndFlush(new Unit("Fen Fakültesi", "101", null));
        repository.saveAndFlush(new Unit("Fizik Bölümü", "102", faculty));
        repository.saveAndFlush(new Unit("Rektörlük", "100", null));

        assertThat(loaded("Fen Fakültesi;101;102", "Fizik Bölümü;102;100")).containsExactly(null, null);
        assertThat(units.known().numbered("101").orElseThrow().parent()).isNotNull();
        assertThat(loaded("Fen Fakültesi;101;102", "Fizik Bölümü;102;100")).containsExactly(null, null);
    }

    @Test
    void aLineBelowAFaultyOneIsSkippedWithIt() {
        assertThat(loaded("Şube;10x;", "Büro;11;Şube", "Arşiv;12;"))
                .containsExactly("unit.detsisNo.digits", "lists.unit-unknown", null);
    }

    @Test
    void unitsOfOneNameStandUnderDifferentParents() {
        assertThat(loaded("Fen;1;", "Tıp;2;", "Sekreterlik;;Fen", "Sekreterlik;;Tıp", "Sekreterlik;;1"))
                .containsExactly(null, null, null, null, "lists.twice");
        assertThat(repository.count()).isEqualTo(4);
    }

    @Test
    void theLastAdministratorIsNotDemotedByAList() {
        CurrentUser administrator = people.administrator();

        List<ListOutcome> outcomes = list.load(lines(
                "Ad Soyad;E-posta;Rol",
                PeopleList.EMAIL,
                administrator.fullName() + ";" + administrator.getUsername() + ";İzleyici",
                "Ali Işık;ali@uni.edu.tr;"));

        assertThat(outcomes).extracting(ListOutcome::kind).containsExactly(Kind.FAULTY, Kind.ADDED);
        assertThat(accounts.countByRoleAndActiveTrue(Role.ADMINISTRATOR)).isEqualTo(1);
    }

    @Test
    void theLinksOfTheAddedPeopleAreShownOnceWhereNoMailIsSent() {
        CurrentUser administrator = people.administrator();
        CurrentUser known = people.staffOf();
        BrowserSession session = new BrowserSession();
        String text = "Ad Soyad;E-posta\nAli Işık;ali@uni.edu.tr\nDeğişen Ad;" + known.getUsername();
        mvc.post()
                .uri("/administration/lists")
                .multipart()
                .file(new MockMultipartFile("file", "k.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .param("kind", "people")
                .with(session)
                .with(user(administrator))
                .with(csrf())
                .exchange();

        MvcTestResult confirmed = mvc.post()
                .uri("/administration/lists/confirmation")
                .with(session)
                .with(user(administrator))
                .with(csrf())
                .exchange();

        assertThat(confirmed).hasRedirectedUrl("/administration/lists/invitations");
        assertThat(mvc.get()
                        .uri("/administration/lists/invitations")
                        .with(session)
                        .with(user(administrator)))
                .bodyText()
                .contains("Ali Işık", "/password/")
                .doesNotContain("Değişen Ad");
        assertThat(mvc.get()
                        .uri("/administration/lists/invitations")
                        .with(session)
                        .with(user(administrator)))
                .hasRedirectedUrl("/administration/accounts");
    }

    private List<@Nullable String> loaded(String... lines) {
        List<ListFile.Line> read = lines("Birim Adı;DETSİS No;Üst Birim", UnitList.NAME, lines);
        List<ListOutcome> previewed = units.preview(read);
        List<ListOutcome> done = units.load(read);
        assertThat(done)
                .extracting(ListOutcome::kind)
                .isEqualTo(previewed.stream().map(ListOutcome::kind).toList());
        return done.stream().map(ListOutcome::fault).toList();
    }

    private List<ListFile.Line> lines(String headings, String mandatory, String... lines) {
        String text = headings + "\n" + String.join("\n", lines);
        return files.read(text.getBytes(StandardCharsets.UTF_8), mandatory);
    }
}
