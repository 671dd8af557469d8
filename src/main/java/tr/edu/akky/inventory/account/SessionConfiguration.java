package tr.edu.akky.inventory.account;

import java.time.Duration;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.session.Session;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** How sessions are kept in the database, where every instance finds them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "web_session")
class SessionConfiguration {

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
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> stored(
            @Value("${server.servlet.session.timeout}") Duration beforeSignIn) {
        return sessions -> {
            sessions.setDefaultMaxInactiveInterval(beforeSignIn);
            sessions.setCreateSessionAttributeQuery(ADD_ATTRIBUTE);
        };
    }

    @Bean
    @Primary
    SessionsOfRequest<? extends Session> sessionsOfRequest(JdbcIndexedSessionRepository stored) {
        return new SessionsOfRequest<>(stored);
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
