package tr.edu.akky.inventory.catalogue;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the catalogue in the database to the state of the shipped files, before the first page is served. Files that
 * were loaded already are left alone; of instances that start at once one loads and the others wait for it.
 */
@Component
class CatalogueLoader implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(CatalogueLoader.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Categories categories;
    private final CatalogueLock turn;
    private final Clock clock;

    CatalogueLoader(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Categories categories,
            CatalogueLock turn,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.categories = categories;
        this.turn = turn;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        CatalogueFiles files = CatalogueFiles.shipped();
        if (!isLoaded(files)) {
            load(files);
        }
    }

    /** Tells whether anything had to be loaded. */
    boolean load(CatalogueFiles files) {
        boolean loaded = Boolean.TRUE.equals(transaction.execute(status -> loadOnce(files)));
        categories.forget();
        return loaded;
    }

    private boolean loadOnce(CatalogueFiles files) {
        turn.take();
        if (isLoaded(files)) {
            return false;
        }
        new CatalogueStage(jdbc).fill(files);
        jdbc.execute(CatalogueFiles.resource("merge.sql"));
        warnOfLostAliases();
        jdbc.update("""
                insert into reference_load (name, checksum, loaded_at) values ('catalogue', ?, ?)
                on conflict (name) do update set checksum = excluded.checksum, loaded_at = excluded.loaded_at
                """, files.checksum(), Timestamp.from(clock.instant()));
        log.info("Katalog yüklendi.");
        return true;
    }

    private boolean isLoaded(CatalogueFiles files) {
        return jdbc.queryForList("select checksum from reference_load where name = 'catalogue'", String.class)
                .contains(files.checksum());
    }

    /** An administrator may have given a spelling to another product; that decision stands. */
    private void warnOfLostAliases() {
        List<String> lost = jdbc.queryForList("""
                select distinct s.alias || ' (' || p.name || ')'
                from staged_alias s join product p on p.code = s.product_code
                where not p.edited
                  and not exists (select from product_alias known where known.product_id = p.id and known.key = s.key)
                """, String.class);
        if (!lost.isEmpty()) {
            log.warn("Başka bir ürüne bağlı olduğu için yüklenmeyen adlar: {}", lost);
        }
    }
}
