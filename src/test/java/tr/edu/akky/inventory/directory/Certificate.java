package tr.edu.akky.inventory.directory;

import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.cert.ManageCertificates;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;

/** A certificate that a server on this machine signed for itself. */
record Certificate(Path file) {

    static final String PASSWORD = "anahtar-parolasi";
    static final String TYPE = "PKCS12";

    static Certificate ofThisMachine() {
        try {
            Path file = Files.createTempDirectory("certificate").resolve("server.p12");
            ResultCode made = ManageCertificates.main(
                    InputStream.nullInputStream(),
                    OutputStream.nullOutputStream(),
                    OutputStream.nullOutputStream(),
                    "generate-self-signed-certificate",
                    "--keystore",
                    file.toString(),
                    "--keystore-type",
                    TYPE,
                    "--keystore-password",
                    PASSWORD,
                    "--alias",
                    "server",
                    "--subject-dn",
                    "CN=localhost",
                    "--subject-alternative-name-dns",
                    "localhost");
            if (made != ResultCode.SUCCESS) {
                throw new IllegalStateException(made.toString());
            }
            file.toFile().deleteOnExit();
            return new Certificate(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SSLUtil server() throws GeneralSecurityException {
        return new SSLUtil(new KeyStoreKeyManager(file.toFile(), PASSWORD.toCharArray(), TYPE, null), null);
    }

    SslBundle trusting() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance(TYPE);
        try (FileInputStream content = new FileInputStream(file.toFile())) {
            trusted.load(content, PASSWORD.toCharArray());
        }
        return SslBundle.of(SslStoreBundle.of(null, null, trusted));
    }
}
