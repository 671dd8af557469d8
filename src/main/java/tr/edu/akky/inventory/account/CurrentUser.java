package tr.edu.akky.inventory.account;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** The signed-in person as of this request: read anew from the database each time, so rights end at once. */
public final class CurrentUser implements UserDetails, OAuth2User, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long id;
    private final String email;
    private final String fullName;
    private final Role role;
    private final Set<Long> unitIds;
    private final boolean active;
    private final FormKey formKey;
    private final boolean noticeRead;
    private final boolean secondFactor;
    private @Nullable String passwordHash;

    CurrentUser(Account account) {
        this.id = account.id();
        this.email = account.email();
        this.fullName = account.fullName();
        this.role = account.role();
        this.unitIds = Set.copyOf(
                account.units().stream().filter(Unit::isActive).map(Unit::id).toList());
        this.active = account.isActive();
        this.formKey = FormKey.of(account.formSecret(), account.passwordHash());
        this.noticeRead = account.hasReadNotice();
        this.secondFactor = account.hasSecondFactor();
        this.passwordHash = account.passwordHash();
    }

    /** The person of this request, or null. */
    public static @Nullable CurrentUser signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentUser user ? user : null;
    }

    /** A signature of this text that only the application can make, and only for this person. */
    String sign(String text) {
        return formKey.sign(id + "." + text);
    }

    public long id() {
        return id;
    }

    public String fullName() {
        return fullName;
    }

    public Role role() {
        return role;
    }

    public Set<Long> unitIds() {
        return unitIds;
    }

    /** The present notice on personal data; who has not is shown it before any other page. */
    public boolean hasReadNotice() {
        return noticeRead;
    }

    /** A password alone does not sign this person in. */
    public boolean hasSecondFactor() {
        return secondFactor;
    }

    /** Reviewers and administrators judge submissions and make the report. */
    public boolean isReviewer() {
        return role == Role.REVIEWER || role == Role.ADMINISTRATOR;
    }

    public boolean isAdministrator() {
        return role == Role.ADMINISTRATOR;
    }

    public boolean seesAllUnits() {
        return role != Role.UNIT_STAFF;
    }

    public boolean mayRead(long unitId) {
        return seesAllUnits() || unitIds.contains(unitId);
    }

    /** Rows belong to the people of the unit, whatever else they may do here; a viewer changes nothing. */
    public boolean mayWriteFor(long unitId) {
        return role != Role.VIEWER && unitIds.contains(unitId);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public String getName() {
        return email;
    }

    /** What an OpenID provider tells of a person is taken over at the sign-in and not carried along. */
    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    /** A session holds only who it is: see {@link SignIn}. */
    @Serial
    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException(CurrentUser.class.getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CurrentUser user && user.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return "CurrentUser " + id;
    }
}
