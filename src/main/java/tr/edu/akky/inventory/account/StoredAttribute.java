package tr.edu.akky.inventory.account;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Reads a value of a session. One that another version of the application has written and this one cannot read is as if
 * it were not there: at worst the person signs in again. Only classes that sessions hold are ever made.
 */
class StoredAttribute implements GenericConverter {

    private static final Logger log = LoggerFactory.getLogger(StoredAttribute.class);

    private static final ObjectInputFilter KNOWN_CLASSES = ObjectInputFilter.Config.createFilter("maxdepth=30;"
            + "java.lang.*;java.util.*;java.util.concurrent.*;java.time.*;java.math.*;java.net.URL;java.net.URI;"
            + "org.springframework.security.**;org.springframework.util.*;org.springframework.web.servlet.*;"
            + "tr.edu.akky.inventory.**;!*");

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(byte[].class, Object.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        return source instanceof byte[] stored ? read(stored) : null;
    }

    static @Nullable Object read(byte[] stored) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(stored))) {
            in.setObjectInputFilter(KNOWN_CLASSES);
            return in.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError unreadable) {
            log.warn("a value of a session cannot be read and is left out: {}", unreadable.toString());
            return null;
        }
    }
}
