package tr.edu.akky.inventory.account;

import java.util.Arrays;
import org.springframework.util.StringUtils;

/** What one person can have of addresses: one of IPv4, but a whole /64 of IPv6. */
final class Network {

    private static final int GROUPS = 8;
    private static final int OF_NETWORK = 4;

    private Network() {}

    /** The address itself, or of an IPv6 address its first 64 bits. */
    static String of(String address) {
        String plain = address.replaceAll("[\\[\\]]|%.*", "");
        int gap = plain.indexOf("::");
        if (!plain.contains(":") || plain.contains(".")) {
            return plain.replaceFirst("^.*:", "");
        }
        String[] before = groups(gap < 0 ? plain : plain.substring(0, gap));
        String[] after = gap < 0 ? new String[0] : groups(plain.substring(gap + 2));
        String[] all = new String[GROUPS];
        Arrays.fill(all, "0");
        System.arraycopy(before, 0, all, 0, Math.min(before.length, GROUPS));
        int start = Math.max(GROUPS - after.length, 0);
        System.arraycopy(after, 0, all, start, GROUPS - start);
        return String.join(":", Arrays.asList(all).subList(0, OF_NETWORK)) + "::/64";
    }

    private static String[] groups(String text) {
        return text.isEmpty()
                ? new String[0]
                : Arrays.stream(text.split(":"))
                        .map(group -> StringUtils.trimLeadingCharacter(group, '0'))
                        .map(group -> group.isEmpty() ? "0" : group)
                        .toArray(String[]::new);
    }
}
