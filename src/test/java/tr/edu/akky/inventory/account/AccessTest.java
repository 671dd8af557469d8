package tr.edu.akky.inventory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Routes;
import tr.edu.akky.inventory.support.Routes.Route;

@InventoryTest
class AccessTest {

    private static final List<String> OPEN = List.of(
            "/sign-in",
            "/sign-in/second-factor",
            "/sign-in/passkey",
            "/sign-in/passkey/options",
            "/setup",
            "/password/{token}",
            "/password/forgotten",
            "/error",
            "/csp-reports");

    private static final String[] FOR_SPECIALISTS = {
        "/review", "/consolidation", "/analysis", "/register", "/reports", "/history"
    };

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    AccountRepository accounts;

    @Autowired
    Routes routes;

    @Test
    void withoutSigningInEveryRouteLeadsToTheSignInPage() {
        people.administrator();
        for (Route route : routes.all()
                .filter(route -> !OPEN.contains(route.pattern()) && !route.isBelow("/help"))
                .toList()) {
            assertThat(mvc.method(route.method()).uri(route.path()).with(csrf()))
                    .describedAs("%s", route)
                    .hasStatus3xxRedirection()
                    .redirectedUrl()
                    .endsWith("/sign-in");
        }
    }

    @Test
    void administrationDoesNotExistForAnybodyElse() {
        for (CurrentUser outsider : List.of(people.staffOf(), people.reviewer(), people.viewer())) {
            for (Route route : routes.all()
                    .filter(route -> route.isBelow("/administration"))
                    .toList()) {
                assertThat(mvc.method(route.method())
                                .uri(route.path())
                                .with(user(outsider))
                                .with(csrf()))
                        .describedAs("%s as %s", route, outsider.role())
                        .hasStatus(404);
            }
        }
    }

    @Test
    void theWorkOfSpecialistsDoesNotExistForUnitStaff() {
        CurrentUser clerk = people.staffOf(people.unit("Tıp Fakültesi"));
        for (Route route :
                routes.all().filter(route -> route.isBelow(FOR_SPECIALISTS)).toList()) {
            assertThat(mvc.method(route.method())
                            .uri(route.path())
                            .with(user(clerk))
                            .with(csrf()))
                    .describedAs("%s", route)
                    .hasStatus(404);
        }
    }

    @Test
    void aChangeWithoutTheFormTokenIsRefused() {
        for (Route route : routes.all()
                .filter(Route::changes)
                .filter(route -> !route.isBelow("/csp-reports"))
                .toList()) {
            assertThat(mvc.post().uri(route.path()).with(user(people.administrator())))
                    .describedAs("%s", route)
                    .hasStatus(403);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/review?page=2147483647, 200",
        "/catalogue/products?page=2147483647, 200",
        "/administration/accounts?page=-7, 200",
        "/review?status=UYDURMA, 400",
        "/review?period=abc, 400",
        "/review/99999999999999999999, 404",
        "/submissions/1?page=x, 400",
        "/submissions/9223372036854775807, 404",
        "/reports?period=-1, 200",
        "/analysis?period=-1, 404",
        "/analysis?page=-1, 200",
        "/analysis/roadmap?page=2147483647, 200",
        "/analysis/lines/-1/cost, 404",
        "/analysis/guide/sunucu-isletim-sistemi, 400",
        "/analysis/costs?period=9223372036854775807, 404",
        "/register?page=2147483647&unit=-1&expiry=x&sort=x, 200",
        "/register/checks/1/edit, 404",
        "/register/justifications?status=UYDURMA, 200",
        "/reports/gaps?period=1, 400",
        "/reports/gaps?period=1&gap=UYDURMA, 404",
        "/reports/sealed/1/comparison?with=x, 404",
        "/administration/feasibilities/yok, 404",
        "/history?subject=UYDURMA&page=-1, 200",
        "/error, 404"
    })
    void anAddressThatMakesNoSenseIsNeverAFaultOfTheServer(String address, int status) {
        people.unit("Tıp Fakültesi");
        assertThat(mvc.get().uri(address).with(user(people.administrator()))).hasStatus(status);
    }

    @Test
    void aDeactivatedPersonIsOutAtTheNextRequest() {
        CurrentUser clerk = people.staffOf();
        assertThat(mvc.get().uri("/").with(user(clerk))).hasStatusOk();

        Account account = accounts.findById(clerk.id()).orElseThrow();
        account.activate(false);
        accounts.saveAndFlush(account);

        assertThat(mvc.get().uri("/").with(user(clerk)))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .contains("ended");
    }

    @Test
    void thePageCarriesAStrictPolicyAndIsNotKeptByTheBrowser() {
        assertThat(mvc.get().uri("/").with(user(people.staffOf())))
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        values -> assertThat(values.get(0))
                                .contains("default-src 'none'", "frame-ancestors 'none'")
                                .doesNotContain("unsafe"))
                .hasHeaderSatisfying(
                        "Cache-Control", values -> assertThat(values.get(0)).contains("no-store"));
    }
}
