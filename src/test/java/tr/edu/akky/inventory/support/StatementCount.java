package tr.edu.akky.inventory.support;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/**
 * Counts the SQL statements that are run while something is done, as Hibernate and Spring's JDBC log them. Those that
 * keep the session are the same for all pages and not counted.
 */
public final class StatementCount {

    private static final List<Logger> LOGGERS = Stream.of(
                    "org.hibernate.SQL", "org.springframework.jdbc.core.JdbcTemplate")
            .map(name -> (Logger) LoggerFactory.getLogger(name))
            .toList();

    private StatementCount() {}

    public static long during(Runnable act) {
        return logged(act).filter(message -> !message.contains("web_session")).count();
    }

    /** Those that keep the session, beside the change of its attributes. */
    public static long ofSessionDuring(Runnable act) {
        return logged(act)
                .filter(message -> message.toLowerCase(Locale.ROOT).contains("web_session "))
                .count();
    }

    private static Stream<String> logged(Runnable act) {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        LOGGERS.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(log);
        });
        try {
            act.run();
        } finally {
            LOGGERS.forEach(logger -> {
                logger.detachAppender(log);
                logger.setAdditive(true);
                logger.setLevel(null);
            });
        }
        return log.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.matches(
                        "(?s)(select|with|insert|update|delete|Executing (prepared )?SQL statement).*"));
    }
}
