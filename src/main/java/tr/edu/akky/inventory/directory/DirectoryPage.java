package tr.edu.akky.inventory.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.stereotype.Component;
import tr.edu.akky.inventory.account.ExternalAccounts;
import tr.edu.akky.inventory.account.SignInRefused;

/** What pages tell of the university's directory; nothing where none is configured. */
@Component("directory")
public class DirectoryPage {

    private final DirectorySettings settings;
    private final ObjectProvider<LdapSettings> ldap;
    private final ObjectProvider<OAuth2ClientProperties> providers;
    private final ExternalAccounts accounts;

    DirectoryPage(
            DirectorySettings settings,
            ObjectProvider<LdapSettings> ldap,
            ObjectProvider<OAuth2ClientProperties> providers,
            ExternalAccounts accounts) {
        this.settings = settings;
        this.ldap = ldap;
        this.providers = providers;
        this.accounts = accounts;
    }

    /**
     * A way to sign in elsewhere.
     *
     * @param name as configured, or null for the ordinary label
     */
    public record Button(String address, @Nullable String name) {}

    public List<Button> buttons() {
        return providers.stream()
                .flatMap(configured -> configured.getRegistration().entrySet().stream())
                .map(registration -> new Button(
                        "/oauth2/authorization/" + registration.getKey(),
                        registration.getValue().getClientName()))
                .toList();
    }

    /** Whether people may type the name by which the directory knows them instead of an address. */
    public boolean hasPasswords() {
        return ldap.getIfAvailable() != null;
    }

    public boolean isConfigured() {
        return hasPasswords() || !buttons().isEmpty();
    }

    public boolean decidesRights() {
        return settings.renewRights()
                && (!settings.roles().isEmpty() || !settings.units().isEmpty());
    }

    public @Nullable String passwordAddress() {
        return settings.passwordAddress();
    }

    public boolean isLinked(long accountId) {
        return !accounts.sources(accountId).isEmpty();
    }

    /** The sentence for the last failure of this session. */
    public String failure(@Nullable Object exception) {
        return exception instanceof SignInRefused refused ? refused.messageKey() : "sign-in.error";
    }
}
