package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tr.edu.akky.inventory.support.InventoryTest;
import tr.edu.akky.inventory.support.Routes;
import tr.edu.akky.inventory.support.Routes.Route;

@InventoryTest
class EveryPageTest {

    /** Files to download, what scripts ask for, and the page that is gone once somebody can sign in. */
    private static final Set<String> NO_PAGES = Set.of(
            "/administration/lists/{kind}.csv",
            "/catalogue/completions",
            "/drafts",
            "/drafts/session",
            "/register/calendar.ics",
            "/register/justifications/{id}/document",
            "/register/licences.csv",
            "/register/licences.xlsx",
            "/reports/sealed/{id}/files/{kind}",
            "/setup");

    @Autowired
    Routes routes;

    @Test
    void everyAddressThatShowsAPageIsOnATour() {
        List<String> toured =
                Arrays.stream(Tour.values()).flatMap(Tour::patterns).toList();
        List<String> shown = routes.all()
                .filter(route -> route.method() == HttpMethod.GET)
                .map(Route::pattern)
                .distinct()
                .toList();
        assertThat(without(shown, toured)).as("pages on no tour").containsExactlyInAnyOrderElementsOf(NO_PAGES);
        assertThat(without(toured, shown)).as("pages that are no more").isEmpty();
    }

    private static List<String> without(List<String> all, List<String> those) {
        return all.stream().filter(each -> !those.contains(each)).toList();
    }
}
