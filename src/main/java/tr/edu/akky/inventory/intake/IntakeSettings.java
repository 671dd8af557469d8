package tr.edu.akky.inventory.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How files are taken in.
 *
 * @param workers files that are read or stored at the same time, on each instance
 * @param queue files that may wait for a worker; beyond that people are asked to come back in a minute
 * @param patience how long an upload waits for its result before the page shows progress instead
 * @param retention how long the bytes of a file that was never confirmed are kept
 */
@ConfigurationProperties("app.intake")
record IntakeSettings(
        @DefaultValue("2") int workers,
        @DefaultValue("40") int queue,
        @DefaultValue("1500ms") Duration patience,
        @DefaultValue("30d") Duration retention) {}
