package tr.edu.akky.inventory.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.shared.HistoryEvent;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;
import tr.edu.akky.inventory.shared.TurkishText;

/** The tree of units. */
@Service
@Transactional
class Units {

    private final UnitRepository units;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    Units(UnitRepository units, ApplicationEventPublisher events, JdbcClient jdbc) {
        this.units = units;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** Every unit below the one it belongs to, in Turkish order. */
    @Transactional(readOnly = true)
    List<UnitNode> tree() {
        Map<Long, Integer> people = new HashMap<>();
        jdbc.sql("select unit_id, count(*) as people from account_unit group by unit_id")
                .query((row, index) -> people.put(row.getLong("unit_id"), row.getInt("people")))
                .list();
        Map<Long, List<Unit>> children = units.findAllByOrderByName().stream()
                .collect(Collectors.groupingBy(
                        unit -> unit.parent() == null ? 0L : unit.parent().id()));
        List<UnitNode> tree = new ArrayList<>();
        collect(0, 0, children, people, tree);
        return tree;
    }

    private static void collect(
            long parent, int depth, Map<Long, List<Unit>> children, Map<Long, Integer> people, List<UnitNode> tree) {
        for (Unit unit : children.getOrDefault(parent, List.of())) {
            tree.add(new UnitNode(unit, depth, people.getOrDefault(unit.id(), 0)));
            collect(unit.id(), depth + 1, children, people, tree);
        }
    }

    /** The part of the tree that holds the matching units, each below those it belongs to. */
    @Transactional(readOnly = true)
    List<UnitNode> matching(String text, boolean closedToo) {
        String wanted = TurkishText.fold(text);
        List<UnitNode> tree = tree();
        Set<Unit> shown = new HashSet<>();
        tree.stream()
                .map(UnitNode::unit)
                .filter(unit -> closedToo || unit.isActive())
                .filter(unit -> TurkishText.fold(unit.name()).contains(wanted) || wanted.equals(unit.detsisNo()))
                .forEach(unit -> {
                    for (Unit at = unit; at != null; at = at.parent()) {
                        shown.add(at);
                    }
                });
        return tree.stream().filter(node -> shown.contains(node.unit())).toList();
    }

    /** The units under which this one may stand: neither itself nor one below it; a closed one only if it is there. */
    @Transactional(readOnly = true)
    List<UnitNode> possibleParents(@Nullable Long id) {
        Unit present = id == null ? null : find(id).parent();
        return tree().stream()
                .filter(node -> node.unit().isActive() || isSame(node.unit(), present))
                .filter(node -> id == null || !isBelow(node.unit(), id))
                .toList();
    }

    @Transactional(readOnly = true)
    long count() {
        return units.count();
    }

    @Transactional(readOnly = true)
    Unit find(long id) {
        return units.findWithParentById(id).orElseThrow(NotFoundException::new);
    }

    Unit add(UnitForm form) {
        lockTree();
        Unit parent = parent(form);
        requireUnique(form, parent, -1);
        Unit unit = new Unit(form.name, form.detsisNoOrNull(), parent);
        unit.describe(form.name, form.detsisNoOrNull(), parent, form.reporting);
        units.saveAndFlush(unit);
        record("unit.added", unit);
        return unit;
    }

    void change(long id, UnitForm form) {
        lockTree();
        Unit unit = find(id);
        if (unit.version() != form.version) {
            throw new RefusedException("refused.changed-meanwhile");
        }
        Unit parent = parent(form);
        if (parent != null && isBelow(parent, id)) {
            throw new RefusedException("unit.parent.below");
        }
        requireUnique(form, parent, id);
        unit.describe(form.name, form.detsisNoOrNull(), parent, form.reporting);
        units.saveAndFlush(unit);
        record("unit.changed", unit);
    }

    void activate(long id, boolean active) {
        lockTree();
        Unit unit = find(id);
        Unit parent = unit.parent();
        if (active && parent != null && !parent.isActive()) {
            throw new RefusedException("unit.parent.closed", unit.name(), parent.name());
        }
        if (!active && units.existsByParentIdAndActiveTrue(id)) {
            throw new RefusedException("unit.has-children", unit.name());
        }
        unit.activate(active);
        units.flush();
        record(active ? "unit.activated" : "unit.deactivated", unit);
    }

    /** Two people changing units at once could close a circle, or take a name, that neither of them sees. */
    void lockTree() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('unit-tree'))").query().listOfRows();
    }

    private @Nullable Unit parent(UnitForm form) {
        Long id = form.parent;
        return id == null ? null : units.findById(id).orElseThrow(() -> new RefusedException("unit.parent.unknown"));
    }

    private static boolean isBelow(Unit unit, long ancestor) {
        for (Unit above = unit; above != null; above = above.parent()) {
            if (above.id() == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** Asks before the unit changes: the queries write pending changes, and the database would refuse first. */
    private void requireUnique(UnitForm form, @Nullable Unit parent, long id) {
        Optional.ofNullable(form.detsisNoOrNull())
                .flatMap(units::findByDetsisNo)
                .filter(other -> other.id() != id)
                .ifPresent(other -> {
                    throw new RefusedException("unit.detsisNo.taken", other.name());
                });
        units.findByNameFolded(TurkishText.fold(form.name)).stream()
                .filter(other -> other.id() != id && isSame(other.parent(), parent))
                .findFirst()
                .ifPresent(other -> {
                    throw new RefusedException("unit.name.taken", TurkishText.tidy(form.name));
                });
    }

    private static boolean isSame(@Nullable Unit one, @Nullable Unit other) {
        return one == null || other == null ? one == other : one.id() == other.id();
    }

    private void record(String action, Unit unit) {
        events.publishEvent(new HistoryEvent(action, "unit", unit.id(), unit.id(), Map.of("name", unit.name())));
        events.publishEvent(new UnitChanged(unit.id()));
    }
}
