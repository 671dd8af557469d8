package tr.edu.akky.inventory.directory;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.naming.directory.DirContext;
import org.jspecify.annotations.Nullable;
import org.springframework.ldap.AuthenticationException;
import org.springframework.ldap.NoSuchAttributeException;
import org.springframework.ldap.core.ContextMapper;
import org.springframework.ldap.core.ContextSource;
import org.springframework.ldap.core.DirContextOperations;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.SingleContextSource;
import org.springframework.ldap.query.LdapQueryBuilder;
import org.springframework.ldap.support.LdapEncoder;
import org.springframework.ldap.support.LdapUtils;

/**
 * Asks an LDAP server whether a password is a person's, by signing in there as that person, and who they are. By
 * Spring's {@code LdapTemplate}, since its {@code LdapClient} reads answers after it has closed the connection, which
 * StartTLS does not forgive.
 */
class LdapDirectory {

    private static final String SOURCE = "ldap";
    private static final ContextMapper<DirContextOperations> ENTRY = DirContextOperations.class::cast;

    private final ContextSource source;
    private final LdapSettings settings;
    private final @Nullable String unitAttribute;

    LdapDirectory(ContextSource source, LdapSettings settings, @Nullable String unitAttribute) {
        this.source = source;
        this.settings = settings;
        this.unitAttribute = unitAttribute;
    }

    /**
     * Empty where there is no such person, more than one, or the password is another. A server takes an empty password
     * for a visitor without a name (RFC 4513, 5.1.2), so that never is one.
     *
     * @throws org.springframework.ldap.NamingException if no server answers as it should
     */
    Optional<DirectoryPerson> authenticate(String name, String password) {
        if (name.isBlank() || password.isEmpty()) {
            return Optional.empty();
        }
        if (settings.userDnPattern() != null) {
            String dn = MessageFormat.format(settings.userDnPattern(), LdapEncoder.nameEncode(name));
            return asPerson(dn, password, own -> search(own, name).map(entry -> person(own, entry)));
        }
        LdapTemplate service = template(source);
        return search(service, name)
                .flatMap(entry ->
                        asPerson(entry.getNameInNamespace(), password, own -> Optional.of(person(service, entry))));
    }

    private Optional<DirectoryPerson> asPerson(
            String dn, String password, Function<LdapTemplate, Optional<DirectoryPerson>> then) {
        DirContext context;
        try {
            context = source.getContext(dn, password);
        } catch (AuthenticationException wrongPassword) {
            return Optional.empty();
        }
        try {
            return then.apply(template(new SingleContextSource(context)));
        } finally {
            LdapUtils.closeContext(context);
        }
    }

    /** Active Directory ends a search from the top with a hint at other servers, which is no failure. */
    private static LdapTemplate template(ContextSource source) {
        LdapTemplate template = new LdapTemplate(source);
        template.setIgnorePartialResultException(true);
        return template;
    }

    private Optional<DirContextOperations> search(LdapTemplate client, String name) {
        List<DirContextOperations> found = client.search(
                LdapQueryBuilder.query()
                        .base(settings.base())
                        .countLimit(2)
                        .attributes(attributes())
                        .filter(settings.userFilter(), name),
                ENTRY);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private String[] attributes() {
        return Stream.of(
                        settings.idAttribute(),
                        settings.mailAttribute(),
                        settings.nameAttribute(),
                        settings.groupAttribute(),
                        unitAttribute)
                .filter(attribute -> attribute != null)
                .distinct()
                .toArray(String[]::new);
    }

    private DirectoryPerson person(LdapTemplate client, DirContextOperations entry) {
        return new DirectoryPerson(
                SOURCE,
                id(entry),
                entry.getStringAttribute(settings.mailAttribute()),
                entry.getStringAttribute(settings.nameAttribute()),
                groups(client, entry),
                unitAttribute == null ? Set.of() : Set.copyOf(values(entry, unitAttribute)));
    }

    private String id(DirContextOperations entry) {
        Object id = entry.getObjectAttribute(settings.idAttribute());
        if (id == null) {
            throw new NoSuchAttributeException(new javax.naming.directory.NoSuchAttributeException(
                    "people of this directory have no " + settings.idAttribute()));
        }
        return id instanceof byte[] bytes
                ? HexFormat.of().formatHex(bytes)
                : id.toString().toLowerCase(Locale.ROOT);
    }

    private Collection<String> groups(LdapTemplate client, DirContextOperations entry) {
        if (settings.groupFilter() == null) {
            return values(entry, settings.groupAttribute());
        }
        return client
                .search(
                        LdapQueryBuilder.query()
                                .base(settings.groupsBelow())
                                .attributes("cn")
                                .filter(settings.groupFilter(), entry.getNameInNamespace()),
                        ENTRY)
                .stream()
                .map(DirContextOperations::getNameInNamespace)
                .toList();
    }

    private static List<String> values(DirContextOperations entry, String attribute) {
        String[] values = entry.getStringAttributes(attribute);
        return values == null ? List.of() : List.of(values);
    }
}
