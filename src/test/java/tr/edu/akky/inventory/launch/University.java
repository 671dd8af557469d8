package tr.edu.akky.inventory.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tr.edu.akky.inventory.support.TurkishDay;

/**
 * A university set up over HTTP as a newcomer does it: the code of the log, units and people from lists, the password
 * links handed over, a period opened.
 *
 * @param clients as many people as units, each of one unit
 */
public record University(int clients) {

    private static final String ADMINISTRATOR = "yonetici@drill.edu.tr";
    private static final String PASSWORD = "uzun bir parola yeter 2026";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern CODE = Pattern.compile("kurulum kodu: (\\w+)");
    private static final Pattern LINK = Pattern.compile("https?://[^<\\s]*(/password/[^<\\s\"]+)");

    public static University found(Application application, int clients) throws IOException, InterruptedException {
        University university = new University(clients);
        Visitor newcomer = university.administrator(application.address());
        Map<String, String> setup = Visitor.hidden(newcomer.get("/setup").body(), "/setup");
        setup.putAll(Map.of("fullName", "Yeliz Yönetici", "email", ADMINISTRATOR));
        setup.putAll(Map.of("code", university.code(application), "password", PASSWORD, "repeated", PASSWORD));
        require(newcomer.post("/setup", setup), "/sign-in");
        newcomer.page("/");
        university.list(newcomer, "units", "Birim Adı\n", number -> "Birim " + number);
        String links = university.list(
                newcomer,
                "people",
                "Ad Soyad;E-posta;Rol;Birimler\n",
                number -> "Kişi %1$d;%2$s;Birim sorumlusu;Birim %1$d".formatted(number, email(number)));
        for (MatchResult link : LINK.matcher(links).results().toList()) {
            setPassword(application, link.group(1));
        }
        openPeriod(newcomer);
        return university;
    }

    private String code(Application application) throws IOException {
        return CODE.matcher(application.log())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private String list(Visitor administrator, String kind, String headings, IntToLine line)
            throws IOException, InterruptedException {
        String content = headings
                + IntStream.rangeClosed(1, clients).mapToObj(line::of).collect(Collectors.joining("\n", "", "\n"));
        Map<String, String> form = Visitor.hidden(administrator.page("/administration/lists"), "/administration/lists");
        form.put("kind", kind);
        require(
                administrator.upload(
                        "/administration/lists", form, kind + ".csv", content.getBytes(StandardCharsets.UTF_8)),
                "/administration/lists/preview");
        String confirmation = "/administration/lists/confirmation";
        HttpResponse<String> loaded = administrator.post(
                confirmation, Visitor.hidden(administrator.page("/administration/lists/preview"), confirmation));
        return administrator.page(Visitor.next(loaded));
    }

    private interface IntToLine {
        String of(int number);
    }

    private static void setPassword(Application application, String link) throws IOException, InterruptedException {
        Visitor person = new Visitor(application.address(), "", "");
        Map<String, String> form = Visitor.hidden(person.get(link).body(), link);
        form.putAll(Map.of("password", PASSWORD, "repeated", PASSWORD));
        require(person.post(link, form), "/sign-in");
    }

    private static void openPeriod(Visitor administrator) throws IOException, InterruptedException {
        Map<String, String> form =
                Visitor.hidden(administrator.page("/administration/periods/new"), "/administration/periods");
        LocalDate today = TurkishDay.today();
        form.put("name", "Tatbikat");
        form.put("opensOn", today.minusDays(1).format(DAY));
        form.put("dueOn", today.plusDays(30).format(DAY));
        require(administrator.post("/administration/periods", form), "/administration/periods");
    }

    public Visitor administrator(String address) {
        return new Visitor(address, ADMINISTRATOR, PASSWORD);
    }

    /** The person of the unit with that number, from 1. */
    public Visitor person(String address, int number) {
        return new Visitor(address, email(number), PASSWORD);
    }

    private static String email(int number) {
        return "kisi" + number + "@drill.edu.tr";
    }

    public static <T> List<T> inParallel(List<Callable<T>> tasks) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(tasks)) {
                results.add(done.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static void require(HttpResponse<String> answer, String path) {
        if (answer.statusCode() / 100 != 3
                || !URI.create(Visitor.next(answer)).getPath().equals(path)) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + "\n" + answer.body());
        }
    }
}
