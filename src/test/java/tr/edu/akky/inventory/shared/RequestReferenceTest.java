package tr.edu.akky.inventory.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is sent and cannot be looked into: too large, or more than there is room for. */
class RequestReferenceTest {

    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @Test
    void aFormThatIsTooLargeIsCalledSo() throws Exception {
        send(new IllegalStateException("too many bytes"));

        assertThat(answer.getStatus()).isEqualTo(413);
    }

    @Test
    void aFullDiskIsLeftToThePageOfTheOutage() {
        IllegalStateException full = new IllegalStateException(new IOException("No space left on device"));

        assertThatThrownBy(() -> send(full)).isSameAs(full);
        assertThat(answer.getStatus()).isEqualTo(200);
    }

    private void send(IllegalStateException failure) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/submissions/1/intake/file") {
            @Override
            public Map<String, String[]> getParameterMap() {
                throw failure;
            }
        };
        new RequestReference().doFilter(request, answer, new MockFilterChain());
    }
}
