package tr.edu.akky.inventory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static tr.edu.akky.inventory.directory.Servers.PROVIDER;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tr.edu.akky.inventory.account.Account;
import tr.edu.akky.inventory.account.AccountRepository;
import tr.edu.akky.inventory.account.Role;
import tr.edu.akky.inventory.account.Unit;
import tr.edu.akky.inventory.support.People;

/** Against a real provider, over HTTP all the way. */
@DirectoryTest
class OidcSignInTest {

    private static final String INVALID = "istek geçersiz ya da süresi dolmuş";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    AccountRepository accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aUniversity() {
        PROVIDER.clear();
        people.administrator();
        people.unit("Tıp Fakültesi");
    }

    @Test
    void aPersonOfAGroupComesInWithRoleAndUnitsAndANewSession() {
        PROVIDER.person("ayse", told("ayse@uni.edu.tr", true, "akky-denetci", "/akky-tip"));
        WebVisitor visitor = new WebVisitor(port);
        HttpResponse<String> page = visitor.open("/sign-in");
        assertThat(page.body()).contains("Kurum hesabıyla gir", "/oauth2/authorization/kurum");
        String before = visitor.session();

        assertThat(visitor.signInAt("kurum", "ayse").uri().getPath()).isEqualTo("/help/privacy");

        Account account = account("ayse");
        assertThat(account.role()).isEqualTo(Role.REVIEWER);
        assertThat(account.units()).extracting(Unit::name).containsExactly("Tıp Fakültesi");
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.open("/review").statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select actor_name from activity where action = 'account.signed-in'")
                        .query(String.class)
                        .single())
                .isEqualTo(account.fullName());
    }

    @Test
    void thePageThatWasWantedIsShownAfterwards() {
        PROVIDER.person("ayse", told("ayse@uni.edu.tr", true, "akky-denetci"));
        WebVisitor visitor = new WebVisitor(port);
        visitor.signInAt("kurum", "ayse");
        noticeRead();

        WebVisitor later = new WebVisitor(port);
        later.open("/review?status=SUBMITTED");
        assertThat(later.signInAt("kurum", "ayse").uri().getPath()).isEqualTo("/review");
    }

    @Test
    void aTamperedStateNonceOrCodeOpensNothing() {
        PROVIDER.person("ayse", told("ayse@uni.edu.tr", true, "akky-denetci"));
        for (String part : List.of("nonce", "state", "code", "code_challenge")) {
            HttpResponse<String> end =
                    new WebVisitor(port).signInAt("kurum", "ayse", address -> tampered(address, part));
            assertThat(end.uri().getPath()).as(part).isEqualTo("/sign-in");
            assertThat(end.body()).as(part).contains(INVALID);
        }
        assertThat(accounts.count()).isEqualTo(1);
    }

    @Test
    void anIdentityTokenThatIsForgedOldOrMeantForAnotherOpensNothing() {
        List<Map<String, Object>> wrongs = List.of(
                Map.of("forged", true),
                Map.of(
                        "exp",
                        Instant.now().minusSeconds(3_600),
                        "iat",
                        Instant.now().minusSeconds(7_200)),
                Map.of("aud", List.of("baska-uygulama")),
                Map.of("iss", "https://baska.saglayici"));
        for (Map<String, Object> wrong : wrongs) {
            PROVIDER.clear();
            PROVIDER.person("ayse", told("ayse@uni.edu.tr", true, "akky-denetci"));
            PROVIDER.tellWrongly(wrong);
            assertRefused("ayse", INVALID);
        }
        assertThat(accounts.count()).isEqualTo(1);

        PROVIDER.clear();
        PROVIDER.person("ayse", told("ayse@uni.edu.tr", true, "akky-denetci"));
        assertThat(new WebVisitor(port).signInAt("kurum", "ayse").uri().getPath())
                .isEqualTo("/help/privacy");
    }

    @Test
    void anAddressThatTheProviderHasNotVerifiedOpensNothing() {
        PROVIDER.person("ayse", told("ayse@uni.edu.tr", false, "akky-denetci"));
        PROVIDER.person("fatma", Map.of("email", "fatma@uni.edu.tr", "groups", List.of("akky-denetci")));

        assertRefused("ayse", "doğrulanmamış");
        assertRefused("fatma", "doğrulanmamış");
    }

    @Test
    void whoeverIsInNoGroupOrClosedOrSomebodyElseIsToldSo() {
        PROVIDER.person("yabanci", told("yabanci@uni.edu.tr", true));
        assertRefused("yabanci", "Hesabınız bu uygulamaya tanımlı değil");

        PROVIDER.person("ayse", told("ayse@uni.edu.tr", true, "akky-denetci"));
        new WebVisitor(port).signInAt("kurum", "ayse");
        PROVIDER.person("ayse2", told("ayse@uni.edu.tr", true, "akky-yonetici"));
        assertRefused("ayse2", "başka bir kurum hesabıyla eşleşmiş");
        assertThat(account("ayse").role()).isEqualTo(Role.REVIEWER);

        jdbc.sql("update account set active = false where id = ?")
                .param(account("ayse").id())
                .update();
        assertRefused("ayse", "Hesabınız bu uygulamada kapatılmış");
    }

    @Test
    void aRefusalOfTheProviderLeadsBackWithASentence() {
        HttpResponse<String> end = new WebVisitor(port)
                .goTo(
                        "kurum",
                        address -> address.contains("/oauth2/authorize?")
                                ? "http://127.0.0.1:" + port + "/login/oauth2/code/kurum?error=access_denied&state="
                                        + part(address, "state")
                                : address);
        assertThat(end.body()).contains("izin verilmedi ya da vazgeçildi");
    }

    @Test
    void aSilentProviderNeitherHindersTheStartNorOtherWaysIn() {
        HttpResponse<String> end = new WebVisitor(port).open("/oauth2/authorization/kapali");

        assertThat(end.statusCode()).isEqualTo(200);
        assertThat(end.uri().getPath()).isEqualTo("/sign-in");
        assertThat(end.body()).contains("Kurum dizinine şu anda ulaşılamıyor");
    }

    @Test
    void signingOutOffersToSignOutWithTheProviderToo() {
        PROVIDER.person("ayse", told("ayse@uni.edu.tr", true, "akky-denetci"));
        WebVisitor visitor = new WebVisitor(port);
        visitor.signInAt("kurum", "ayse");
        noticeRead();

        HttpResponse<String> end = visitor.signOut();
        assertThat(end.uri().getPath()).isEqualTo("/sign-in");
        assertThat(end.body())
                .contains("Kurum hesabından da çık", PROVIDER.issuer() + "/connect/logout?id_token_hint=");
        assertThat(visitor.open("/").uri().getPath()).isEqualTo("/sign-in");
    }

    private void assertRefused(String name, String sentence) {
        HttpResponse<String> end = new WebVisitor(port).signInAt("kurum", name);
        assertThat(end.uri().getPath()).isEqualTo("/sign-in");
        assertThat(end.body()).contains(sentence);
    }

    private Account account(String name) {
        return accounts.findWithUnitsByEmail(name + "@uni.edu.tr").orElseThrow();
    }

    private void noticeRead() {
        jdbc.sql("update account set notice_version = 1000, notice_read_at = now()")
                .update();
    }

    private static Map<String, Object> told(String email, boolean verified, String... groups) {
        return Map.of("email", email, "email_verified", verified, "name", "Ayşe Yılmaz", "groups", List.of(groups));
    }

    private static String part(String address, String name) {
        Matcher matcher = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(address);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String tampered(String address, String name) {
        return address.replaceAll("([?&]" + name + "=)[^&]{4}", "$1AAAA");
    }
}
