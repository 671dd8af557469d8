package tr.edu.akky.inventory.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.CurrentUser;

/** Finds what a person may see by words in its name. */
@Repository
@Transactional(readOnly = true)
class Search {

    private final JdbcClient jdbc;

    Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Group find(Kind kind, Words words, CurrentUser user, Pageable page) {
        List<Map.Entry<Hit, Long>> found = found(kind, words, user, page);
        if (found.isEmpty() && page.getPageNumber() > 0) {
            return find(kind, words, user, PageRequest.of(0, page.getPageSize()));
        }
        long total = found.isEmpty() ? 0 : found.get(0).getValue();
        Page<Hit> hits = new PageImpl<>(found.stream().map(Map.Entry::getKey).toList(), page, total);
        return new Group(kind, hits);
    }

    private List<Map.Entry<Hit, Long>> found(Kind kind, Words words, CurrentUser user, Pageable page) {
        JdbcClient.StatementSpec statement = jdbc.sql(
                        Statements.of(kind, words.folded().size()))
                .param("all", user.seesAllUnits())
                .param("administrator", user.isAdministrator())
                .param("units", user.unitIds().toArray(Long[]::new))
                .param("start", words.folded().get(0) + "%")
                .param("key", words.key())
                .param("wholeKey", "%" + words.key() + "%")
                .param("typed", words.typed().toLowerCase(Locale.ROOT))
                .param("size", page.getPageSize())
                .param("offset", page.getOffset());
        for (int number = 0; number < words.folded().size(); number++) {
            statement = statement.param("word" + number, "%" + words.folded().get(number) + "%");
        }
        return statement
                .query((row, index) -> Map.entry(
                        Hit.of(
                                row.getString("name"),
                                row.getString("also"),
                                row.getString("place"),
                                row.getString("link"),
                                words),
                        row.getLong("total")))
                .list();
    }
}
