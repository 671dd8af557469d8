package tr.edu.akky.inventory.backup;

import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes the rows of a table on and knows their SHA-256 in the end. */
class HashedRows extends DigestOutputStream {

    HashedRows(OutputStream target) {
        super(target, sha256());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String hash() {
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }
}
