package tr.edu.akky.inventory.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.catalogue.Categories;
import tr.edu.akky.inventory.catalogue.Category;
import tr.edu.akky.inventory.spreadsheet.SheetCell;
import tr.edu.akky.inventory.submission.BulkEntries;
import tr.edu.akky.inventory.submission.EntryDetails;
import tr.edu.akky.inventory.submission.EntryField;
import tr.edu.akky.inventory.submission.EntryMerge;
import tr.edu.akky.inventory.submission.EntryTexts;
import tr.edu.akky.inventory.submission.ExistingRow;
import tr.edu.akky.inventory.submission.RowVersion;

/** Shows held rows cell by cell: what stands in the file, what was understood, and what it would change. */
@Component
class Previews {

    private final RowReaders readers;
    private final Corrections corrections;
    private final Categories categories;
    private final EntryTexts texts;
    private final BulkEntries entries;

    Previews(
            RowReaders readers, Corrections corrections, Categories categories, EntryTexts texts, BulkEntries entries) {
        this.readers = readers;
        this.corrections = corrections;
        this.categories = categories;
        this.texts = texts;
        this.entries = entries;
    }

    List<PreviewRow> of(Batch batch, List<HeldRow> rows) {
        RowReader reader = readers.now();
        Columns columns = Optional.ofNullable(batch.columns()).orElseGet(() -> new Columns(Map.of(), 1));
        Map<Integer, Category> proposals = corrections.proposals(rows);
        Map<Long, ExistingRow> meant = entries.existing(batch.submissionId(), meantBy(rows));
        Map<RowVersion, EntryDetails> originals = entries.at(batch.submissionId(), changedSince(rows, meant));
        return rows.stream()
                .map(row -> {
                    RowReading reading = reader.read(row.wanted());
                    Category proposal = proposals.get(row.number());
                    return new PreviewRow(
                            row,
                            cells(row, reading, columns),
                            proposal == null ? null : proposal.label(),
                            differences(columns, row, reading, meant, originals));
                })
                .toList();
    }

    private static List<Long> meantBy(List<HeldRow> rows) {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.related().means()).stream())
                .map(RowVersion::entryId)
                .toList();
    }

    private List<PreviewCell> cells(HeldRow row, RowReading reading, Columns columns) {
        Category category = Optional.ofNullable(reading.details().category())
                .flatMap(categories::find)
                .orElse(null);
        return SourceField.ofRow().stream()
                .map(field -> cell(field, row, reading, category, columns))
                .toList();
    }

    private PreviewCell cell(
            SourceField field, HeldRow row, RowReading reading, @Nullable Category category, Columns columns) {
        String fault = reading.faults().get(field);
        SheetCell wanted = row.wanted().get(field);
        return new PreviewCell(
                field,
                columns.address(field, row.number()),
                row.textAsRead(field),
                row.text(field),
                fault == null ? understood(field, reading.details(), category) : "",
                fault == null
                        && (row.corrections().containsKey(field)
                                || Adjustment.of(field, wanted, reading.details(), category)),
                fault);
    }

    private String understood(SourceField field, EntryDetails details, @Nullable Category category) {
        return switch (field) {
            case TOP_CATEGORY -> category == null ? "" : category.top().name();
            case SUB_CATEGORY -> category == null ? "" : category.name();
            default -> texts.of(details, field.entryField());
        };
    }

    /** Rows of the inventory that were changed after they had been downloaded, as they were then. */
    private static Set<RowVersion> changedSince(List<HeldRow> rows, Map<Long, ExistingRow> meant) {
        return rows.stream()
                .map(HeldRow::related)
                .flatMap(related -> downloaded(related).stream())
                .filter(then -> {
                    ExistingRow now = meant.get(then.entryId());
                    return now != null && now.version() != then.version();
                })
                .collect(Collectors.toSet());
    }

    private static Optional<RowVersion> downloaded(Related related) {
        RowVersion means = related.means();
        return means == null || related.basedOn() == null
                ? Optional.empty()
                : Optional.of(new RowVersion(means.entryId(), related.basedOn()));
    }

    private List<PreviewDifference> differences(
            Columns columns,
            HeldRow row,
            RowReading reading,
            Map<Long, ExistingRow> meant,
            Map<RowVersion, EntryDetails> originals) {
        RowVersion means = row.related().means();
        ExistingRow now = means == null ? null : meant.get(means.entryId());
        if (now == null || !reading.isClean() || row.state() != RowState.READY) {
            return List.of();
        }
        EntryDetails original = downloaded(row.related()).map(originals::get).orElse(now.details());
        EntryMerge merge = new EntryMerge(
                original,
                now.details(),
                reading.details(),
                columns.spokenOf(row.corrections().keySet()));
        EntryDetails then = merge.merged();
        return Arrays.stream(EntryField.values())
                .filter(field -> field.differs(now.details(), then))
                .map(field -> new PreviewDifference(
                        field, texts.of(now.details(), field), texts.of(then, field), merge.clashes(field)))
                .toList();
    }
}
