package tr.edu.akky.inventory.directory;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The directory that is asked when a password is not one of ours. These are no settings of {@code spring.ldap}, which
 * set up a template and a health indicator also where no directory is.
 *
 * @param urls tried in this order; {@code ldap://} or {@code ldaps://}
 * @param base where people are searched for
 * @param bindDn account that may search, or null where anybody may
 * @param userFilter the one person whom {@code {0}} means
 * @param userDnPattern where set, nobody is searched for: people sign in as this name with {@code {0}} filled in
 * @param idAttribute identifier that stays when a person is renamed; {@code objectGUID} in Active Directory
 * @param groupAttribute attribute of a person that names the groups
 * @param groupFilter where set, groups are searched for instead; {@code {0}} is the person's distinguished name
 * @param groupBase where groups are searched for; {@code base} unless told
 * @param startTls whether an {@code ldap://} connection is encrypted before anything is said
 * @param sslBundle name of a bundle under {@code spring.ssl.bundle} with the authorities to trust, or null for those of Java
 * @param timeout for connecting, and again for each answer
 */
@ConfigurationProperties("app.directory.ldap")
record LdapSettings(
        List<String> urls,
        String base,
        @Nullable String bindDn,
        @DefaultValue("") String bindPassword,
        @DefaultValue("(|(mail={0})(uid={0}))") String userFilter,
        @Nullable String userDnPattern,
        @DefaultValue("entryUUID") String idAttribute,
        @DefaultValue("mail") String mailAttribute,
        @DefaultValue("cn") String nameAttribute,
        @DefaultValue("memberOf") String groupAttribute,
        @Nullable String groupFilter,
        @Nullable String groupBase,
        @DefaultValue("false") boolean startTls,
        @Nullable String sslBundle,
        @DefaultValue("5s") Duration timeout) {

    String groupsBelow() {
        return groupBase == null ? base : groupBase;
    }
}
