package tr.edu.akky.inventory.notification;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Role;

/** Which notifications a person also wants by mail; in the application everybody gets all that concern them. */
@Component
@Transactional
class MailChoices {

    private final JdbcClient jdbc;

    MailChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the people who get this kind by mail. */
    Set<Long> byMail(NotificationKind kind, Collection<Account> people) {
        Set<Long> otherwise =
                Set.copyOf(jdbc.sql("select account_id from mail_choice where kind = :kind and by_mail <> :standard")
                        .param("kind", kind.name())
                        .param("standard", kind.isMailedByDefault())
                        .query(Long.class)
                        .list());
        return people.stream()
                .map(Account::id)
                .filter(id -> kind.isMailedByDefault() != otherwise.contains(id))
                .collect(Collectors.toSet());
    }

    /** The kinds that the person can get, in order, and whether by mail. */
    @Transactional(readOnly = true)
    Map<NotificationKind, Boolean> of(CurrentUser user) {
        Map<NotificationKind, Boolean> choices = new EnumMap<>(NotificationKind.class);
        kinds(user).forEach(kind -> choices.put(kind, kind.isMailedByDefault()));
        jdbc.sql("select kind, by_mail from mail_choice where account_id = ?")
                .param(user.id())
                .query(row -> {
                    NotificationKind kind = NotificationKind.valueOf(row.getString("kind"));
                    boolean byMail = row.getBoolean("by_mail");
                    choices.computeIfPresent(kind, (same, standard) -> byMail);
                });
        return choices;
    }

    /** @param byMail names of kinds; what the person cannot get is passed over */
    void save(CurrentUser user, Collection<String> byMail) {
        for (NotificationKind kind : kinds(user)) {
            jdbc.sql("""
                            insert into mail_choice (account_id, kind, by_mail) values (?, ?, ?)
                            on conflict (account_id, kind) do update set by_mail = excluded.by_mail
                            """)
                    .params(user.id(), kind.name(), byMail.contains(kind.name()))
                    .update();
        }
    }

    private static List<NotificationKind> kinds(CurrentUser user) {
        boolean unitStaff = user.role() != Role.VIEWER && !user.unitIds().isEmpty() || user.role() == Role.UNIT_STAFF;
        return NotificationKind.of(unitStaff, user.isReviewer());
    }
}
