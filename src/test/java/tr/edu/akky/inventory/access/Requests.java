package tr.edu.akky.inventory.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpMethod;
import tr.edu.akky.inventory.access.Asked.Upload;
import tr.edu.akky.inventory.support.People;
import tr.edu.akky.inventory.support.Routes.Route;

/** What a person would type into the forms of the pages, and what no page offers as a form. */
final class Requests {

    private static final String NEW_PASSWORD = "uzun bir yeni parola sözü";
    private static final Asked UNITS = Asked.post("/administration/lists", "kind", "units")
            .with("file", Upload.of("birimler.csv", "Birim Adı\nYeni Birim\n"));

    /** Fields by pattern; they replace what the page has in them. */
    private static final Map<String, Map<String, String>> TYPED = Map.ofEntries(
            typed("/administration/accounts", "fullName", "Yeni Kişi", "email", "yeni@ornek.edu.tr"),
            typed("/administration/catalogue/products/{id}/aliases", "alias", "Bambaşka Bir Ad"),
            typed("/administration/catalogue/products/{id}/merging", "target", "MATLAB"),
            typed(
                    "/administration/catalogue/equivalents",
                    "name",
                    "Yepyeni Muadil",
                    "spdxLicence",
                    "MIT",
                    "homepage",
                    "https://ornek.org"),
            typed(
                    "/administration/catalogue/products",
                    "name",
                    "Yepyeni Ürün",
                    "vendor",
                    "Ornek",
                    "category",
                    "sunucu-dns"),
            typed(
                    "/administration/catalogue/products/{productId}/equivalents",
                    "advantages",
                    "Var",
                    "disadvantages",
                    "Var",
                    "constraints",
                    "Yok",
                    "competence",
                    "Orta"),
            typed("/administration/feasibilities", "name", "Başka olanak"),
            typed("/administration/periods", "name", "2030 Yılı", "opensOn", "01.01.2030", "dueOn", "01.02.2030"),
            typed("/administration/units", "name", "Yepyeni Birim"),
            typed("/analysis/guide/{category}", "a", "Başka bir metin"),
            typed("/analysis/lines/{id}", "constraints", "Başka bir kısıt"),
            typed(
                    "/analysis/roadmap",
                    "feasibility",
                    "gecis-yapilamaz",
                    "reasons",
                    "Muadili yoktur",
                    "overwrite",
                    "true"),
            typed("/consolidation/lines/{id}/moves", "target", "AutoCAD"),
            typed(
                    "/consolidation/lines/{id}/overrides",
                    "field",
                    "NAME",
                    "value",
                    "Başka Ad",
                    "reason",
                    "Böyle bilinir"),
            typed(
                    "/consolidation/shared",
                    "name",
                    "Ortak lisans",
                    "product",
                    "SPSS",
                    "licences",
                    "5",
                    "startsOn",
                    "01.01.2026",
                    "expiry",
                    "31.12.2027"),
            typed("/consolidation/{period}/moves", "target", "MATLAB"),
            typed("/password/{token}", "password", NEW_PASSWORD, "repeated", NEW_PASSWORD),
            typed("/profile", "extension", "1234"),
            typed("/profile/password", "current", People.PASSWORD, "password", NEW_PASSWORD, "repeated", NEW_PASSWORD),
            typed("/register/checks", "allUnits", "true", "findings", "Sorun yok"),
            typed("/register/justifications", "product", "SPSS", "withoutComparison", "true"),
            typed("/register/justifications/{id}/cancellation", "reason", "Vazgeçildi"),
            typed("/reports/sealed/{id}/sending", "number", "E-2", "date", Actors.day(0), "addressee", "Rektörlük"),
            typed("/review/{id}/corrections", "message", "Yazınız"),
            typed("/review/{id}/corrections/bulk", "message", "Yazınız"),
            typed("/review/{id}/corrections/{request}/renewal", "message", "Yine yazınız"),
            typed("/review/{id}/entries/{entryId}/cells/{field}", "message", "Yazınız"),
            typed("/review/{id}/extension", "dueOn", Actors.day(20)),
            typed("/review/{id}/reopening", "reason", "Eksik var"),
            typed("/review/{id}/return", "note", "Eksik var"),
            typed("/submissions/{id}/corrections/{request}/answer", "answer", "Yazdık"),
            typed(
                    "/submissions/{submissionId}/entries",
                    "name",
                    "Yepyeni",
                    "topCategory",
                    "son-kullanici",
                    "category",
                    "son-kullanici-mesleki",
                    "licences",
                    "1",
                    "users",
                    "1",
                    "licenceName",
                    "Edu",
                    "expiry",
                    "31.12.2027"),
            typed(
                    "/submissions/{submissionId}/entries/quick",
                    "name",
                    "Hızlı",
                    "category",
                    "son-kullanici-mesleki",
                    "licences",
                    "1",
                    "users",
                    "1",
                    "licenceName",
                    "Edu",
                    "expiry",
                    "31.12.2027"),
            typed("/submissions/{submissionId}/entries/{id}", "users", "77", "duplicateAccepted", "true"),
            typed("/submissions/{submissionId}/entries/{id}/cells/{field}", "note", "Başka", "licences", "77"),
            typed("/submissions/{submissionId}/entries/bulk/changes", "note", "Başka"),
            typed("/submissions/{submissionId}/intake/paste", "text", WorkOfUnits.HEADINGS.replace(';', '\t')),
            typed("/submissions/{submissionId}/intake/{batchId}/columns", "column", "name"),
            typed(
                    "/submissions/{submissionId}/intake/{batchId}/corrections",
                    "cell.3.licences",
                    "5",
                    "cell.3.users",
                    "5"));

