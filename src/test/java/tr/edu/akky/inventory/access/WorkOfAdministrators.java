package tr.edu.akky.inventory.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.access.Asked.Upload;
import tr.edu.akky.inventory.account.CurrentUser;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.support.People;

/** Accounts, units, backups, templates and the exchange of the catalogue. */
@Component
@Lazy
class WorkOfAdministrators {

    private final Actors actors;
    private final People people;
    private final KeptArchive archive;
    private final JdbcClient jdbc;
    private @Nullable CurrentUser inactive;
    private @Nullable CurrentUser newcomer;

    WorkOfAdministrators(Actors actors, People people, KeptArchive archive, JdbcClient jdbc) {
        this.actors = actors;
        this.people = people;
        this.archive = archive;
        this.jdbc = jdbc;
    }

    CurrentUser inactive() {
        return Objects.requireNonNull(inactive);
    }

    CurrentUser newcomer() {
        return Objects.requireNonNull(newcomer);
    }

    KeptArchive archive() {
        return archive;
    }

    void administer() {
        actors.post(Person.ADMINISTRATOR, "/administration/backups");
        archive.keep();
        jdbc.sql("insert into external_identity values ('ldap', 'viewer', ?, now())")
                .param(actors.who(Person.VIEWER).id())
                .update();
        String viewer = "/administration/accounts/" + actors.who(Person.VIEWER).id();
        actors.asks().add(Asked.post(viewer + "/unlinking"));
        actors.asks().add(Asked.post(viewer + "/second-factor-removal"));
        String link = String.valueOf(actors.post(
                        Person.ADMINISTRATOR,
                        "/administration/accounts/" + actors.who(Person.VIEWER).id() + "/link")
                .result()
                .getFlashMap()
                .get("link"));
        actors.places().add(link.substring(link.indexOf("/password/")));
        actors.stay(
                Person.ADMINISTRATOR, Asked.post("/administration/templates").with("file", template()));
        actors.asks().add(Asked.post("/administration/templates").with("file", template()));
        byte[] catalogue = actors.post(Person.ADMINISTRATOR, "/administration/catalogue/exchange/file")
                .result()
                .getResponse()
                .getContentAsByteArray();
        Asked exchange =
                Asked.post("/administration/catalogue/exchange").with("file", new Upload("katalog.zip", catalogue));
        actors.asks()
                .addAll(List.of(
                        exchange,
                        Asked.post("/administration/catalogue/exchange/confirmation")
                                .after(exchange),
                        Asked.post("/administration/catalogue/exchange/cancellation")
                                .after(exchange)));
        newcomer = people.newcomer(Role.UNIT_STAFF);
        actors.post(Person.ADMINISTRATOR, "/administration/units", "name", "Kapalı birim", "version", "0");
        actors.post(Person.ADMINISTRATOR, "/administration/units/" + actors.last("unit") + "/deactivation");
        actors.places().add("/administration/units/" + actors.last("unit"));
        inactive = people.person(Role.UNIT_STAFF);
        actors.post(Person.ADMINISTRATOR, "/administration/accounts/" + inactive.id() + "/deactivation");
        actors.places().add("/administration/accounts/" + inactive.id());
        jdbc.sql("""
                insert into outgoing_mail (id, notification_id, state, address, attempts, created_at, next_attempt_at)
                select id, id, 'FAILED', 'a@ornek.edu.tr', 9, now(), now() from notification
                on conflict (notification_id) do update set state = 'FAILED'
                """).update();
    }

    private static Upload template() {
        try (InputStream file = WorkOfAdministrators.class.getResourceAsStream("/reports/akky-rapor-a-t.xlsx")) {
            return new Upload("sablon.xlsx", Objects.requireNonNull(file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
