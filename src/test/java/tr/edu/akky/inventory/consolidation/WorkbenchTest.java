package tr.edu.akky.inventory.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.edu.akky.inventory.consolidation.Reported.row;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.catalogue.Products;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.submission.Reviews;

class WorkbenchTest extends ConsolidationTest {

    @Autowired
    Reviews reviews;

    @Autowired
    Products products;

    @Test
    void sureNamesAreLinkedOnApprovalAndTheRestWaits() {
        reported.approved(
                specialist,
                "Mimarlık Fakültesi",
                row("AutoCAD 2024", "10", "20", "31.12.2027"),
                row("AutoCAD LT", "5", "5", "31.12.2027"));
        reported.approved(specialist, "Mühendislik Fakültesi", row("AUTOCAD", "15", "30", "01.06.2027"));

        assertThat(openNames()).containsExactly("AutoCAD LT");
        assertThat(line("autocad").licences().amount()).isEqualTo(25);
        assertThat(line("autocad").users().amount()).isEqualTo(50);
        assertThat(line("autocad").expiry().date()).hasToString("2027-06-01");
        assertThat(names.progress(period)).isEqualTo(new Progress(3, 2, 1, 1, 0, 0));
    }

    @Test
    void anAcceptedNameIsLinkedInEveryRowUndoneRedoneAndRemembered() {
        reported.approved(specialist, "Tıp Fakültesi", row("Kaspersky EDR", "100", "100", "Süresiz"));
        workbench.accept(specialist, period, picks());
        assertThat(openNames()).isEmpty();
        assertThat(line("kaspersky").licences().amount()).isEqualTo(100);

        acts.undoLast(specialist, period);
        assertThat(openNames()).containsExactly("Kaspersky EDR");
        assertThat(lines()).isEmpty();

        acts.redoLast(specialist, period);
        assertThat(openNames()).isEmpty();

        reported.approved(specialist, "Fen Fakültesi", row("KASPERSKY  EDR", "50", "50", "Süresiz"));
        assertThat(openNames()).isEmpty();
        assertThat(line("kaspersky").licences().amount()).isEqualTo(150);
    }

    @Test
    void aLearntNameIsOfferedWhereverItIsTypedUntilItIsUndone() {
        reported.approved(specialist, "Tıp Fakültesi", row("Kaspersky EDR", "1", "1", "Süresiz"));
        assertThat(products.match("kaspersky edr")).isEmpty();

        workbench.accept(specialist, period, picks());
        assertThat(products.match("kaspersky edr").orElseThrow().code()).isEqualTo("kaspersky");

        acts.undoLast(specialist, period);
        assertThat(products.match("kaspersky edr")).isEmpty();
    }

    @Test
    void whatIsNotTheSameIsNotProposedAgain() {
        reported.approved(specialist, "Tıp Fakültesi", row("AutoCAD LT", "5", "5", "Süresiz"));
        OpenName open = open().get(0);
        assertThat(open.proposals().get(0).product()).isEqualTo("Autodesk AutoCAD");

        workbench.refuse(specialist, period, picks());

        assertThat(open().get(0).proposals())
                .noneMatch(proposal -> proposal.product().equals("Autodesk AutoCAD"));
        acts.undoLast(specialist, period);
        assertThat(open().get(0).proposals().get(0).product()).isEqualTo("Autodesk AutoCAD");
    }

    @Test
    void aNewProductTakesInOtherSpellingsAndGoesWhenItIsUndone() {
        reported.approved(
                specialist,
                "Tıp Fakültesi",
                row("Zortex Kuantum", "5", "5", "Süresiz"),
                row("ZORTEX KUANTUM 2024", "7", "7", "Süresiz"));
        workbench.find(specialist, period, List.of(Pick.of("zortexkuantum:")));

        assertThat(openNames()).isEmpty();
        assertThat(line("zortex kuantum").licences().amount()).isEqualTo(12);

        acts.undoLast(specialist, period);
        assertThat(openNames()).containsExactlyInAnyOrder("Zortex Kuantum", "ZORTEX KUANTUM 2024");
        acts.redoLast(specialist, period);
        assertThat(line("zortex kuantum").licences().amount()).isEqualTo(12);
    }

    @Test
    void aSpellingOfAnotherProductBecomesTheNameOfANewOne() {
        reported.approved(
                specialist,
                "Tıp Fakültesi",
                row("AutoCAD LT", "5", "5", "Süresiz"),
                row("AutoCAD", "1", "1", "Süresiz"));

        workbench.find(specialist, period, picks());

        assertThat(lines()).extracting(LineRow::name).containsExactlyInAnyOrder("AutoCAD LT", "Autodesk AutoCAD");
        acts.undoLast(specialist, period);
        assertThat(open().get(0).proposals().get(0).product()).isEqualTo("Autodesk AutoCAD");
        acts.redoLast(specialist, period);
        assertThat(lines()).hasSize(2);
    }