    /** A route that a script or a crafted request asks: as another one is asked, but elsewhere. */
    private record Derived(String from, UnaryOperator<Asked> as) {}

    private static final Map<String, Derived> DERIVED = Map.ofEntries(
            below(
                    "/administration/feasibilities/{code}/deactivation",
                    "/administration/feasibilities/{code}/activation",
                    asked -> asked.at(asked.path().replace("/deactivation", "/activation"))
                            .after(asked)),
            below("/administration/lists", "/administration/lists", asked -> UNITS),
            below(
                    "/administration/lists",
                    "/administration/lists/confirmation",
                    asked -> Asked.post("/administration/lists/confirmation").after(UNITS)),
            below(
                    "/administration/mail/retry",
                    "/administration/mail/test",
                    asked -> Asked.post("/administration/mail/test")),
            below(
                    "/analysis/lines/{id}/equivalents/{position}/removal",
                    "/analysis/lines/{id}/equivalents/{position}/rise",
                    asked -> asked.at(asked.path().replaceFirst("\\d+/removal", "1/rise"))),
            below(
                    "/consolidation/lines/{id}/moves",
                    "/consolidation/lines/{id}/sharing",
                    asked ->
                            asked.at(asked.path().replace("/moves", "/sharing")).with(Map.of("shared", "true"))),
            below(
                    "/analysis/lines/{id}/cost",
                    "/analysis/lines/{id}/cost/calculation",
                    asked -> asked.at(asked.path() + "/calculation")),
            below(
                    "/analysis/lines/{id}/cost",
                    "/analysis/lines/{id}/cost/totals",
                    asked -> asked.at(asked.path() + "/totals")),
            below(
                    "/consolidation/lines/{id}/overrides",
                    "/consolidation/lines/{id}/acknowledgement",
                    asked -> asked.at(asked.path().replace("/overrides", "/acknowledgement"))),
            below(
                    "/submissions/{submissionId}/intake/{batchId}/discarding",
                    "/submissions/{submissionId}/intake/{batchId}/decisions",
                    asked -> Asked.post(asked.path().replace("/discarding", "/decisions"), "all", "UPDATE")),
            below(
                    "/submissions/{submissionId}/intake/{batchId}/discarding",
                    "/submissions/{submissionId}/intake/{batchId}/sheet",
                    asked -> Asked.post(asked.path().replace("/discarding", "/sheet"), "sheet", "0")),
            below(
                    "/submissions/{submissionId}/intake/file",
                    "/submissions/{submissionId}/intake/file",
                    asked -> asked.with("file", Upload.of("liste.csv", WorkOfUnits.HEADINGS))),
            below("/profile", "/profile/privacy-notice", asked -> Asked.post("/profile/privacy-notice")));

    private Requests() {}

    /** @param met what was found on pages, by route */
    static List<Asked> of(Route route, Map<Route, List<Asked>> met) {
        Derived derived = DERIVED.get(route.pattern());
        List<Asked> all = new ArrayList<>();
        if (route.changes() && derived != null) {
            met.getOrDefault(new Route(HttpMethod.POST, derived.from()), List.of()).stream()
                    .limit(6)
                    .map(derived.as())
                    .forEach(all::add);
        }
        Map<String, String> typed = route.changes() ? TYPED.getOrDefault(route.pattern(), Map.of()) : Map.of();
        met.getOrDefault(route, List.of()).stream()
                .map(asked -> asked.with(typed))
                .forEach(all::add);
        return all;
    }

    private static Map.Entry<String, Derived> below(String from, String pattern, UnaryOperator<Asked> as) {
        return Map.entry(pattern, new Derived(from, as));
    }

    private static Map.Entry<String, Map<String, String>> typed(String pattern, String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            fields.put(pairs[index], pairs[index + 1]);
        }
        return Map.entry(pattern, fields);
    }
}
