package tr.edu.akky.inventory.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.TurkishText;

/** The templates on offer: the newest upload first, then the two that ship. */
@Service
@Transactional
class Templates {

    private static final List<TemplateChoice> SHIPPED = List.of(
            new TemplateChoice("a-n", null, false, null, null), new TemplateChoice("a-t", null, true, null, null));
    private static final int LONGEST_NAME = 200;

    private final ReportTemplateRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Templates(ReportTemplateRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<TemplateChoice> choices() {
        return Stream.concat(repository.findChoices().stream(), SHIPPED.stream())
                .toList();
    }

    @Transactional(readOnly = true)
    WorkbookTemplate find(String key) {
        if (SHIPPED.stream().anyMatch(choice -> choice.key().equals(key))) {
            return WorkbookTemplate.read(shipped(key));
        }
        return repository
                .findById(identifier(key))
                .map(uploaded -> WorkbookTemplate.read(uploaded.content()))
                .orElseThrow(NotFoundException::new);
    }

    /** @throws tr.edu.akky.inventory.shared.RefusedException if the report cannot be written into this file */
    void add(CurrentUser user, String fileName, byte[] content) {
        String tidy = TurkishText.tidy(fileName);
        String name = tidy.substring(0, Math.min(tidy.length(), LONGEST_NAME));
        ReportTemplate added = repository.save(
                new ReportTemplate(name, WorkbookTemplate.read(content), user.fullName(), clock.instant()));
        record("template.added", added.id(), name);
    }

    void remove(long id) {
        ReportTemplate template = repository.findById(id).orElseThrow(NotFoundException::new);
        repository.delete(template);
        record("template.removed", id, template.name());
    }

    private void record(String action, long id, String name) {
        events.publishEvent(new HistoryEvent(action, "report", id, null, Map.of("name", name)));
    }

    private static long identifier(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw new NotFoundException();
        }
    }

    private static byte[] shipped(String key) {
        try {
            return new ClassPathResource("reports/akky-rapor-" + key + ".xlsx").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
