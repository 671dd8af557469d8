package tr.edu.akky.inventory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The pages of the application, by the test that has each of them looked at; together they are all there are. */
enum Tour {
    SIGN_IN("/sign-in", "/password/forgotten", "/password/{token}"),
    SECOND_FACTOR("/sign-in/second-factor", "/profile/second-factor", "/profile/second-factor/app"),
    HELP("/help", "/help/{key}"),
    UNIT(
            "/",
            "/submissions",
            "/submissions/{id}",
            "/submissions/{id}/checklist",
            "/submissions/{submissionId}/entries/new",
            "/submissions/{submissionId}/entries/{id}",
            "/profile",
            "/profile/sessions",
            "/search",
            "/notifications",
            "/notifications/settings",
            "/drafts/{id}",
            "/submissions/{submissionId}/entries/{id}/cells/{field}",
            "/submissions/{submissionId}/entries/bulk"),
    INTAKE(
            "/submissions/{submissionId}/intake",
            "/submissions/{submissionId}/intake/{batchId}",
            "/submissions/{submissionId}/intake/{batchId}/columns",
            "/submissions/{submissionId}/intake/{batchId}/rows/{number}"),
    REVIEW(
            "/review",
            "/review/reminders",
            "/review/{id}",
            "/review/{id}/entries/{entryId}",
            "/review/{id}/entries/{entryId}/cells/{field}",
            "/history"),
    CONSOLIDATION(
            "/consolidation",
            "/consolidation/lines",
            "/consolidation/lines/{id}",
            "/consolidation/shared",
            "/consolidation/shared/new",
            "/consolidation/shared/{id}",
            "/submissions/{id}/shared-licences"),
    ANALYSIS(
            "/analysis",
            "/analysis/lines/{id}",
            "/analysis/lines/{id}/cost",
            "/analysis/lines/{id}/decision",
            "/analysis/roadmap",
            "/analysis/guide",
            "/analysis/guide/{category}",
            "/analysis/defaults",
            "/analysis/costs"),
    REGISTER(
            "/register",
            "/register/regulations",
            "/register/checks",
            "/register/checks/new",
            "/register/checks/{id}",
            "/register/checks/{id}/edit",
            "/register/justifications",
            "/register/justifications/new",
            "/register/justifications/{id}",
            "/register/justifications/{id}/edit"),
    REPORT(
            "/reports",
            "/reports/gaps",
            "/reports/documents",
            "/reports/sealed/{id}",
            "/reports/sealed/{id}/comparison"),
    CATALOGUE(
            "/catalogue/products",
            "/catalogue/products/{id}",
            "/catalogue/equivalents",
            "/catalogue/equivalents/{id}",
            "/catalogue/categories",
            "/administration/catalogue/products/new",
            "/administration/catalogue/products/{id}",
            "/administration/catalogue/products/{productId}/equivalents/new",
            "/administration/catalogue/products/{productId}/equivalents/{id}",
            "/administration/catalogue/equivalents/new",
            "/administration/catalogue/equivalents/{id}",
            "/administration/catalogue/categories/{code}",
            "/administration/catalogue/top-categories/{code}",
            "/administration/catalogue/exchange"),
    ADMINISTRATION(
            "/administration",
            "/administration/units",
            "/administration/units/new",
            "/administration/units/{id}",
            "/administration/accounts",
            "/administration/accounts/new",
            "/administration/accounts/{id}",
            "/administration/lists",
            "/administration/lists/preview",
            "/administration/lists/invitations",
            "/administration/periods",
            "/administration/periods/new",
            "/administration/periods/{id}",
            "/administration/mail",
            "/administration/system",
            "/administration/templates",
            "/administration/feasibilities",
            "/administration/feasibilities/new",
            "/administration/feasibilities/{code}");

    private static final Comparator<PathPattern> MOST_EXACT = PathPattern.SPECIFICITY_COMPARATOR;

    private final Set<PathPattern> pages;

    Tour(String... patterns) {
        pages = Arrays.stream(patterns)
                .map(PathPatternParser.defaultInstance::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    Stream<String> patterns() {
        return pages.stream().map(PathPattern::getPatternString);
    }

    /** @param seen the paths at which pages were looked at */
    void requireAll(Collection<String> seen) {
        Set<String> visited =
                seen.stream().flatMap(path -> Tour.patternOf(path).stream()).collect(Collectors.toSet());
        assertThat(visited).as("pages of %s", this).containsAll(patterns().toList());
    }

    private static Collection<String> patternOf(String path) {
        return Arrays.stream(values())
                .flatMap(tour -> tour.pages.stream())
                .filter(pattern -> pattern.matches(PathContainer.parsePath(path)))
                .min(MOST_EXACT)
                .map(PathPattern::getPatternString)
                .stream()
                .toList();
    }
}
