package tr.edu.akky.inventory.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.TestDatabase;

@InventoryTest
class OperationTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    DatabaseState database;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void aLoadBalancerLearnsWhetherTheApplicationIsUpAndNothingElse(String address) {
        assertThat(mvc.get().uri(address))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("UP");
        assertThat(mvc.get().uri(address)).bodyText().doesNotContain("PostgreSQL", "components", "details");
    }

    @Test
    void metricsAreForWhoKnowsTheToken() {
        assertThat(metrics("Bearer " + TestDatabase.METRICS_TOKEN))
                .hasStatusOk()
                .bodyText()
                .contains("jvm_memory_used_bytes", "http_server_requests", "hikaricp_connections_active");
        for (String header : List.of("Bearer wrong", "Bearer ", TestDatabase.METRICS_TOKEN, "")) {
            assertThat(metrics(header)).as(header).hasStatus(404);
        }
        assertThat(mvc.get().uri("/actuator/prometheus").with(user(people.administrator())))
                .hasStatus(404);
        assertThat(mvc.get().uri("/actuator/env").header("Authorization", "Bearer " + TestDatabase.METRICS_TOKEN))
                .hasStatus(404);
    }

    @Test
    void metricsTellNothingOfPeople() {
        String email = people.administrator().getUsername();
        mvc.get().uri("/search?q=" + email).with(user(people.viewer())).exchange();
        mvc.get().uri("/yok/" + email).with(user(people.viewer())).exchange();
        assertThat(metrics("Bearer " + TestDatabase.METRICS_TOKEN)).bodyText().doesNotContain(email);
    }

    @Test
    void whatTheDatabaseRefusesIsToldWithoutItsValues() {
        String email = people.administrator().getUsername();
        assertThatThrownBy(() -> jdbc.sql("update account set email = ? where id = ?")
                        .params(email, people.viewer().id())
                        .update())
                .hasMessageContaining("duplicate key")
                .hasMessageNotContaining(email);
    }

    @Test
    void administratorsSeeVersionsAndSizes() {
        assertThat(mvc.get().uri("/administration/system").with(user(people.administrator())))
                .hasStatusOk()
                .bodyText()
                .contains(database.figures().version(), "0.1.0", "product_equivalent", " MB");
        assertThat(database.figures().size()).isGreaterThan(1_000_000);
    }

    @Test
    void everyAnswerNamesItsRequest() {
        assertThat(mvc.get().uri("/sign-in"))
                .headers()
                .hasHeaderSatisfying(
                        "X-Request-Id", values -> assertThat(values.get(0)).matches("[0-9a-f]{8}"));
    }

    private MvcTestResult metrics(String header) {
        return mvc.get()
                .uri("/actuator/prometheus")
                .header("Authorization", header)
                .exchange();
    }
}
