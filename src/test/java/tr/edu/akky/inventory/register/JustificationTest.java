package tr.edu.akky.inventory.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static tr.edu.akky.inventory.consolidation.Reported.row;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.shared.Quantity;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.support.DatabaseOwner;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class JustificationTest {

    private static final ComparisonChoice NONE = new ComparisonChoice(null, false);

    @Autowired
    DatabaseOwner owner;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Round round;

    @Autowired
    Reported reported;

    @Autowired
    Justifications justifications;

    @Autowired
    JdbcClient jdbc;

    private CurrentUser writer;
    private CurrentUser administrator;
    private Unit unit;

    @BeforeEach
    void somebodyWritesAndSomebodyElseApproves() {
        writer = people.reviewer();
        administrator = people.administrator();
        unit = people.unit("Tıp Fakültesi");
    }

    @Test
    void whoeverWroteItDoesNotApproveItUnlessAnAdministrator() {
        Justification written = justifications.add(writer, complete("MATLAB"), NONE);
        CurrentUser other = people.reviewer();
        justifications.change(other, written.id(), 0, complete("MATLAB"), NONE);

        assertThatThrownBy(() -> justifications.approve(writer, written.id(), 1))
                .hasMessage("justification.own");
        assertThatThrownBy(() -> justifications.approve(other, written.id(), 1)).hasMessage("justification.own");
        assertThat(justifications.approve(people.reviewer(), written.id(), 1).numberInYear())
                .isEqualTo(1);
    }

    @Test
    void anIncompleteOneIsNotApprovedAndTakesNoNumber() {
        Justification draft = justifications.add(
                writer, new JustificationDetails("MATLAB", null, Quantity.UNKNOWN, null, "", "", "", ""), NONE);

        assertThatThrownBy(() -> justifications.approve(administrator, draft.id(), 0))
                .hasMessage("justification.incomplete");
        Justification whole = justifications.add(writer, complete("SPSS"), NONE);
        assertThat(justifications.approve(administrator, whole.id(), 0).numberInYear())
                .isEqualTo(1);
    }

    @RepeatedTest(3)
    void numbersHaveNoGapsAndNoTwins() throws Exception {
        List<Long> written = Stream.of("MATLAB", "SPSS", "AutoCAD")
                .map(product ->
                        justifications.add(writer, complete(product), NONE).id())
                .toList();

        List<Integer> numbers =
                atOnce(Stream.concat(written.stream(), written.stream()).toList());

        assertThat(numbers.stream().filter(number -> number > 0)).containsExactlyInAnyOrder(1, 2, 3);
        Justification next = justifications.add(writer, complete("Maple"), NONE);
        assertThat(justifications.approve(administrator, next.id(), 0).numberInYear())
                .isEqualTo(4);
    }

    @Test
    void anApprovedOneStaysAsItIsAndOnlyAnAdministratorCancelsItWithItsNumberKept() {
        long id = justifications.add(writer, complete("MATLAB"), NONE).id();
        justifications.approve(administrator, id, 0);

        assertThatThrownBy(() -> justifications.change(writer, id, 1, complete("Başka"), NONE))
                .hasMessage("justification.not-draft");
        assertThatThrownBy(() -> jdbc.sql("update justification set need = 'x'").update())
                .hasMessageContaining("unchangeable");
        assertThatThrownBy(() -> owner.jdbc().update("delete from justification"))
                .hasMessageContaining("kept");
        assertThatThrownBy(() -> justifications.cancel(writer, id, 1, "Olmadı"))
                .hasMessage("justification.not-cancellable");

        justifications.cancel(administrator, id, 1, "Bütçe verilmedi");

        Justification cancelled = justifications.find(id);
        assertThat(cancelled.status()).isEqualTo(JustificationStatus.CANCELLED);
        assertThat(cancelled.number()).isNotNull();
        assertThat(get("/register/justifications/" + id)).bodyText().contains("Bütçe verilmedi", "Sayı: ");
    }

    @Test
    void theAnalysisFillsWhatIsEmptyAndItsCostsAreCopiedForGood() throws Exception {
        round.open();
        reported.approved(writer, "Fen Fakültesi", row("MATLAB", "10", "10", "Süresiz"));
        analyse();

        MvcTestResult filled = post("/register/justifications/drafts", "need", "Kendi metnim", "technicalReasons", "");
        assertThat(filled)
                .bodyText()
                .contains("Kendi metnim", "GNU Octave", "Eklentiler yok", "80.000,00 TL daha ucuz");
        long line = jdbc.sql("select id from report_line").query(Long.class).single();
        long id = justifications
                .add(writer, complete("MATLAB"), new ComparisonChoice(line, false))
                .id();
        justifications.approve(administrator, id, 0);
        jdbc.sql("update cost_year set amount = 1").update();

        CostSnapshot costs = justifications.find(id).comparison();
        assertThat(costs).isNotNull();
        assertThat(costs.saving()).isEqualByComparingTo("80000");
        byte[] file = get("/register/justifications/" + id + "/document")
                .getResponse()
                .getContentAsByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            String text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            assertThat(text)
                    .contains("Ticari Lisanslı Yazılım Alım Gerekçesi", "2023/13", "Ders için", "2026 Yılı / 1. Dönem");
            XWPFTable numbers = document.getTables().get(1);
            assertThat(numbers.getRow(1).getCell(1).getText()).isEqualTo("20.000,00");
            assertThat(numbers.getRow(6).getCell(3).getText()).isEqualTo("80.000,00");
            assertThat(document.getTables().get(0).getRow(0).getCell(1).getText())
                    .matches("\\d{4}/1");
            assertThat(document.getStyle().xmlText()).contains("tr-TR");
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains("MATLAB");
        }
    }

    @Test
    void whatWasTypedStaysWhereItIsRefused() {
        assertThat(post("/register/justifications", "need", "Uzun bir metin", "price", "1.234"))
                .hasStatusOk()
                .bodyText()
                .contains("Uzun bir metin", "value=\"1.234\"", "Tutar iki türlü okunabiliyor");
        long id = justifications.add(writer, complete("SPSS"), NONE).id();
        justifications.change(writer, id, 0, complete("SPSS"), NONE);
        assertThat(post("/register/justifications/" + id, "need", "Benim metnim", "price", "5,00"))
                .bodyText()
                .contains("başka biri tarafından değiştirildi", "Benim metnim");
    }

    @Test
    void viewersReadAndUnitStaffFindNothing() {
        long id = justifications.add(writer, complete("MATLAB"), NONE).id();
        CurrentUser viewer = people.viewer();

        for (String page : List.of("", "/" + id, "/" + id + "/document")) {
            assertThat(mvc.get().uri("/register/justifications" + page).with(user(viewer)))
                    .hasStatusOk();
            assertThat(mvc.get().uri("/register/justifications" + page).with(user(people.staffOf(unit))))
                    .hasStatus(404);
        }
        assertThat(mvc.get().uri("/register/justifications/new").with(user(viewer)))
                .hasStatus(404);
        assertThat(mvc.post()
                        .uri("/register/justifications/" + id + "/approval")
                        .param("version", "0")
                        .with(user(viewer))
                        .with(csrf()))
                .hasStatus(404);
    }

    private void analyse() {
        jdbc.sql(
                        "insert into line_analysis (report_line_id, constraints_text) select id, 'Eklentiler yok' from report_line")
                .update();
        jdbc.sql("insert into line_equivalent (report_line_id, position, name, fit, spdx_licence)"
                        + " select id, 0, 'GNU Octave', 'PARTIAL', 'GPL-3.0-or-later' from report_line")
                .update();
        jdbc.sql("insert into line_cost (report_line_id, day_rate, yearly_increase, vat, defaults_version, changed_by,"
                        + " changed_at) select id, 0, 0, 20, 0, 'Uzman', now() from report_line")
                .update();
        jdbc.sql("insert into cost_year select l.id, s.side, y, s.amount from report_line l, generate_series(1, 5) y,"
                        + " (values ('COMMERCIAL', 20000.00), ('OPEN_SOURCE', 4000.00)) s (side, amount)")
                .update();
    }

    private JustificationDetails complete(String product) {
        return new JustificationDetails(
                product,
                unit,
                Quantity.of(25),
                new BigDecimal("125000.00"),
                "Ders için",
                "GNU Octave",
                "Kutular",
                "Ucuz");
    }

    private List<Integer> atOnce(List<Long> ids) throws Exception {
        CyclicBarrier start = new CyclicBarrier(ids.size());
        ExecutorService threads = Executors.newFixedThreadPool(ids.size());
        try {
            List<Callable<Integer>> calls = ids.stream()
                    .map(id -> (Callable<Integer>) () -> {
                        start.await();
                        return numberOf(id);
                    })
                    .toList();
            List<Integer> numbers = new ArrayList<>();
            for (Future<Integer> result : threads.invokeAll(calls)) {
                numbers.add(result.get());
            }
            return numbers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Zero for the one who came second. */
    private int numberOf(long id) {
        try {
            return justifications.approve(administrator, id, 0).numberInYear();
        } catch (RefusedException | OptimisticLockingFailureException second) {
            return 0;
        }
    }

    private MvcTestResult get(String address) {
        MvcTestResult result = mvc.get().uri(address).with(user(writer)).exchange();
        assertThat(result).hasStatusOk();
        return result;
    }

    private MvcTestResult post(String address, String name, String value, String other, String otherValue) {
        return mvc.post()
                .uri(address)
                .param("product", "MATLAB")
                .param("version", "0")
                .param(name, value)
                .param(other, otherValue)
                .with(user(writer))
                .with(csrf())
                .exchange();
    }
}
