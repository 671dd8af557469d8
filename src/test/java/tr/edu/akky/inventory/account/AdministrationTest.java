package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.support.BrowserSession;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;

@InventoryTest
class AdministrationTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    AccountRepository accounts;

    @Autowired
    UnitRepository units;

    private CurrentUser administrator;
    private final BrowserSession session = new BrowserSession();

    @BeforeEach
    void signIn() {
        administrator = people.administrator();
    }

    @Test
    void aNewPersonSetsThePasswordByALinkThatWorksOnce() {
        MvcTestResult added = post(
                "/administration/accounts", "fullName", "Ayşe Yılmaz", "email", "Ayse@Uni.edu.tr", "role", "REVIEWER");
        String link = String.valueOf(added.getMvcResult().getFlashMap().get("link"));
        String path = link.substring(link.indexOf("/password/"));

        assertThat(mvc.get().uri(path)).bodyText().contains("Ayşe Yılmaz");
        assertThat(password(path, "ayseyilmaz12")).bodyText().contains("adınızdan");
        assertThat(password(path, "dört at bir araba çeker")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(path)).bodyText().contains("süresi dolmuş");
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .param("email", "ayse@uni.edu.tr")
                        .param("password", "dört at bir araba çeker"))
                .hasRedirectedUrl("/");
    }

    @Test
    void aNewerLinkMakesTheOlderVoid() {
        CurrentUser clerk = people.staffOf();
        String first = linkFor(clerk);
        linkFor(clerk);

        assertThat(mvc.get().uri(first)).bodyText().contains("kullanılmış, yenilenmiş ya da süresi dolmuş");
    }

    @Test
    void aLinkThatWentToAWrongAddressOrToSomebodyWhoWasShutOutIsVoid() {
        CurrentUser clerk = people.staffOf();
        String mistyped = linkFor(clerk);
        post(
                "/administration/accounts/" + clerk.id(),
                "fullName",
                clerk.fullName(),
                "email",
                "dogru@uni.edu.tr",
                "role",
                "REVIEWER",
                "version",
                "0");
        assertThat(mvc.get().uri(mistyped)).bodyText().contains("kullanılmış, yenilenmiş ya da süresi dolmuş");

        String before = linkFor(clerk);
        post("/administration/accounts/" + clerk.id() + "/deactivation");
        post("/administration/accounts/" + clerk.id() + "/activation");
        assertThat(mvc.get().uri(before)).bodyText().contains("kullanılmış, yenilenmiş ya da süresi dolmuş");
    }

    @Test
    void theLastAdministratorStaysAndNobodyClosesTheirOwnAccount() {
        post("/administration/accounts/" + administrator.id() + "/deactivation");
        post(
                "/administration/accounts/" + administrator.id(),
                "version",
                "0",
                "fullName",
                "Biri",
                "email",
                "biri@uni.edu.tr",
                "role",
                "VIEWER");

        Account account = accounts.findById(administrator.id()).orElseThrow();
        assertThat(account.isActive()).isTrue();
        assertThat(account.role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void anAddressIsUsedByOnePersonOnlyAndEverythingTypedComesBack() {
        CurrentUser clerk = people.staffOf();

        assertThat(post(
                        "/administration/accounts",
                        "fullName",
                        "Baska Biri",
                        "email",
                        clerk.getUsername().toUpperCase(Locale.ROOT),
                        "role",
                        "VIEWER"))
                .hasStatusOk()
                .bodyText()
                .contains("adlı kişide kayıtlı", "Baska Biri");
    }

    @Test
    void aUnitNeverStandsBelowItself() {
        Unit faculty = people.unit("Mühendislik Fakültesi");
        Unit department = units.saveAndFlush(new Unit("Bilgisayar Bölümü", null, faculty));

        assertThat(post(
                        "/administration/units/" + faculty.id(),
                        "version",
                        "0",
                        "name",
                        "Mühendislik Fakültesi",
                        "parent",
                        String.valueOf(department.id())))
                .hasStatusOk()
                .bodyText()
                .contains("kendi alt biriminin altına konamaz");
    }

    @Test
    void aUnitChangedMeanwhileIsNotOverwritten() {
        Unit unit = people.unit("Fen Fakültesi");
        post("/administration/units/" + unit.id(), "version", "0", "name", "Fen-Edebiyat Fakültesi");

        assertThat(post("/administration/units/" + unit.id(), "version", "0", "name", "Fen ve Edebiyat"))
                .hasStatusOk()
                .bodyText()
                .contains("başka biri tarafından değiştirildi", "Fen ve Edebiyat");
    }

    @Test
    void aListOfUnitsIsPreviewedThenLoadedAndLoadingItAgainChangesNothing() {
        String list = """
                Birim Adı;DETSİS No;Üst Birim;Bildirim Yapar
                Bilgisayar Bölümü;102;Mühendislik Fakültesi;
                Mühendislik Fakültesi;101;;
                Şube;10x;;
                Arşiv;103;Olmayan Birim;
                Spor Merkezi;104;101;Hayır
                """;
        upload("units", list.getBytes(Charset.forName("windows-1254")));
        assertThat(preview())
                .bodyText()
                .contains("5 satır okundu", "Bilgisayar Bölümü", "yalnız rakamlardan", "“Olmayan Birim”");
        assertThat(units.count()).isZero();

        confirm();
        assertThat(units.findAllByOrderByName())
                .extracting(Unit::name)
                .containsExactly("Bilgisayar Bölümü", "Mühendislik Fakültesi", "Spor Merkezi");
        assertThat(units.findByDetsisNo("104").orElseThrow().isReporting()).isFalse();

        upload("units", list.getBytes(StandardCharsets.UTF_8));
        assertThat(preview()).bodyText().doesNotContain("Eklenecek", "Güncellenecek");
    }

    @Test
    void aListOfPeopleNamesTheirUnitsByNameOrNumber() {
        people.unit("Tıp Fakültesi");
        people.unit("Fen Fakültesi");
        String list = """
                Ad Soyad,E-posta,Rol,Birimler
                Ali Işık,ali@uni.edu.tr,,Tıp Fakültesi|FEN FAKÜLTESİ
                Veli,veli-at-uni,Yönetici,
                Can,can@uni.edu.tr,Dekan,
                """;
        upload("people", list.getBytes(StandardCharsets.UTF_8));
        assertThat(preview()).bodyText().contains("Geçerli bir e-posta", "“Dekan” rolü tanınmadı");
        confirm();

        Account added = accounts.findWithUnitsByEmail("ali@uni.edu.tr").orElseThrow();
        assertThat(added.role()).isEqualTo(Role.UNIT_STAFF);
        assertThat(added.units()).hasSize(2);
        assertThat(accounts.findWithUnitsByEmail("can@uni.edu.tr")).isEmpty();
    }

    @Test
    void aFileThatIsNoListGetsASentence() {
        for (byte[] content : List.of(
                "PK\u0003\u0004 bozuk".getBytes(StandardCharsets.UTF_8),
                new byte[] {0, 1, 2, 3},
                "Ad;Soyad\n".getBytes(StandardCharsets.UTF_8))) {
            upload("units", content);
            assertThat(mvc.get()
                            .uri("/administration/lists/preview")
                            .with(session)
                            .with(user(administrator)))
                    .hasStatus3xxRedirection();
        }
    }

    private void upload(String kind, byte[] content) {
        assertThat(mvc.post()
                        .uri("/administration/lists")
                        .multipart()
                        .file(new MockMultipartFile("file", "liste.csv", "text/csv", content))
                        .param("kind", kind)
                        .with(session)
                        .with(user(administrator))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult preview() {
        return mvc.get()
                .uri("/administration/lists/preview")
                .with(session)
                .with(user(administrator))
                .exchange();
    }

    private void confirm() {
        assertThat(mvc.post()
                        .uri("/administration/lists/confirmation")
                        .with(session)
                        .with(user(administrator))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private String linkFor(CurrentUser person) {
        String link = String.valueOf(post("/administration/accounts/" + person.id() + "/link")
                .getMvcResult()
                .getFlashMap()
                .get("link"));
        return link.substring(link.indexOf("/password/"));
    }

    private MvcTestResult password(String path, String password) {
        return mvc.post()
                .uri(path)
                .with(csrf())
                .param("password", password)
                .param("repeated", password)
                .exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(user(administrator)).with(csrf());
        for (int index = 0; index < fields.length; index += 2) {
            request = request.param(fields[index], fields[index + 1]);
        }
        return request.exchange();
    }
}
