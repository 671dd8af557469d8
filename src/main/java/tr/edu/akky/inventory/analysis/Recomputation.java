package tr.edu.akky.inventory.analysis;

import java.util.List;
import java.util.Map;

/**
 * What new defaults mean to the calculations of a period.
 *
 * @param behind those that follow older defaults throughout
 * @param byHand how many have a value that no defaults gave
 */
record Recomputation(List<StoredCost> behind, long byHand) {

    static Recomputation of(List<StoredCost> costs, Map<Integer, CostDefaults> versions, CostDefaults inForce) {
        List<StoredCost> following =
                costs.stream().filter(cost -> follows(cost, versions)).toList();
        List<StoredCost> behind = following.stream()
                .filter(cost -> !inForce.areFollowedBy(cost.calculation()))
                .toList();
        return new Recomputation(behind, costs.size() - following.size());
    }

    private static boolean follows(StoredCost cost, Map<Integer, CostDefaults> versions) {
        CostDefaults base = versions.get(cost.defaultsVersion());
        return base != null && base.areFollowedBy(cost.calculation());
    }
}
