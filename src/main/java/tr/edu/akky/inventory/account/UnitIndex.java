package tr.edu.akky.inventory.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tr.edu.akky.inventory.shared.TurkishText;

/** Units by DETSİS number and by name, as the lines of a list refer to them. */
final class UnitIndex {

    private final Set<Unit> all = new LinkedHashSet<>();
    private final Map<String, Unit> byNumber = new HashMap<>();
    private final Map<String, Set<Unit>> byName = new HashMap<>();

    UnitIndex(Collection<Unit> units) {
        units.forEach(this::add);
    }

    void add(Unit unit) {
        all.add(unit);
        byName.computeIfAbsent(TurkishText.fold(unit.name()), name -> new LinkedHashSet<>())
                .add(unit);
        if (unit.detsisNo() != null) {
            byNumber.put(unit.detsisNo(), unit);
        }
    }

    Set<Unit> all() {
        return all;
    }

    Set<Unit> named(String name) {
        return byName.getOrDefault(TurkishText.fold(name), Set.of());
    }

    Optional<Unit> numbered(String number) {
        return Optional.ofNullable(byNumber.get(number.strip()));
    }

    /** The one unit that a name or number means; empty where there is none or more than one. */
    Optional<Unit> meant(String text) {
        Set<Unit> named = named(text);
        return numbered(text)
                .or(() -> named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty());
    }
}
