package tr.edu.akky.inventory.support;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets no test of the suite hash a password within a transaction: it takes its time, waits for its turn, and would keep a
 * connection of the pool from everybody else meanwhile. Only a test that undoes whole requests has one around them.
 */
@Component
public class HashingWatch implements BeanPostProcessor {

    /** The name of such a transaction. */
    public static final String UNDONE = "undone by its test";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? watched(encoder) : bean;
    }

    private static PasswordEncoder watched(PasswordEncoder encoder) {
        return new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence password) {
                return withoutConnection(() -> encoder.encode(password));
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                return Boolean.TRUE.equals(withoutConnection(() -> encoder.matches(password, hash)));
            }

            @Override
            public boolean upgradeEncoding(@Nullable String hash) {
                return encoder.upgradeEncoding(hash);
            }
        };
    }

    private static <T extends @Nullable Object> T withoutConnection(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !UNDONE.equals(TransactionSynchronizationManager.getCurrentTransactionName())) {
            throw new AssertionError("a password is hashed while a connection is held");
        }
        return work.get();
    }
}
