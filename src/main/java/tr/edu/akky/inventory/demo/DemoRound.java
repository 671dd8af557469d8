package tr.edu.akky.inventory.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.CurrentUsers;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.submission.Competence;
import tr.edu.akky.inventory.submission.Entries;
import tr.edu.akky.inventory.submission.EntryForm;
import tr.edu.akky.inventory.submission.EntryReader;
import tr.edu.akky.inventory.submission.EntryReading;
import tr.edu.akky.inventory.submission.EntryTexts;
import tr.edu.akky.inventory.submission.Reviews;
import tr.edu.akky.inventory.submission.Submission;
import tr.edu.akky.inventory.submission.Submissions;

/** Plays part of a round through the real services: some units submit, one is sent back, some are approved. */
@Component
@Profile("demo")
class DemoRound {

    private final Submissions submissions;
    private final Entries entries;
    private final Reviews reviews;
    private final EntryReader reader;
    private final EntryTexts texts;
    private final Categories categories;
    private final CurrentUsers users;

    DemoRound(
            Submissions submissions,
            Entries entries,
            Reviews reviews,
            EntryReader reader,
            EntryTexts texts,
            Categories categories,
            CurrentUsers users) {
        this.submissions = submissions;
        this.entries = entries;
        this.reviews = reviews;
        this.reader = reader;
        this.texts = texts;
        this.categories = categories;
        this.users = users;
    }

    void play() {
        Map<String, List<NamedCsvRecord>> rows =
                DemoFiles.entries().stream().collect(Collectors.groupingBy(row -> row.getField("unit")));
        Stream.of("muhendislik@demo.edu.tr", "tip@demo.edu.tr", "birimler@demo.edu.tr")
                .forEach(email -> as(email, user -> handIn(user, rows)));
        as("uzman@demo.edu.tr", this::review);
        SecurityContextHolder.clearContext();
    }

    private void handIn(CurrentUser user, Map<String, List<NamedCsvRecord>> rows) {
        for (Submission submission : submissions.of(user)) {
            String unit = submission.unit().name();
            if (unit.equals("İlahiyat Fakültesi")) {
                submissions.declareNil(user, submission.id());
                submissions.submit(user, submission.id());
            } else if (rows.containsKey(unit)) {
                rows.get(unit)
                        .forEach(row -> entries.add(
                                user,
                                submission.id(),
                                UUID.randomUUID(),
                                read(row).details()));
                submissions.submit(user, submission.id());
            }
        }
    }

    private void review(CurrentUser reviewer) {
        submissions.all(reviewer).forEach(submission -> {
            switch (submission.unit().name()) {
                case "Tıp Fakültesi" -> {
                    reviews.ask(
                            reviewer,
                            submission.id(),
                            null,
                            null,
                            "Görüntüleme cihazlarıyla gelen yazılımları da eklediniz mi? Denetleyip yanıtlayın.");
                    reviews.giveBack(reviewer, submission.id(), null);
                }
                case "Rektörlük",
                        "Kütüphane ve Dokümantasyon Daire Başkanlığı",
                        "Teknik Bilimler Meslek Yüksekokulu",
                        "İlahiyat Fakültesi" -> reviews.approve(reviewer, submission.id());
                default -> {
                    // The others wait in the queue, or have not begun.
                }
            }
        });
    }

    private EntryReading read(NamedCsvRecord row) {
        EntryForm form = new EntryForm();
        form.name = row.getField("name");
        form.category = categories
                .findByNames(row.getField("top"), row.getField("sub"))
                .map(Category::code)
                .orElse("");
        form.licences = row.getField("licences");
        form.users = row.getField("users");
        form.licenceName = row.getField("licenceName");
        form.expiry = row.getField("expiry");
        form.equivalent = row.getField("equivalent");
        form.advantages = row.getField("advantages");
        form.disadvantages = row.getField("disadvantages");
        form.constraints = row.getField("constraints");
        form.competence = Stream.of(Competence.values())
                .filter(competence -> texts.competence(competence).equals(row.getField("competence")))
                .map(Competence::name)
                .findFirst()
                .orElse("");
        form.openSourceCost = row.getField("openSourceCost");
        form.commercialCost = row.getField("commercialCost");
        EntryReading reading = reader.read(form);
        if (!reading.isClean()) {
            throw new IllegalStateException("demo row not understood: " + row + reading.faults());
        }
        return reading;
    }

    private void as(String email, Consumer<CurrentUser> acts) {
        CurrentUser user = users.loadUserByUsername(email);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities())));
        acts.accept(user);
    }
}
