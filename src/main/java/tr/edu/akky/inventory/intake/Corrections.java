package tr.edu.akky.inventory.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.catalogue.Product;
import tr.edu.akky.inventory.catalogue.Products;
import tr.edu.akky.inventory.shared.NotFoundException;
import tr.edu.akky.inventory.shared.RefusedException;

/** Corrections that people make to held rows, one by one or many at once. A corrected row is read like any other. */
@Service
@Transactional
class Corrections {

    private static final int CHUNK = 500;

    private final BatchRepository batches;
    private final HeldRows rows;
    private final RowChanges changes;
    private final RowReaders readers;
    private final Relations relations;
    private final Products products;

    Corrections(
            BatchRepository batches,
            HeldRows rows,
            RowChanges changes,
            RowReaders readers,
            Relations relations,
            Products products) {
        this.batches = batches;
        this.rows = rows;
        this.changes = changes;
        this.readers = readers;
        this.relations = relations;
        this.products = products;
    }

    /**
     * Writes other texts into cells; a blank one empties the cell.
     *
     * @param typed by row number
     * @return how many of the rows are understood now
     */
    int correct(long submissionId, long batchId, Map<Integer, Map<SourceField, String>> typed) {
        Batch batch = hold(submissionId, batchId);
        RowReader reader = readers.now();
        Comparison comparison = relations.comparison(batch);
        List<HeldRow> corrected = new ArrayList<>();
        Map<String, HeldRow> made = new HashMap<>();
        for (HeldRow row : rows.find(batchId, typed.keySet())) {
            if (row.state() == RowState.ATTENTION || row.state() == RowState.READY) {
                HeldRow now = relations.correct(
                        batchId, row, typed.getOrDefault(row.number(), Map.of()), reader, comparison, made);
                corrected.add(now);
                if (now.state() == RowState.READY && now.related().relation() != Relation.TWIN) {
                    made.putIfAbsent(Objects.requireNonNull(now.related().key()), now);
                }
            }
        }
        changes.save(batchId, corrected);
        relateTwins(batchId, corrected, reader, comparison);
        return (int)
                corrected.stream().filter(row -> row.state() == RowState.READY).count();
    }

    /** What repeated a row that says something else now, or is not understood any more, repeats it no longer. */
    private void relateTwins(long batchId, List<HeldRow> corrected, RowReader reader, Comparison comparison) {
        Map<Integer, HeldRow> now = new HashMap<>();
        corrected.forEach(row -> now.put(row.number(), row));
        Map<String, HeldRow> made = new HashMap<>();
        List<HeldRow> again = new ArrayList<>();
        for (HeldRow twin : rows.twinsOf(batchId, now.keySet())) {
            HeldRow of = Objects.requireNonNull(now.get(twin.related().twinOf()));
            String key = twin.related().key();
            if (key != null
                    && (of.state() != RowState.READY || !key.equals(of.related().key()))) {
                HeldRow alone = relations.correct(batchId, twin, Map.of(), reader, comparison, made);
                again.add(alone);
                if (alone.related().relation() != Relation.TWIN) {
                    made.putIfAbsent(key, alone);
                }
            }
        }
        changes.save(batchId, again);
    }

    /** Writes the same texts into many rows that wait for a correction. */
    int correctAlike(long submissionId, long batchId, Collection<Integer> numbers, Map<SourceField, String> texts) {
        Set<Integer> waiting = Set.copyOf(rows.inAttention(batchId));
        return correctInChunks(
                submissionId,
                batchId,
                numbers.stream()
                        .filter(waiting::contains)
                        .distinct()
                        .collect(Collectors.toMap(number -> number, number -> texts)));
    }

    /**
     * Takes over the category that the catalogue knows for the names of rows whose category is at fault.
     *
     * @param numbers of the rows, or none for all that wait
     */
    int takeProposals(long submissionId, long batchId, Collection<Integer> numbers) {
        Collection<Integer> wanted = numbers.isEmpty() ? rows.inAttention(batchId) : numbers;
        Map<Integer, Map<SourceField, String>> texts = new HashMap<>();
        List<Integer> left = new ArrayList<>(wanted);
        for (int from = 0; from < left.size(); from += CHUNK) {
            List<HeldRow> chunk = rows.find(batchId, left.subList(from, Math.min(from + CHUNK, left.size())));
            proposals(chunk).forEach((number, category) -> texts.put(number, cells(category)));
        }
        return correctInChunks(submissionId, batchId, texts);
    }

    private int correctInChunks(long submissionId, long batchId, Map<Integer, Map<SourceField, String>> typed) {
        int understood = 0;
        List<Integer> numbers = typed.keySet().stream().sorted().toList();
        for (int from = 0; from < numbers.size(); from += CHUNK) {
            Map<Integer, Map<SourceField, String>> chunk =
                    numbers.subList(from, Math.min(from + CHUNK, numbers.size())).stream()
                            .collect(Collectors.toMap(number -> number, typed::get));
            understood += correct(submissionId, batchId, chunk);
        }
        return understood;
    }

    /** Numbers of the rows that wait for a correction. */
    @Transactional(readOnly = true)
    List<Integer> waiting(long batchId) {
        return rows.inAttention(batchId);
    }

    /** The pairs that the catalogue knows, for those rows whose category is at fault. */
    @Transactional(readOnly = true)
    Map<Integer, Category> proposals(List<HeldRow> held) {
        Map<Integer, String> names = held.stream()
                .filter(row -> row.faults().keySet().stream().anyMatch(SourceField::isCategory))
                .collect(Collectors.toMap(HeldRow::number, row -> row.text(SourceField.NAME)));
        Map<String, Product> known = products.matchAll(Set.copyOf(names.values()));
        Map<Integer, Category> proposals = new HashMap<>();
        names.forEach((number, name) -> {
            Product product = known.get(name);
            if (product != null) {
                proposals.put(number, product.category());
            }
        });
        return proposals;
    }

    /** A pair as it would stand in the two cells of the official workbook. */
    static Map<SourceField, String> cells(Category category) {
        Map<SourceField, String> cells = new EnumMap<>(SourceField.class);
        cells.put(SourceField.TOP_CATEGORY, category.top().name());
        cells.put(SourceField.SUB_CATEGORY, category.name());
        return cells;
    }

    void leaveOut(long submissionId, long batchId, Collection<Integer> numbers) {
        hold(submissionId, batchId);
        changes.move(batchId, numbers, RowState.ATTENTION, RowState.GONE);
    }

    void takeIn(long submissionId, long batchId, Collection<Integer> numbers) {
        hold(submissionId, batchId);
        changes.move(batchId, numbers, RowState.GONE, RowState.ATTENTION);
    }

    void decide(long submissionId, long batchId, Collection<Integer> numbers, Decision decision) {
        hold(submissionId, batchId);
        changes.decide(batchId, numbers, decision);
    }

    /** Keeps a worker from storing while rows are being changed, and the other way round. */
    private Batch hold(long submissionId, long batchId) {
        Batch batch = batches.findForChange(submissionId, batchId).orElseThrow(NotFoundException::new);
        if (!batch.status().hasRows()) {
            throw new RefusedException("intake.not-now");
        }
        return batch;
    }
}
