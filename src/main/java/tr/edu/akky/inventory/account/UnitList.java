package tr.edu.akky.inventory.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.ListFile.Line;
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
        return new UnitListPlan(lines, known()).outcomes(lines);
    }

    /** Applies the good lines in one transaction. */
    @Transactional
    List<ListOutcome> load(List<Line> lines) {
        units.lockTree();
        UnitIndex known = known();
        UnitListPlan plan = new UnitListPlan(lines, known);
        Map<String, Unit> nodes = new HashMap<>();
        known.all().forEach(unit -> nodes.put(UnitListPlan.node(unit), unit));
        plan.steps().forEach(step -> apply(step, nodes));
        return plan.outcomes(lines);
    }

    UnitIndex known() {
        return new UnitIndex(repository.findAllByOrderByName());
    }

    /** Whether the unit of a line reports; an empty cell leaves what is there. */
    static boolean isReporting(Line line, boolean present) {
        return line.cell(REPORTING).isEmpty() ? present : !NO.contains(TurkishText.key(line.cell(REPORTING)));
    }

    private void apply(UnitListPlan.Step step, Map<String, Unit> nodes) {
        Line line = step.line();
        UnitForm form = step.known().map(UnitForm::of).orElseGet(UnitForm::new);
        Unit parent = nodes.get(step.parent());
        form.name = TurkishText.tidy(line.cell(NAME));
        form.detsisNo = line.cell(DETSIS).isEmpty() ? form.detsisNo : line.cell(DETSIS);
        form.parent = parent == null ? null : parent.id();
        form.reporting = isReporting(line, form.reporting);
        if (step.known().isPresent()) {
            units.change(step.known().get().id(), form);
        } else {
            nodes.put(step.node(), units.add(form));
        }
    }
}
