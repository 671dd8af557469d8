package tr.edu.akky.inventory.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.util.ssl.SSLUtil;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A directory of a university in this process, with and without encryption. */
final class DirectoryServer {

    static final String BASE = "dc=uni,dc=edu,dc=tr";
    static final String GROUPS = "ou=gruplar," + BASE;
    static final String SERVICE = "cn=servis," + BASE;
    static final String SERVICE_PASSWORD = "servis hesabının parolası";
    static final String PASSWORD = "dizindeki uzun parola";

    private static final String PLAIN = "ldap";
    private static final String ENCRYPTED = "ldaps";

    private final InMemoryDirectoryServer server;
    private final Certificate certificate = Certificate.ofThisMachine();
    private final int plainPort;
    private final int encryptedPort;

    DirectoryServer() {
        try {
            SSLUtil tls = certificate.server();
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
            config.setSchema(null);
            config.addAdditionalBindCredentials(SERVICE, SERVICE_PASSWORD);
            config.setListenerConfigs(
                    InMemoryListenerConfig.createLDAPConfig(PLAIN, null, 0, tls.createSSLSocketFactory()),
                    InMemoryListenerConfig.createLDAPSConfig(ENCRYPTED, 0, tls.createSSLServerSocketFactory()));
            server = new InMemoryDirectoryServer(config);
            server.startListening();
            plainPort = server.getListenPort(PLAIN);
            encryptedPort = server.getListenPort(ENCRYPTED);
            clear();
        } catch (LDAPException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    void clear() {
        run(() -> {
            server.clear();
            server.add("dn: " + BASE, "objectClass: domain", "dc: uni");
            server.add("dn: ou=kisiler," + BASE, "objectClass: organizationalUnit", "ou: kisiler");
            server.add("dn: " + GROUPS, "objectClass: organizationalUnit", "ou: gruplar");
        });
    }

    /** With {@link #PASSWORD}; further lines such as {@code memberOf: cn=…}. */
    void person(String uid, String name, String... lines) {
        List<String> entry = new ArrayList<>(List.of(
                "dn: " + dn(uid),
                "objectClass: inetOrgPerson",
                "uid: " + uid,
                "cn: " + name,
                "mail: " + uid + "@uni.edu.tr",
                "userPassword: " + PASSWORD));
        entry.addAll(List.of(lines));
        run(() -> server.add(entry.toArray(String[]::new)));
    }

    void group(String name, String... members) {
        List<String> entry =
                new ArrayList<>(List.of("dn: cn=" + name + "," + GROUPS, "objectClass: groupOfNames", "cn: " + name));
        for (String member : members) {
            entry.add("member: " + dn(member));
        }
        run(() -> server.add(entry.toArray(String[]::new)));
    }

    void change(String uid, String attribute, String... values) {
        run(() -> server.modify(dn(uid), new Modification(ModificationType.REPLACE, attribute, values)));
    }

    void remove(String uid) {
        run(() -> server.delete(dn(uid)));
    }

    static String dn(String uid) {
        return "uid=" + uid + ",ou=kisiler," + BASE;
    }

    void stop() {
        server.shutDown(true);
    }

    void start() {
        run(server::startListening);
    }

    String url() {
        return "ldap://localhost:" + plainPort;
    }

    String encryptedUrl() {
        return "ldaps://localhost:" + encryptedPort;
    }

    Certificate certificate() {
        return certificate;
    }

    /** Settings with what universities write most often. */
    LdapSettings settings(String url, boolean startTls) {
        return settings(List.of(url), startTls, null, null);
    }

    LdapSettings settings(
            List<String> urls, boolean startTls, @Nullable String userDnPattern, @Nullable String groupFilter) {
        return new LdapSettings(
                urls,
                "ou=kisiler," + BASE,
                userDnPattern == null ? SERVICE : null,
                SERVICE_PASSWORD,
                "(|(mail={0})(uid={0}))",
                userDnPattern,
                "entryUUID",
                "mail",
                "cn",
                "memberOf",
                groupFilter,
                GROUPS,
                startTls,
                null,
                Duration.ofSeconds(2));
    }

    private interface Act {
        void run() throws Exception;
    }

    private static void run(Act act) {
        try {
            act.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
