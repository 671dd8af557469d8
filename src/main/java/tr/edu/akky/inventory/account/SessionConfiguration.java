package tr.edu.akky.inventory.account;

import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** How sessions are kept in the database, where every instance finds them. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Writes the time of the last visit once a minute at most, instead of at each request. */
    private static final String UPDATE = """
            update %TABLE_NAME% stored
            set session_id = new.session_id, last_access_time = new.last_access_time,
                max_inactive_interval = new.max_inactive_interval, expiry_time = new.expiry_time,
                principal_name = new.principal_name
            from (values (cast(? as text), cast(? as bigint), cast(? as integer), cast(? as bigint), cast(? as text),
                cast(? as text)))
                new (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name, primary_id)
            where stored.primary_id = new.primary_id
            and (new.last_access_time - stored.last_access_time >= 60000
                or (new.session_id, new.max_inactive_interval) <> (stored.session_id, stored.max_inactive_interval)
                or new.principal_name is distinct from stored.principal_name)
            """;

    /** Two requests of one session may bring the same attribute; and one of them may find the session ended. */
    private static final String ADD_ATTRIBUTE = """
            insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
            select stored.primary_id, new.name, new.bytes
            from (values (cast(? as text), cast(? as text), cast(? as bytea))) new (primary_id, name, bytes)
            join %TABLE_NAME% stored on stored.primary_id = new.primary_id
            for key share of stored
            on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes
            """;

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> statements() {
        return sessions -> {
            sessions.setUpdateSessionQuery(UPDATE);
            sessions.setCreateSessionAttributeQuery(ADD_ATTRIBUTE);
        };
    }

    /** 192 random bits; a UUID would have 122 of the 128 that ASVS 5.0 asks for (7.2.3). */
    @Bean
    SessionIdGenerator sessionIds() {
        StringKeyGenerator keys =
                new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 24);
        return keys::generateKey;
    }

    @Bean
    ConversionService springSessionConversionService() {
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(new StoredAttribute());
        return conversion;
    }
}
