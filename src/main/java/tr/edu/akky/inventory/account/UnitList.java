package tr.edu.akky.inventory.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.ListFile.Line;
import tr.edu.akky.inventory.account.ListOutcome.Kind;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** Loads units from a list; a unit is known by its DETSİS number, else by its name. Loading twice changes nothing. */
@Service
class UnitList {

    static final String NAME = "Birim Adı";
    static final String DETSIS = "DETSİS No";
    static final String PARENT = "Üst Birim";
    static final String REPORTING = "Bildirim Yapar";

    private static final Set<String> NO = Set.of("hayir", "h", "yok", "0", "no");

    private final UnitRepository repository;
    private final Units units;

    UnitList(UnitRepository repository, Units units) {
        this.repository = repository;
        this.units = units;
    }

    @Transactional(readOnly = true)
    List<ListOutcome> preview(List<Line> lines) {
        Set<String> seen = new HashSet<>();
        return lines.stream().map(line -> outcome(line, lines, seen)).toList();
    }

    /** Applies the good lines in one transaction; those above come before those below. */
    @Transactional
    List<ListOutcome> load(List<Line> lines) {
        units.lockTree();
        List<ListOutcome> outcomes = preview(lines);
        List<Line> waiting = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Kind kind = outcomes.get(index).kind();
            if (kind == Kind.ADDED || kind == Kind.CHANGED) {
                waiting.add(lines.get(index));
            }
        }
        while (!waiting.isEmpty()) {
            List<Line> ready =
                    waiting.stream().filter(line -> parentIsThere(line)).toList();
            if (ready.isEmpty()) {
                throw new RefusedException("lists.circle");
            }
            ready.forEach(this::apply);
            waiting.removeAll(ready);
        }
        return outcomes;
    }

    private void apply(Line line) {
        Optional<Unit> known = known(line);
        UnitForm form = form(line, known);
        if (known.isPresent()) {
            units.change(known.get().id(), form);
        } else {
            units.add(form);
        }
    }

    private ListOutcome outcome(Line line, List<Line> lines, Set<String> seen) {
        String name = TurkishText.tidy(line.cell(NAME));
        String detsis = line.cell(DETSIS);
        if (name.length() < 2 || name.length() > 200) {
            return ListOutcome.faulty(line, name, "unit.name.length");
        }
        if (!detsis.matches("\\d{0,12}")) {
            return ListOutcome.faulty(line, name, "unit.detsisNo.digits");
        }
        if (!detsis.isEmpty() && !seen.add(detsis)
                || !seen.add(TurkishText.key(name) + "/" + TurkishText.key(line.cell(PARENT)))) {
            return ListOutcome.faulty(line, name, "lists.twice");
        }
        String parent = line.cell(PARENT);
        if (!parent.isEmpty() && unit(parent).isEmpty() && lines.stream().noneMatch(other -> means(other, parent))) {
            return ListOutcome.faulty(line, name, "lists.unit-unknown", parent);
        }
        Optional<Unit> known = known(line);
        if (known.isEmpty()) {
            return ListOutcome.of(line, name, Kind.ADDED);
        }
        return ListOutcome.of(line, name, isSame(line, known.get()) ? Kind.SAME : Kind.CHANGED);
    }

    private static boolean means(Line line, String text) {
        return TurkishText.key(line.cell(NAME)).equals(TurkishText.key(text))
                || line.cell(DETSIS).equals(text);
    }

    private boolean parentIsThere(Line line) {
        return line.cell(PARENT).isEmpty() || unit(line.cell(PARENT)).isPresent();
    }

    private boolean isSame(Line line, Unit unit) {
        UnitForm before = UnitForm.of(unit);
        UnitForm after = form(line, Optional.of(unit));
        Long parent = after.parent;
        boolean sameParent = parent == null ? before.parent == null : parent.equals(before.parent);
        boolean parentToCome =
                !line.cell(PARENT).isEmpty() && unit(line.cell(PARENT)).isEmpty();
        return before.name.equals(after.name)
                && before.detsisNo.equals(after.detsisNo)
                && before.reporting == after.reporting
                && sameParent
                && !parentToCome;
    }

    /** Empty cells of a known unit leave what is there. */
    private UnitForm form(Line line, Optional<Unit> known) {
        UnitForm form = known.map(UnitForm::of).orElseGet(UnitForm::new);
        form.name = TurkishText.tidy(line.cell(NAME));
        if (!line.cell(DETSIS).isEmpty()) {
            form.detsisNo = line.cell(DETSIS);
        }
        if (!line.cell(PARENT).isEmpty()) {
            form.parent = unit(line.cell(PARENT)).map(Unit::id).orElse(null);
        }
        if (!line.cell(REPORTING).isEmpty()) {
            form.reporting = !NO.contains(TurkishText.key(line.cell(REPORTING)));
        }
        return form;
    }

    private Optional<Unit> known(Line line) {
        if (!line.cell(DETSIS).isEmpty()) {
            Optional<Unit> byNumber = repository.findByDetsisNo(line.cell(DETSIS));
            if (byNumber.isPresent()) {
                return byNumber;
            }
        }
        String parent = line.cell(PARENT);
        return repository.findByNameFolded(TurkishText.fold(line.cell(NAME))).stream()
                .filter(unit -> unit.detsisNo() == null || line.cell(DETSIS).isEmpty())
                .filter(unit -> parent.isEmpty() || hasParent(unit, parent))
                .findFirst();
    }

    private static boolean hasParent(Unit unit, String text) {
        @Nullable Unit parent = unit.parent();
        return parent != null
                && (TurkishText.key(parent.name()).equals(TurkishText.key(text)) || text.equals(parent.detsisNo()));
    }

    /** The one unit that a name or DETSİS number means; empty where there is none or more than one. */
    Optional<Unit> unit(String text) {
        Optional<Unit> byNumber = repository.findByDetsisNo(text.strip());
        if (byNumber.isPresent()) {
            return byNumber;
        }
        List<Unit> named = repository.findByNameFolded(TurkishText.fold(text));
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
