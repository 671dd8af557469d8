package tr.edu.akky.inventory.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** The list "Geçiş Yapılabilirlik" of the official template; the ministry may change it, so an administrator can. */
@Service
@Transactional
public class Feasibilities {

    private static final int LONGEST_CODE = 50;

    private final FeasibilityRepository rows;
    private final AnalysisLock turn;
    private final ApplicationEventPublisher events;

    Feasibilities(FeasibilityRepository rows, AnalysisLock turn, ApplicationEventPublisher events) {
        this.rows = rows;
        this.turn = turn;
        this.events = events;
    }

    /** What may be chosen, in the order of the list. */
    @Transactional(readOnly = true)
    public List<String> names() {
        return active().stream().map(Feasibility::name).toList();
    }

    /** To be asked in one's turn, so that it stays. @throws RefusedException if the value was deleted meanwhile */
    @Transactional(readOnly = true)
    void require(@Nullable String code) {
        if (code != null && !rows.existsById(code)) {
            throw new RefusedException("decision.feasibility.unknown");
        }
    }

    @Transactional(readOnly = true)
    List<Feasibility> active() {
        return all().stream().filter(Feasibility::isActive).toList();
    }

    @Transactional(readOnly = true)
    List<Feasibility> all() {
        return rows.findAllByOrderByPositionAscCodeAsc();
    }

    @Transactional(readOnly = true)
    Feasibility find(String code) {
        return rows.findById(code).orElseThrow(NotFoundException::new);
    }

    /** The values that decisions have, in whatever period. */
    @Transactional(readOnly = true)
    Set<String> inUse() {
        return new HashSet<>(rows.findCodesInUse());
    }

    void add(FeasibilityForm form) {
        turn.take();
        List<Feasibility> all = all();
        requireFree(form.name, "", all);
        int position = all.stream().mapToInt(Feasibility::position).max().orElse(0) + 1;
        record(
                "feasibility.added",
                rows.saveAndFlush(
                        new Feasibility(code(form.name), form.name, Objects.requireNonNull(form.kind), position)));
    }

    void change(String code, FeasibilityForm form) {
        turn.take();
        Feasibility feasibility = find(code);
        if (feasibility.version() != form.version) {
            throw new RefusedException("refused.changed-meanwhile");
        }
        requireFree(form.name, code, all());
        feasibility.change(form.name, Objects.requireNonNull(form.kind));
        record("feasibility.changed", rows.saveAndFlush(feasibility));
    }

    /** One place up in the list, or down. */
    void move(String code, boolean up) {
        turn.take();
        List<Feasibility> all = all();
        int place = all.indexOf(find(code));
        int other = up ? place - 1 : place + 1;
        if (other >= 0 && other < all.size()) {
            all.get(place).swap(all.get(other));
            record("feasibility.moved", all.get(place));
        }
    }

    void activate(String code, boolean active) {
        turn.take();
        Feasibility feasibility = find(code);
        feasibility.activate(active);
        record(active ? "feasibility.activated" : "feasibility.deactivated", feasibility);
    }

    /** @throws RefusedException if a decision has this value */
    void delete(String code) {
        turn.take();
        Feasibility feasibility = find(code);
        if (inUse().contains(code)) {
            throw new RefusedException("feasibility.in-use", feasibility.name());
        }
        rows.delete(feasibility);
        record("feasibility.deleted", feasibility);
    }

    private String code(String name) {
        String folded = TurkishText.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = folded.isEmpty() ? "deger" : folded.substring(0, Math.min(folded.length(), LONGEST_CODE));
        String code = base;
        for (int number = 2; rows.existsById(code); number++) {
            code = base + "-" + number;
        }
        return code;
    }

    private static void requireFree(String name, String except, List<Feasibility> all) {
        String folded = TurkishText.fold(name);
        if (all.stream()
                .filter(other -> !other.code().equals(except))
                .anyMatch(other -> TurkishText.fold(other.name()).equals(folded))) {
            throw new RefusedException("feasibility.name-taken", TurkishText.tidy(name));
        }
    }

    private void record(String action, Feasibility feasibility) {
        events.publishEvent(new HistoryEvent(action, "report", null, null, Map.of("name", feasibility.name())));
    }
}
