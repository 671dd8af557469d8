package tr.edu.akky.inventory.catalogue;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** Administrators' changes to open-source programs. */
@Service
@Transactional
class EquivalentUpkeep {

    private final EquivalentRepository equivalents;
    private final CatalogueLock turn;
    private final ApplicationEventPublisher events;

    EquivalentUpkeep(EquivalentRepository equivalents, CatalogueLock turn, ApplicationEventPublisher events) {
        this.equivalents = equivalents;
        this.turn = turn;
        this.events = events;
    }

    Equivalent add(EquivalentForm form) {
        turn.take();
        requireFree(form.getName(), 0);
        Equivalent equivalent =
                equivalents.save(new Equivalent(Slug.of(form.getName(), equivalents::existsByCode), form.details()));
        record("equivalent.added", equivalent);
        return equivalent;
    }

    void change(long id, EquivalentForm form) {
        turn.take();
        Equivalent equivalent = equivalents.findById(id).orElseThrow(NotFoundException::new);
        ChangedMeanwhileException.unlessSame(form.getVersion(), equivalent.version());
        requireFree(form.getName(), id);
        equivalent.describe(form.details());
        record("equivalent.changed", equivalent);
    }

    private void requireFree(String name, long id) {
        String folded = TurkishText.fold(name);
        if (folded.isEmpty()) {
            throw new RefusedException("product.name.letters");
        }
        equivalents.findByNameFoldedAndIdNot(folded, id).stream().findFirst().ifPresent(other -> {
            throw new RefusedException("equivalent.name.taken", other.name());
        });
    }

    private void record(String action, Equivalent equivalent) {
        events.publishEvent(new HistoryEvent(action, "product", null, null, Map.of("equivalent", equivalent.name())));
    }
}
