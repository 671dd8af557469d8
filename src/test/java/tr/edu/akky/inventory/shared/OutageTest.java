package tr.edu.akky.inventory.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.hibernate.TransactionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import tr.edu.akky.inventory.support.InventoryTest;

/** What people see while the database is away or the disk full; the drills make real outages. */
@InventoryTest
class OutageTest {

    private static final RuntimeException AWAY =
            new CannotCreateTransactionException("no connection", new SQLTransientConnectionException("timed out"));

    @Autowired
    OutageFilter filter;

    @Test
    void whatWasTypedIsInThePageAndIsSentAgainByOneButton() throws Exception {
        MockHttpServletRequest form = form("/submissions/7/entries");
        form.addHeader("Origin", "http://localhost");
        form.addParameter("name", "\"Şirket\" <b>");
        form.addParameter("_csrf", "belirteç");
        MockHttpServletResponse answer = answer(form, AWAY);
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
        assertThat(answer.getContentAsString())
                .contains("Veritabanına ulaşılamıyor", "Yeniden gönder", "action=\"/submissions/7/entries\"")
                .contains("name=\"name\" value=\"&quot;Şirket&quot; &lt;b&gt;\"", "name=\"_csrf\" value=\"belirteç\"");
    }

    @Test
    void whatAnotherSiteHasSentIsNotShown() throws Exception {
        MockHttpServletRequest form = form("/submissions/7/entries");
        form.addHeader("Origin", "https://baska.example");
        form.addParameter("name", "tuzak");
        assertThat(answer(form, AWAY).getContentAsString())
                .contains("Yeniden dene")
                .doesNotContain("tuzak", "<form");
    }

    @Test
    void aPasswordIsNeverInThePage() throws Exception {
        MockHttpServletRequest form = form("/sign-in");
        form.addHeader("Origin", "http://localhost");
        form.addParameter("password", "gizli");
        assertThat(answer(form, AWAY).getContentAsString()).doesNotContain("gizli");
    }

    @Test
    void itsStylesAreThoseThatTheBrowserHasAlready() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/akky/submissions");
        request.setContextPath("/akky");
        request.addHeader("Accept", "text/html");
        assertThat(answer(request, AWAY).getContentAsString())
                .containsPattern("href=\"/akky/css/app-[0-9a-f]{32}\\.css\"")
                .containsPattern("href=\"/akky/webjars/[^\"]+-[0-9a-f]{32}\\.css\"")
                .contains("href=\"/akky/\"");
    }

    @Test
    void aScriptGetsTheSentenceAlone() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/drafts");
        request.addHeader("Accept", "*/*");
        assertThat(answer(request, AWAY).getContentAsString())
                .startsWith("Uygulama çalışıyor ama veritabanı")
                .doesNotContain("<");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void theLogDoesNotHoldTheTokenOfAPasswordLink(CapturedOutput log) throws Exception {
        answer(form("/password/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6"), AWAY);
        assertThat(log.getAll()).contains("POST /password/… answered as AWAY").doesNotContain("Zm9vYmFy");
    }

    @Test
    void whatFailsAfterARedirectWasGivenIsToldByThePageOfTheError() throws Exception {
        MockHttpServletRequest page = new MockHttpServletRequest("GET", "/error");
        page.setDispatcherType(DispatcherType.ERROR);
        page.addHeader("Accept", "text/html");
        page.setAttribute(RequestDispatcher.ERROR_EXCEPTION, AWAY);
        MockHttpServletResponse answer = new MockHttpServletResponse();
        filter.doFilter(page, answer, (asked, given) -> ((HttpServletResponse) given).setStatus(500));
        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getContentAsString()).contains("Veritabanına ulaşılamıyor");
    }

    @Test
    void anotherFaultPasses() {
        IllegalStateException fault = new IllegalStateException("ours");
        assertThatThrownBy(() -> answer(form("/"), fault)).isSameAs(fault);
    }

    @Test
    void theReasonIsFoundBehindWhateverWrapsIt() {
        assertThat(Outage.behind(new ServletException(new SQLException("", "57P01"))))
                .contains(Outage.AWAY);
        assertThat(Outage.behind(new SQLException("", "53100"))).contains(Outage.FULL);
        assertThat(Outage.behind(new FileSystemException("/tmp/a", null, "No space left on device")))
                .contains(Outage.FULL);
        assertThat(Outage.behind(new SQLException("", "55P03"))).contains(Outage.BUSY);
        assertThat(Outage.behind(new SQLException("", "23505"))).isEmpty();
        assertThat(Outage.behind(new IOException("broken pipe"))).isEmpty();
        assertThat(Outage.behind(
                        new JpaSystemException(new TransactionException("", new SQLException("Connection is closed")))))
                .contains(Outage.AWAY);
    }

    private static MockHttpServletRequest form(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", address);
        request.addHeader("Accept", "text/html");
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, RuntimeException failure) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, (asked, answered) -> {
            throw failure;
        });
        return response;
    }
}