    @Test
    void namesAreMovedToTheProductThatAPersonNames() {
        reported.approved(specialist, "Tıp Fakültesi", row("Öğrenci Bilgi Sistemi", "1", "500", "Süresiz"));

        workbench.move(specialist, period, picks(), "proliz obs");

        assertThat(line("proliz").users().amount()).isEqualTo(500);
        reported.approved(specialist, "Fen Fakültesi", row("Zortex Kuantum", "5", "5", "Süresiz"));
        assertThatThrownBy(() -> workbench.move(specialist, period, picks(), "Uydurma Ürün"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whoComesSecondToANameIsToldWhoDecidedIt() {
        CurrentUser colleague = people.reviewer();
        reported.approved(
                specialist,
                "Tıp Fakültesi",
                row("Kaspersky EDR", "5", "5", "Süresiz"),
                row("AutoCAD LT", "5", "5", "Süresiz"));
        List<Pick> seen = picks();
        Pick edr = seen.stream()
                .filter(pick -> pick.nameKey().equals("kasperskyedr"))
                .findFirst()
                .orElseThrow();
        workbench.accept(colleague, period, List.of(edr));

        assertThatThrownBy(() -> workbench.accept(specialist, period, List.of(edr)))
                .isInstanceOfSatisfying(RefusedException.class, refused -> {
                    assertThat(refused.messageKey()).isEqualTo("workbench.too-late");
                    assertThat(refused.arguments()).containsExactly(colleague.fullName());
                });
        Outcome outcome = workbench.accept(specialist, period, seen);
        assertThat(outcome.names()).isEqualTo(1);
        assertThat(outcome.late()).isEqualTo(1);
    }

    @Test
    void ofTwoSpecialistsWhoDecideANameAtOnceExactlyOneDoes() throws Exception {
        CurrentUser colleague = people.reviewer();
        reported.approved(specialist, "Tıp Fakültesi", row("Kaspersky EDR", "5", "5", "Süresiz"));
        List<Pick> seen = picks();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> acts = List.of(
                    () -> outcome(() -> workbench.accept(specialist, period, seen)),
                    () -> outcome(() -> workbench.find(colleague, period, seen)));
            List<String> outcomes = new ArrayList<>();
            for (Future<String> act : both.invokeAll(acts)) {
                outcomes.add(act.get());
            }

            assertThat(outcomes).containsExactlyInAnyOrder("done", "workbench.too-late");
            assertThat(openNames()).isEmpty();
        } finally {
            both.shutdown();
        }
    }

    private static String outcome(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (RefusedException refused) {
            return refused.messageKey();
        }
    }

    @Test
    void anActCannotBeUndoneOverALaterDecision() {
        reported.approved(specialist, "Tıp Fakültesi", row("Kaspersky EDR", "5", "5", "Süresiz"));
        workbench.refuse(specialist, period, picks());
        CurrentUser colleague = people.reviewer();
        workbench.move(colleague, period, List.of(Pick.of("kasperskyedr:")), "Kaspersky");

        assertThatThrownBy(() -> acts.undoLast(specialist, period))
                .isInstanceOf(RefusedException.class)
                .hasMessage("workbench.decided-since");
        assertThat(openNames()).isEmpty();
    }

    @Test
    void aSecondPeriodUsesWhatWasLearnt() {
        Reported.UnitReport medicine =
                reported.approved(specialist, "Tıp Fakültesi", row("Kaspersky EDR", "5", "5", "Süresiz"));
        workbench.accept(specialist, period, picks());

        long next = round.openNext().id();
        reported.approvedIn(specialist, next, medicine, row("kaspersky edr", "8", "8", "Süresiz"));

        assertThat(names.progress(next).openNames()).isZero();
        assertThat(lines.find(next, "kaspersky", "", "", PageRequest.of(0, 10)).getContent())
                .extracting(found -> found.licences().amount())
                .containsExactly(8);
    }

    @Test
    void aLineTellsWhenAReopenedSubmissionChangesIt() {
        reported.approved(specialist, "Fen Fakültesi", row("SPSS", "3", "3", "Süresiz"));
        Reported.UnitReport medicine =
                reported.approved(specialist, "Tıp Fakültesi", row("IBM SPSS 25", "10", "10", "Süresiz"));
        assertThat(line("spss").changed()).isFalse();

        reviews.reopen(specialist, medicine.submission(), "Sayı yanlış");
        assertThat(line("spss").licences().amount()).isEqualTo(3);
        assertThat(line("spss").changed()).isTrue();

        reported.enter(medicine, row("SPSS 27", "40", "10", "Süresiz"));
        reported.approve(specialist, medicine);
        assertThat(line("spss").licences().amount()).isEqualTo(53);
    }

    @Test
    void aViewerChangesNothing() {
        reported.approved(specialist, "Tıp Fakültesi", row("Kaspersky EDR", "5", "5", "Süresiz"));
        CurrentUser viewer = people.viewer();

        assertThatThrownBy(() -> workbench.accept(viewer, period, picks())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> acts.undoLast(viewer, period)).isInstanceOf(NotFoundException.class);
    }
}
