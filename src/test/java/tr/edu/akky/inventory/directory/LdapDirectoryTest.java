package tr.edu.akky.inventory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.edu.akky.inventory.directory.DirectoryServer.BASE;
import static tr.edu.akky.inventory.directory.DirectoryServer.GROUPS;
import static tr.edu.akky.inventory.directory.DirectoryServer.PASSWORD;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.ldap.NamingException;

class LdapDirectoryTest {

    private static final DirectoryServer SERVER = new DirectoryServer();

    @BeforeAll
    static void people() {
        SERVER.person("ayse", "Ayşe Yılmaz", "memberOf: cn=akky-uzman," + GROUPS, "departmentNumber: 12345678");
        SERVER.person("fatma", "Fatma Çelik");
        SERVER.group("akky-birim", "fatma");
    }

    @AfterAll
    static void end() {
        SERVER.stop();
    }

    @Test
    void aPersonIsKnownByNameOrAddressAndAPermanentNumber() {
        DirectoryPerson byName = authenticate("ayse", PASSWORD).orElseThrow();
        DirectoryPerson byAddress = authenticate("ayse@uni.edu.tr", PASSWORD).orElseThrow();

        assertThat(byName).isEqualTo(byAddress);
        assertThat(byName.email()).isEqualTo("ayse@uni.edu.tr");
        assertThat(byName.fullName()).isEqualTo("Ayşe Yılmaz");
        assertThat(byName.subject()).matches("[0-9a-f-]{36}");
        assertThat(byName.groups()).containsExactly("cn=akky-uzman," + GROUPS);
        assertThat(byName.units()).containsExactly("12345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "baska", "servis hesabının parolası"})
    void anyOtherPasswordOpensNothing(String password) {
        assertThat(authenticate("ayse", password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "a*",
                "*)(uid=*",
                "ayse)(uid=*",
                "ayse)(|(uid=*",
                "*))(|(objectClass=*",
                "\\2a",
                "ayse\u0000",
                "",
                " ",
                "{0}",
                "yok"
            })
    void aNameIsNeverPartOfTheQuestion(String name) {
        assertThat(authenticate(name, PASSWORD)).isEmpty();
    }

    @Test
    void peopleMaySignInByAPatternWithoutAServiceAccount() {
        LdapDirectory directory = directory(
                SERVER.settings(List.of(SERVER.url()), false, "uid={0},ou=kisiler," + BASE, "(member={0})"), null);

        assertThat(directory.authenticate("fatma", PASSWORD).orElseThrow().groups())
                .containsExactly("cn=akky-birim," + GROUPS);
        assertThat(directory.authenticate("fatma", "")).isEmpty();
        assertThat(directory.authenticate("fatma,ou=kisiler," + BASE, PASSWORD)).isEmpty();
        assertThat(directory.authenticate("x,uid=fatma", PASSWORD)).isEmpty();
    }

    @Test
    void groupsAreSearchedForWhereTheDirectoryDoesNotListThem() {
        LdapDirectory directory = directory(SERVER.settings(List.of(SERVER.url()), false, null, "(member={0})"), null);

        assertThat(directory.authenticate("fatma", PASSWORD).orElseThrow().groups())
                .containsExactly("cn=akky-birim," + GROUPS);
        assertThat(directory.authenticate("ayse", PASSWORD).orElseThrow().groups())
                .isEmpty();
    }

    @Test
    void theNextServerIsAskedWhereTheFirstIsSilent() {
        LdapDirectory directory =
                directory(SERVER.settings(List.of("ldap://localhost:1", SERVER.url()), false, null, null), null);

        assertThat(directory.authenticate("ayse", PASSWORD)).isPresent();
    }

    @Test
    void noServerIsAnErrorAndNotAWrongPassword() {
        LdapDirectory directory = directory(SERVER.settings("ldap://localhost:1", false), null);

        assertThatThrownBy(() -> directory.authenticate("ayse", PASSWORD)).isInstanceOf(NamingException.class);
        assertThat(directory.authenticate("ayse", "")).isEmpty();
    }

    @Test
    void aDirectoryWithoutThePermanentNumberIsAnError() {
        LdapSettings usual = SERVER.settings(SERVER.url(), false);
        LdapSettings other = new LdapSettings(
                usual.urls(),
                usual.base(),
                usual.bindDn(),
                usual.bindPassword(),
                usual.userFilter(),
                null,
                "objectGUID",
                "mail",
                "cn",
                "memberOf",
                null,
                null,
                false,
                null,
                usual.timeout());

        assertThatThrownBy(() -> directory(other, null).authenticate("ayse", PASSWORD))
                .isInstanceOf(NamingException.class)
                .hasMessageContaining("objectGUID");
    }

    @Test
    void anEncryptedConnectionNeedsAnAuthorityThatIsTrusted() throws Exception {
        SslBundle bundle = SERVER.certificate().trusting();
        LdapSettings ldaps = SERVER.settings(SERVER.encryptedUrl(), false);
        LdapSettings startTls = SERVER.settings(SERVER.url(), true);

        assertThatThrownBy(() -> directory(ldaps, null).authenticate("ayse", PASSWORD))
                .isInstanceOf(NamingException.class);
        assertThatThrownBy(() -> directory(startTls, null).authenticate("ayse", PASSWORD))
                .isInstanceOf(NamingException.class);
        assertThat(directory(ldaps, bundle).authenticate("ayse", PASSWORD)).isPresent();
        assertThat(directory(startTls, bundle).authenticate("ayse", PASSWORD)).isPresent();
        assertThat(directory(startTls, bundle).authenticate("ayse", "baska")).isEmpty();
    }

    @Test
    void theNumberOfARemovedPersonIsNotGivenAgain() {
        SERVER.person("gecici", "Geçici Kişi");
        String first = authenticate("gecici", PASSWORD).orElseThrow().subject();
        SERVER.remove("gecici");
        SERVER.person("gecici", "Başka Kişi");

        assertThat(authenticate("gecici", PASSWORD).orElseThrow().subject()).isNotEqualTo(first);
        SERVER.remove("gecici");
    }

    private static Optional<DirectoryPerson> authenticate(String name, String password) {
        return directory(SERVER.settings(SERVER.url(), false), null).authenticate(name, password);
    }

    private static LdapDirectory directory(LdapSettings settings, @Nullable SslBundle trusted) {
        return new LdapDirectory(new LdapConnections(settings, trusted).source(), settings, "departmentNumber");
    }
}
