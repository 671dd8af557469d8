package tr.edu.akky.inventory.notification;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.CurrentUser;

/** How many notifications wait to be read, for the masthead of every page. */
@Component("bell")
class Bell {

    /** More are not counted. */
    static final int MOST = 99;

    private final JdbcClient jdbc;
    private final HttpServletRequest request;

    Bell(JdbcClient jdbc, HttpServletRequest request) {
        this.jdbc = jdbc;
        this.request = request;
    }

    /** Error pages are not told: the database may be what fails. */
    public int unread(CurrentUser user) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return 0;
        }
        return jdbc.sql("select count(*) from (select 1 from notification"
                        + " where account_id = ? and read_at is null limit ?) waiting")
                .params(user.id(), MOST + 1)
                .query(Integer.class)
                .single();
    }
}
