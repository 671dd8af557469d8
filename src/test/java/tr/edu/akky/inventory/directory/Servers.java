package tr.edu.akky.inventory.directory;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Configures the application for the directory and the provider of the tests, as an administrator would. */
class Servers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final DirectoryServer DIRECTORY = new DirectoryServer();
    static final Provider PROVIDER = new Provider();

    static final String REVIEWERS = "cn=akky-uzman," + DirectoryServer.GROUPS;
    static final String MEDICINE = "cn=akky-tip," + DirectoryServer.GROUPS;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "app.directory.create-accounts=true",
                        "app.directory.local-passwords=administrators",
                        "app.directory.password-address=https://parola.uni.edu.tr/",
                        "app.directory.roles.ADMINISTRATOR=akky-yonetici",
                        "app.directory.roles.REVIEWER=" + REVIEWERS + "; akky-denetci",
                        "app.directory.roles.VIEWER=akky-izleyici",
                        "app.directory.units[0].group=akky-tip",
                        "app.directory.units[0].unit=Tıp Fakültesi",
                        "app.directory.unit-attribute=departmentNumber",
                        "app.directory.ldap.urls=" + DIRECTORY.url(),
                        "app.directory.ldap.base=ou=kisiler," + DirectoryServer.BASE,
                        "app.directory.ldap.bind-dn=" + DirectoryServer.SERVICE,
                        "app.directory.ldap.bind-password=" + DirectoryServer.SERVICE_PASSWORD,
                        "app.directory.ldap.start-tls=true",
                        "app.directory.ldap.ssl-bundle=dizin",
                        "app.directory.ldap.timeout=2s",
                        "spring.ssl.bundle.jks.dizin.truststore.type=" + Certificate.TYPE,
                        "spring.ssl.bundle.jks.dizin.truststore.location=file:"
                                + DIRECTORY.certificate().file(),
                        "spring.ssl.bundle.jks.dizin.truststore.password=" + Certificate.PASSWORD)
                .and(provider("kurum", PROVIDER.issuer()))
                .and(provider("kapali", "http://localhost:1"))
                .applyTo(context);
    }

    private static String[] provider(String id, String issuer) {
        String registration = "spring.security.oauth2.client.registration." + id;
        return new String[] {
            registration + ".client-id=" + Provider.CLIENT,
            registration + ".client-secret=" + Provider.SECRET,
            registration + ".scope=openid,profile,email",
            "spring.security.oauth2.client.provider." + id + ".issuer-uri=" + issuer
        };
    }
}
