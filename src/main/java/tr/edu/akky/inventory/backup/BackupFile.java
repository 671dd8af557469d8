package tr.edu.akky.inventory.backup;

import org.jspecify.annotations.Nullable;

/**
 * An archive in the folder.
 *
 * @param manifest null if the file cannot be read
 */
record BackupFile(String name, long size, @Nullable Manifest manifest) {

    boolean isOf(Manifest.Origin origin) {
        return manifest != null && manifest.origin() == origin;
    }
}
