package tr.edu.akky.inventory.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tr.edu.akky.inventory.account.ListFile.Line;
import tr.edu.akky.inventory.account.ListOutcome.Kind;
import tr.edu.akky.inventory.shared.TurkishText;

/**
 * What a list of units will do, decided line by line on a model of the tree before anything is stored: a unit comes
 * after the one it stands under, and a line that cannot be applied holds up only those below it.
 */
final class UnitListPlan {

    static final String TOP = "";

    /** A line that changes something: the unit it means, if there is one, its node, and the node it stands under. */
    record Step(Line line, Optional<Unit> known, String node, String parent) {}

    private final UnitIndex units;
    private final Map<String, Line> listed = new HashMap<>();
    private final Map<Integer, ListOutcome> outcomes = new HashMap<>();
    private final Map<Integer, String> nodes = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Map<String, String> above = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    UnitListPlan(List<Line> lines, UnitIndex units) {
        this.units = units;
        units.all().forEach(unit -> stand(node(unit), node(unit.parent()), unit.name()));
        for (Line line : lines) {
            listed.putIfAbsent(TurkishText.fold(line.cell(UnitList.DETSIS)), line);
            listed.putIfAbsent(TurkishText.fold(line.cell(UnitList.NAME)), line);
        }
        listed.remove("");
        List<Line> waiting =
                new ArrayList<>(lines.stream().filter(this::isReadable).toList());
        while (waiting.removeIf(this::isDecided)) {
            // Each round places the units whose parents the round before has placed.
        }
        waiting.forEach(line -> refuse(line, "lists.circle"));
    }

    /** The lines that change something, those above before those below. */
    List<Step> steps() {
        return steps;
    }

    List<ListOutcome> outcomes(Collection<Line> lines) {
        return lines.stream().map(line -> outcomes.get(line.number())).toList();
    }

    /** The unit that a line means: by its number, else by its name and place. */
    private Optional<Unit> known(Line line) {
        String number = line.cell(UnitList.DETSIS);
        Optional<Unit> numbered = number.isEmpty() ? Optional.empty() : units.numbered(number);
        if (numbered.isPresent()) {
            return numbered;
        }
        String parent = line.cell(UnitList.PARENT);
        List<Unit> named = units.named(line.cell(UnitList.NAME)).stream()
                .filter(unit -> unit.detsisNo() == null || number.isEmpty())
                .filter(unit -> parent.isEmpty() || isBelow(unit, parent))
                .toList();
        return named.size() == 1
                ? Optional.of(named.get(0))
                : named.stream().filter(unit -> unit.parent() == null).findFirst();
    }

    private static boolean isBelow(Unit unit, String text) {
        Unit parent = unit.parent();
        return parent != null
                && (TurkishText.fold(parent.name()).equals(TurkishText.fold(text)) || text.equals(parent.detsisNo()));
    }

    private boolean isReadable(Line line) {
        String name = name(line);
        String number = line.cell(UnitList.DETSIS);
        if (name.length() < 2 || name.length() > 200) {
            return !refuse(line, "unit.name.length");
        }
        if (!number.matches("\\d{0,12}")) {
            return !refuse(line, "unit.detsisNo.digits");
        }
        if (!number.isEmpty() && !numbers.add(number)) {
            return !refuse(line, "lists.twice");
        }
        return true;
    }

    private boolean isDecided(Line line) {
        String text = line.cell(UnitList.PARENT);
        Optional<Unit> known = known(line);
        if (text.isEmpty()) {
            return place(line, known, known.map(unit -> node(unit.parent())).orElse(TOP));
        }
        Line parent = listed.get(TurkishText.fold(text));
        if (parent == line) {
            return refuse(line, "unit.parent.below");
        }
        if (parent != null && !outcomes.containsKey(parent.number())) {
            return false;
        }
        String node = parent == null ? null : nodes.get(parent.number());
        if (node == null) {
            node = units.meant(text).map(UnitListPlan::node).orElse(null);
        }
        return node == null ? refuse(line, "lists.unit-unknown", text) : place(line, known, node);
    }

    private boolean place(Line line, Optional<Unit> known, String parent) {
        String node = known.map(UnitListPlan::node).orElse("line " + line.number());
        String name = name(line);
        String there = places.get(slot(parent, name));
        if (taken.contains(node) || there != null && taken.contains(there)) {
            return refuse(line, "lists.twice");
        }
        if (there != null && !there.equals(node)) {
            return refuse(line, "unit.name.taken", name);
        }
        for (String at = parent; !at.equals(TOP); at = above.getOrDefault(at, TOP)) {
            if (at.equals(node)) {
                return refuse(line, "unit.parent.below");
            }
        }
        Kind kind = known.map(unit -> isSame(line, unit, parent) ? Kind.SAME : Kind.CHANGED)
                .orElse(Kind.ADDED);
        known.ifPresent(unit -> places.remove(slot(node(unit.parent()), unit.name())));
        stand(node, parent, name);
        taken.add(node);
        nodes.put(line.number(), node);
        if (kind != Kind.SAME) {
            steps.add(new Step(line, known, node, parent));
        }
        outcomes.put(line.number(), ListOutcome.of(line, name, kind));
        return true;
    }

    private boolean isSame(Line line, Unit unit, String parent) {
        String number = line.cell(UnitList.DETSIS);
        return name(line).equals(unit.name())
                && (number.isEmpty() || number.equals(unit.detsisNo()))
                && UnitList.isReporting(line, unit.isReporting()) == unit.isReporting()
                && parent.equals(node(unit.parent()));
    }

    private void stand(String node, String parent, String name) {
        above.put(node, parent);
        places.put(slot(parent, name), node);
    }

    private boolean refuse(Line line, String fault, Object... arguments) {
        outcomes.put(line.number(), ListOutcome.faulty(line, name(line), fault, arguments));
        return true;
    }

    private static String name(Line line) {
        return TurkishText.tidy(line.cell(UnitList.NAME));
    }

    static String node(@Nullable Unit unit) {
        return unit == null ? TOP : "unit " + unit.id();
    }

    private static String slot(String parent, String name) {
        return parent + "/" + TurkishText.fold(name);
    }
}
