package tr.edu.akky.inventory.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.consolidation.Reported;
import tr.edu.akky.inventory.submission.Period;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Round;

@InventoryTest
class NarrativeTest {

    @Autowired
    Narratives narratives;

    @Autowired
    Reported reported;

    @Autowired
    Round round;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Period period;

    @BeforeEach
    void twoUnitsReport() {
        CurrentUser reviewer = people.reviewer();
        period = round.open();
        reported.approved(reviewer, "Tıp Fakültesi", Reported.row("SPSS", "30", "30", "31.12.2027"));
        reported.approved(
                reviewer,
                "Fen Fakültesi",
                Reported.row("MATLAB", "10", "40", "Süresiz"),
                Reported.row("Bilinmeyen Yazılım X", "1", "1", "01.01.2027"));
    }

    @Test
    void aReportWithGapsCallsItselfADraftAndSaysWhatIsOpen() {
        XWPFDocument document = made(false);
        assertThat(texts(document)).contains("TASLAK");
        assertThat(texts(document)).contains("Henüz takvime bağlanmış bir geçiş yoktur.");
    }

    private List<String> texts(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private XWPFDocument made(boolean complete) {
        return transaction.execute(status -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                narratives.write(period, complete, out);
                return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
