package tr.edu.akky.inventory.catalogue;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tr.edu.akky.inventory.shared.HistoryEvent;

/**
 * Shares the catalogue between universities. An import adds products, spellings, equivalents and pairs that are not
 * known here; it changes nothing, since what people here have written is worth more than what others have.
 */
@Service
class CatalogueExchange {

    private static final Map<ExchangeFile, String> CONTENT = Map.of(
            ExchangeFile.PRODUCTS, """
                    select p.code, p.name, p.vendor, p.category_code, lower(p.licensing),
                           coalesce((select string_agg(a.alias, ';' order by a.id) from product_alias a
                                     where a.product_id = p.id and a.kind = 'ALIAS' and a.alias not like '%;%'), ''), p.notes
                    from product p where p.active order by p.id
                    """,
            ExchangeFile.EQUIVALENTS, """
                    select code, name, spdx_licence, homepage, case origin when 'TURKISH' then 'tr' else 'int' end,
                           case maintenance when 'ACTIVE' then 'yes' else 'slow' end, notes
                    from equivalent where active order by id
                    """,
            ExchangeFile.PAIRS, """
                    select p.code, e.code, lower(pair.fit), pair.advantages, pair.disadvantages, pair.constraints,
                           pair.competence
                    from product_equivalent pair
                    join product p on p.id = pair.product_id and p.active
                    join equivalent e on e.id = pair.equivalent_id
                    order by p.id, pair.position
                    """);

    private static final Pattern FORMULA_START = Pattern.compile("^[=+@-]");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Categories categories;
    private final CatalogueLock turn;
    private final ApplicationEventPublisher events;

    CatalogueExchange(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Categories categories,
            CatalogueLock turn,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.categories = categories;
        this.turn = turn;
        this.events = events;
    }

    /** Everything in use, in the columns of the shipped files. */
    CatalogueArchive export() {
        return Objects.requireNonNull(transaction.execute(status -> {
            EnumMap<ExchangeFile, String> files = new EnumMap<>(ExchangeFile.class);
            CONTENT.forEach((file, sql) -> files.put(file, csv(file, sql)));
            events.publishEvent(HistoryEvent.of("catalogue.exported", "product", null));
            return new CatalogueArchive(files);
        }));
    }

    /** What an import would add; nothing is stored. */
    ExchangeOutcome preview(CatalogueArchive archive) {
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return added(archive);
        }));
    }

    ExchangeOutcome load(CatalogueArchive archive) {
        return Objects.requireNonNull(transaction.execute(status -> {
            ExchangeOutcome outcome = added(archive);
            events.publishEvent(new HistoryEvent(
                    "catalogue.imported", "product", null, null, Map.of("added", String.valueOf(outcome.products()))));
            return outcome;
        }));
    }

    private ExchangeOutcome added(CatalogueArchive archive) {
        Set<String> codes = categories.all().stream().map(Category::code).collect(Collectors.toSet());
        archive.files().forEach((file, csv) -> file.check(csv, codes));
        turn.take();
        new CatalogueStage(jdbc)
                .fill(new CatalogueFiles(
                        CatalogueFiles.shipped().taxonomy(),
                        archive.csv(ExchangeFile.PRODUCTS),
                        archive.csv(ExchangeFile.EQUIVALENTS),
                        archive.csv(ExchangeFile.PAIRS)));
        List<Integer> counts = List.of(CatalogueFiles.resource("add.sql").split(";\\s*\n")).stream()
                .filter(statement -> !statement.isBlank())
                .map(jdbc::update)
                .toList();
        return new ExchangeOutcome(counts.get(0), counts.get(1), counts.get(2), counts.get(3));
    }

    private String csv(ExchangeFile file, String sql) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(file.header().split(","));
            jdbc.query(sql, row -> {
                String[] cells = new String[file.header().split(",").length];
                for (int column = 0; column < cells.length; column++) {
                    String cell = row.getString(column + 1);
                    cells[column] = FORMULA_START.matcher(cell).find() ? "'" + cell : cell;
                }
                writer.writeRecord(cells);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
